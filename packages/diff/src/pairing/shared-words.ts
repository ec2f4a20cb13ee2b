import type { WordBag } from './word-bag.ts'

/** Rare words of a text that are looked up; texts that are at all alike share one of them. */
const LOOKED_UP = 16
/** Texts worth a closer look, for each text, unless more are asked for. */
const CLOSEST = 12
/** A word that more texts than this have tells nothing, unless a text has no other. */
const TELLING = 48

/**
 * For each text of one side those of the other that share the most of its rare words, best first.
 * Not every pair is compared: the cost grows with the number of texts, not with its square.
 */
export function sharedWords(
  lefts: readonly WordBag[],
  rights: readonly WordBag[],
  closest: number = CLOSEST,
): readonly (readonly number[])[] {
  const holders = new Map<string, number[]>()
  for (const [index, words] of rights.entries())
    for (const word of words) {
      const known = holders.get(word)
      if (known) known.push(index)
      else holders.set(word, [index])
    }
  const often = (word: string): number => holders.get(word)?.length ?? 0
  return lefts.map((words) => {
    const known = [...words].filter((word) => often(word) > 0)
    const rare = known.toSorted((a, b) => often(a) - often(b) || (a < b ? -1 : 1))
    const telling = rare.filter((word, at) => at === 0 || often(word) <= TELLING)
    const counts = new Map<number, number>()
    for (const word of telling.slice(0, LOOKED_UP))
      for (const index of holders.get(word)?.slice(0, TELLING * 4) ?? [])
        counts.set(index, (counts.get(index) ?? 0) + 1 / often(word))
    return [...counts]
      .toSorted(([a, most], [b, more]) => more - most || a - b)
      .slice(0, closest)
      .map(([index]) => index)
  })
}
