import type { Edit } from './edit.ts'
import type { Token } from './token.ts'

/**
 * Edits moved to where a reader expects them. Words inserted into "Staff must not post." may be said to begin in the middle
 * of a sentence or at its end, since the words around them repeat; the beginning of a sentence is best, then of a word.
 */
export function settleEdits(
  edits: readonly Edit[],
  as: readonly Token[],
  bs: readonly Token[],
): readonly Edit[] {
  const settled = edits.map((edit) => ({ ...edit }))
  let [i, j] = [0, 0]
  for (const [index, edit] of settled.entries()) {
    const [tokens, from, length] =
      edit.deleted === 0
        ? [bs, j + edit.kept, edit.inserted]
        : [as, i + edit.kept, edit.inserted === 0 ? edit.deleted : 0]
    const next = settled[index + 1]
    const shift = length === 0 ? 0 : bestShift(tokens, from, length, edit.kept, next?.kept ?? 0)
    if (shift !== 0) {
      edit.kept += shift
      if (next !== undefined) next.kept -= shift
      else settled.push({ kept: -shift, deleted: 0, inserted: 0 })
    }
    i += edit.kept + edit.deleted
    j += edit.kept + edit.inserted
  }
  return settled
}

/** By how many tokens to move a change: below zero to the front. */
function bestShift(
  tokens: readonly Token[],
  from: number,
  length: number,
  before: number,
  after: number,
): number {
  const key = (at: number): string | undefined => tokens[at]?.key
  let least = 0
  while (least > -before && key(from + least - 1) === key(from + least + length - 1)) least--
  let most = 0
  while (most < after && key(from + most) === key(from + most + length)) most++
  let [best, worth] = [0, worthOf(tokens, from, length)]
  for (let shift = least; shift <= most; shift++) {
    const other = worthOf(tokens, from + shift, length)
    if (other > worth) [best, worth] = [shift, other]
  }
  return best
}

/** How natural it is for a change to stand here: after the end of a sentence, after a clause of it, between words. */
function worthOf(tokens: readonly Token[], from: number, length: number): number {
  const before = tokens[from - 1]?.key
  const last = tokens[from + length - 1]?.key
  if (before === undefined || last === undefined) return 3
  const parts = (key: string): number => (/^[.!?]$/.test(key) ? 4 : /^[,;:)]$/.test(key) ? 2 : 0)
  if (before === ' ') return (parts(tokens[from - 2]?.key ?? '.') || 1) - (last === ' ' ? 0 : 1)
  return parts(before) - (parts(last) > 0 ? 0 : 1)
}
