import type { Nodes, Paragraph as MdastParagraph, Table as MdastTable, TableRow } from 'mdast'
import type { Cell, Table } from '../policy.ts'
import { readMark } from './mark.ts'
import { parseInline } from './parse-inline.ts'
import { lineStart, spanOf, type Reader } from './reader.ts'
import { reportCells } from './table-slips.ts'

/** Whether a paragraph is only a mark: that of the table above it. */
export function isBareMark(node: MdastParagraph, reader: Reader): boolean {
  const { start, end } = spanOf(node)
  return /^\s*\{#[^{}]*\}\s*$/.test(reader.text.slice(start, end))
}

/** A table; `next` may be the mark that names it. */
export function parseTable(node: MdastTable, next: Nodes | undefined, reader: Reader): Table {
  const [header, ...rows] = node.children
  const own =
    next?.type === 'paragraph' && isBareMark(next, reader)
      ? readMark(reader.text, spanOf(next), 'table', reader.placeOf)
      : undefined
  reader.add(own?.diagnostics ?? [])
  return {
    kind: 'table',
    id: own?.mark?.id ?? '',
    place: reader.placeOf(spanOf(node)),
    idPlace: own?.mark?.idPlace ?? null,
    header: header ? cellsOf(header, reader) : [],
    rows: rows
      .filter((row) => isRow(row, reader))
      .map((row) => {
        if (header) reportCells(row, header, reader)
        return cellsOf(row, reader)
      }),
  }
}

/** A line typed right under a table, without an empty line, is taken for a row of it. */
function isRow(row: TableRow, reader: Reader): boolean {
  const span = spanOf(row)
  const words = reader.text.slice(span.start, span.end).trim()
  if (words.startsWith('|')) return true
  const start = lineStart(span.start, reader)
  const fix = { span: { start, end: start }, text: '\n' }
  if (/^\{#[^{}]*\}$/.test(words))
    reader.report('misplaced-mark', span, 'the mark stands inside the table', {
      help: 'put an empty line between the table and the mark',
      fix,
    })
  else
    reader.report(
      'unsupported-markdown',
      span,
      'a line right under a table is read as a row of it',
      { help: 'put an empty line before it; a row of a table begins with `|`', fix },
    )
  return false
}

function cellsOf(row: TableRow, reader: Reader): readonly Cell[] {
  return row.children.map((cell) => parseInline(cell.children, spanOf(cell).end + 1, reader))
}
