import type { Row } from '@policy/model'

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

/** Kinds of rows that may become one another. */
export function groupOf({ kind }: Row): string {
  return kind === 'paragraph' || kind === 'item' ? 'words' : kind
}
