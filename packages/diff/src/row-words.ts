import type { Inline, Row } from '@policy/model'
import { plainKey } from './words/compare-words.ts'

/** The words of a row as they are compared: of a table all cells, parted by tabs. */
export function wordsToCompare(row: Row): readonly Inline[] {
  if (row.kind !== 'table') return row.content
  return row.cells.flatMap((cells) =>
    cells.flatMap((cell): readonly Inline[] => [...cell, { kind: 'text', text: '\t' }]),
  )
}

/** Words of a row as they count when they are compared whole. */
export function rowKey(row: Row): string {
  return plainKey(wordsToCompare(row))
}
