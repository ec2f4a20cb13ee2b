import type { Inline, Row } from '@policy/model'
import { plainKey } from './words/token.ts'

/** Rows are never changed once they are laid out, and every one is looked at several times. */
const keys = new WeakMap<Row, string>()
const words = new WeakMap<Row, readonly Inline[]>()

/** The words of a row as they are compared: of a table all cells, parted by tabs. */
export function wordsToCompare(row: Row): readonly Inline[] {
  if (row.kind !== 'table') return row.content
  return remembered(words, row, () =>
    row.cells.flatMap((cells) =>
      cells.flatMap((cell): readonly Inline[] => [...cell, { kind: 'text', text: '\t' }]),
    ),
  )
}

/** Words of a row as they count when they are compared whole. */
export function rowKey(row: Row): string {
  return remembered(keys, row, () => plainKey(wordsToCompare(row)))
}

function remembered<T>(known: WeakMap<Row, T>, row: Row, make: () => T): T {
  const before = known.get(row)
  if (before !== undefined) return before
  const made = make()
  known.set(row, made)
  return made
}
