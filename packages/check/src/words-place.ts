import type { LibraryPolicy, Place } from '@policy/model'
import { lineIndex } from './line-index.ts'

/** Some words of a clause or heading: what it says, and where in that they begin. */
export interface FoundWords {
  readonly text: string
  readonly words: string
  readonly index: number
}

/**
 * Where some words stand inside a place of policy.md; the whole place where they are not written there as they read
 * (parted by emphasis, or escaped).
 */
export function wordsPlace(
  entry: Pick<LibraryPolicy, 'text'>,
  within: Place,
  { text, words, index }: FoundWords,
): Place {
  const lines = lineIndex(entry)
  const start = lines.offsetAt(within.start)
  const written = entry.text.slice(start, lines.offsetAt(within.end))
  // The words may stand there several times: count those before.
  const before = text.slice(0, index).split(words).length - 1
  let at = written.indexOf(words)
  for (let seen = 0; seen < before && at >= 0; seen++)
    at = written.indexOf(words, at + words.length)
  return at < 0
    ? within
    : lines.placeOf(within.path, { start: start + at, end: start + at + words.length })
}
