import { indexLines, type LibraryPolicy, type Place } from '@policy/model'

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
  { text: source }: Pick<LibraryPolicy, 'text'>,
  within: Place,
  { text, words, index }: FoundWords,
): Place {
  const lines = indexLines(source)
  const [start, end] = [lines.offsetAt(within.start), lines.offsetAt(within.end)]
  // The words may stand there several times: count those before.
  const before = text.slice(0, index).split(words).length - 1
  let at = source.indexOf(words, start)
  for (let seen = 0; seen < before && at >= 0; seen++) at = source.indexOf(words, at + words.length)
  return at < 0 || at + words.length > end
    ? within
    : lines.placeOf(within.path, { start: at, end: at + words.length })
}
