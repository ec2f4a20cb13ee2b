import type { Row } from '@policy/model'
import { isOfFront } from '../version.ts'

/** Two rows that are one: the old and the new state of a heading or clause. */
export interface Pair {
  readonly a: Row
  readonly b: Row
  /** What told: the id, a former id, or the words. */
  readonly by: 'id' | 'former-id' | 'words'
  /** 0 to 1; 1 where an id told. */
  readonly confidence: number
}

/** Whether two rows can be the same thing: a paragraph may become an item, but never a heading. */
export function canBeOne(a: Row, b: Row): boolean {
  return groupOf(a) === groupOf(b)
}

/** Kinds of rows that may become one another; what is printed from the front matter never becomes a clause. */
export function groupOf(row: Row): string {
  const kind = row.kind === 'paragraph' || row.kind === 'item' ? 'words' : row.kind
  return isOfFront(row) ? `front ${kind}` : kind
}
