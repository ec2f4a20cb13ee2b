import type { Edit } from './edit.ts'
import type { Token } from './token.ts'

/** Of two texts with less than this in common the old one is struck out whole: nobody can read scattered words. */
const LEAST_KEPT = 0.25

/**
 * Edits as a reader would mark them: a word or two that stayed between larger changes is marked with them, and where
 * hardly anything stayed all is replaced.
 */
export function tidyEdits(
  edits: readonly Edit[],
  as: readonly Token[],
  bs: readonly Token[],
): readonly Edit[] {
  const tidy = joinOver(edits, as)
  const words = (tokens: readonly Token[]): number => tokens.filter(isWord).length
  const kept = keptWords(tidy, as)
  const most = Math.max(words(as), words(bs))
  return kept < most * LEAST_KEPT && tidy.length > 1
    ? [{ kept: 0, deleted: as.length, inserted: bs.length }]
    : tidy
}

/** Whether a token is a word or a number. */
function isWord({ key }: Pick<Token, 'key'>): boolean {
  return /[\p{L}\p{N}]/u.test(key)
}

function joinOver(edits: readonly Edit[], as: readonly Token[]): readonly Edit[] {
  const joined: Edit[] = []
  let at = 0
  for (const edit of edits) {
    const kept = as.slice(at, at + edit.kept)
    at += edit.kept + edit.deleted
    const last = joined.at(-1)
    if (last !== undefined && isSwallowed(kept, last, edit)) {
      joined[joined.length - 1] = {
        kept: last.kept,
        deleted: last.deleted + edit.kept + edit.deleted,
        inserted: last.inserted + edit.kept + edit.inserted,
      }
    } else joined.push(edit)
  }
  return joined
}

/** Whether what was kept between two changes is so little that it only disturbs. */
function isSwallowed(kept: readonly Token[], before: Edit, after: Edit): boolean {
  const isChange = (edit: Edit): boolean => edit.deleted + edit.inserted > 0
  if (!isChange(before) || !isChange(after) || kept.length === 0) return false
  const replaces = (edit: Edit): boolean => edit.deleted > 0 && edit.inserted > 0
  const words = kept.filter(isWord).length
  if (words === 0) return replaces(before) || replaces(after)
  const size = (edit: Edit): number => Math.min(edit.deleted, edit.inserted)
  return words <= 2 && Math.min(size(before), size(after)) > kept.length
}

function keptWords(edits: readonly Edit[], as: readonly Token[]): number {
  let at = 0
  let words = 0
  for (const { kept, deleted } of edits) {
    words += as.slice(at, at + kept).filter(isWord).length
    at += kept + deleted
  }
  return words
}
