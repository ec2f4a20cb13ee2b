import {
  markRows,
  summaryOf,
  tellChanges,
  tellFront,
  type PolicyDiff,
  type RoleNames,
  type ToldChange,
} from '@policy/diff'
import type { MarkedRow, MarkedRun } from '@policy/model'
import { WEIGHT_WORDS } from '@policy/render'
import { markedWords } from './marked-words.ts'
import type { Paint } from './paint.ts'

/** What changed as text: what happened in a sentence, the front page, then every change with its words. */
export function diffText(
  diff: PolicyDiff,
  names: { readonly a: string; readonly b: string },
  paint: Paint,
  nameOf: RoleNames,
): string {
  const rows = Map.groupBy(markRows(diff), ({ change }) => change)
  const changes = tellChanges(diff).map((told, at) =>
    changeText(told, at, rows.get(at) ?? [], paint),
  )
  const front = frontText(diff, nameOf)
  return [
    paint.bold(`${diff.b.policy.front.title}: ${names.a} → ${names.b}`),
    summaryOf(diff).first,
    ...(front === '' ? [] : ['', paint.bold('Dates and front page'), front]),
    ...(changes.length === 0 ? [] : ['', ...changes]),
    '',
  ].join('\n')
}

function frontText(diff: PolicyDiff, nameOf: RoleNames): string {
  const told = tellFront(diff.front, nameOf)
  const width = Math.max(...told.map(({ label }) => label.length))
  return told
    .map(({ label, a, b }) => `  ${label.padEnd(width)}  ${a ?? '(blank)'} → ${b ?? '(blank)'}`)
    .join('\n')
}

function changeText(
  { weight, where, what, of, id }: ToldChange,
  at: number,
  rows: readonly MarkedRow[],
  paint: Paint,
): string {
  const name = WEIGHT_WORDS[weight].toLowerCase()
  const head = `${String(at + 1).padStart(3)}. ${weight === 'rule' ? paint.yellow(name) : name}  ${where === '' ? '' : `${where}: `}${what}`
  // A heading that only moved says so above; its words are there too.
  const lines = rows.flatMap((row) => wordsOf(row, of === 'section', paint))
  return [head, ...lines.map((line) => `       ${line}`), paint.dim(`       #${id}`), ''].join('\n')
}

function wordsOf(
  { mark, runs, cells, move }: MarkedRow,
  isHeading: boolean,
  paint: Paint,
): readonly string[] {
  if (move !== null && move.end === 'to') return []
  const [words, table] = move === null ? [runs, cells] : [move.runs, move.cells]
  // What moved is not all new: it is compared with what it was.
  const isWhole = move === null && mark !== 'kept'
  if (table.length > 0)
    return table
      .filter((row) => isWhole || row.mark !== 'kept' || row.cells.flat().some(isMarked))
      .map((row) => row.cells.map((cell) => markedWords(cell, paint)).join(' | '))
  const says = isWhole || words.some(isMarked)
  return says && (words.length > 0 || !isHeading) ? [markedWords(words, paint)] : []
}

function isMarked({ mark }: MarkedRun): boolean {
  return mark !== 'kept'
}
