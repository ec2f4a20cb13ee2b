import type { TableRow } from 'mdast'
import type { Span } from '../place.ts'
import { linesIn } from './block-lines.ts'
import { spanOf, type Reader } from './reader.ts'
import { BAR_LINE } from './source-slips.ts'

const RULE = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+$/

/**
 * Lines of words that were meant as the rows of a table: between bars, or with tabs as Word parts cells.
 * `blockEnd` is where the block ends, its mark included.
 */
export function reportTableLines(span: Span, blockEnd: number, reader: Reader): void {
  const lines = linesIn(span, reader)
  const index = lines.findIndex(({ words }) => BAR_LINE.test(words))
  const [first, second] = [lines[index], lines[index + 1]]
  if (!first) {
    reportTabs(span, reader)
    return
  }
  const end = first.start + first.words.length
  const rule = `|${' - |'.repeat(first.words.replaceAll('\\|', '').split('|').length - 2)}`
  const ruled = second && RULE.test(second.words) ? second : undefined
  const at = { start: first.start, end }
  const message = 'this line does not begin a table'
  const marked = span.end < blockEnd
  if (index > 0)
    reader.report('broken-table', at, message, {
      help: `put an empty line before it${ruled ? '' : `, and \`${rule}\` under it`}`,
      fix: {
        span: { start: first.gap.start, end },
        text: `\n\n${first.words}${ruled ? '' : `\n${rule}`}`,
      },
    })
  else
    reader.report('broken-table', at, message, {
      help: `write \`${rule}\` ${ruled ? 'on the line under it' : `as a line under it${marked ? ', and the mark below the table, after an empty line' : ''}`}`,
      fix: ruled
        ? { span: { start: ruled.start, end: ruled.start + ruled.words.length }, text: rule }
        : underRows(rule, { start: end, end: span.end }, blockEnd, reader),
    })
}

/** The rule above the other rows, and the mark of the block below them, where that of a table stands. */
function underRows(
  rule: string,
  rows: Span,
  blockEnd: number,
  reader: Reader,
): { readonly span: Span; readonly text: string } {
  const mark = reader.text.slice(rows.end, blockEnd).trim()
  return mark === ''
    ? { span: { start: rows.start, end: rows.start }, text: `\n${rule}` }
    : {
        span: { start: rows.start, end: blockEnd },
        text: `\n${rule}${reader.text.slice(rows.start, rows.end)}\n\n${mark}`,
      }
}

function reportTabs(span: Span, reader: Reader): void {
  const tab = /(?<=\S)\t+(?=\S)/.exec(reader.text.slice(span.start, span.end))
  if (!tab) return
  const start = span.start + tab.index
  reader.report(
    'broken-table',
    { start, end: start + tab[0].length },
    'a tab stands between words',
    {
      help: 'write a table: `| Name | Telephone |`, under it `| - | - |`, under that the rows; or a space in place of the tab',
    },
  )
}

/** A row that has not as many cells as the heading row: cells would be added, or stand under no heading. */
export function reportCells(row: TableRow, heading: TableRow, reader: Reader): void {
  const [has, wanted] = [row.children.length, heading.children.length]
  const span = spanOf(row)
  // A mark behind a row is taken for a cell more, which is said already.
  if (has === wanted || /\{#[^{}]*\}$/.test(reader.text.slice(span.start, span.end).trimEnd()))
    return
  const message = `this row has ${counted(has)}, and the heading row ${wanted}`
  if (has > wanted) {
    reader.report('broken-table', span, message, {
      help: `leave it ${counted(wanted)}, or give the heading row and the line under it more; a bar that is a word is written \`\\|\``,
    })
    return
  }
  const open = reader.text.slice(span.start, span.end).endsWith('|') ? '' : ' |'
  const text = `${open}${' |'.repeat(wanted - has)}`
  reader.report('broken-table', span, message, {
    help: `give it ${counted(wanted)}: one that is empty is \`… ${text.trim()}\``,
    fix: { span: { start: span.end, end: span.end }, text },
  })
}

function counted(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`
}
