import { textOf, type Row } from '@policy/model'
import type { Piece } from './change.ts'
import { wordsToCompare } from './row-words.ts'

/** A row that stands on one side only, as a piece: all of it is deleted, or inserted. */
export function pieceOf(row: Row, side: 'a' | 'b'): Piece {
  const whole = [0, textOf(wordsToCompare(row)).length] as const
  const none = [0, 0] as const
  return side === 'a'
    ? { a: row, b: null, spans: [{ mark: 'deleted', a: whole, b: none }] }
    : { a: null, b: row, spans: [{ mark: 'inserted', a: none, b: whole }] }
}
