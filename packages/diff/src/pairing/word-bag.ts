import { wordsOf } from '@policy/model'

/** The words of a text, each with a count of how often it stood before: what two texts have in common is then a set. */
export type WordBag = ReadonlySet<string>

/** Words of a text without case and signs. */
export function wordBag(text: string): WordBag {
  const counts = new Map<string, number>()
  const words = wordsOf(text.toLowerCase()).flatMap(
    (word) => word.match(/[\p{L}\p{N}]+(?:['.@-][\p{L}\p{N}]+)*/gu) ?? [],
  )
  return new Set(
    words.map((word) => {
      const count = counts.get(word) ?? 0
      counts.set(word, count + 1)
      return count === 0 ? word : `${word} ${count}`
    }),
  )
}

/** How many words two texts have in common. */
export function commonWords(a: WordBag, b: WordBag): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const word of few) if (many.has(word)) common++
  return common
}

/** Share of words in common, counted as often as they stand there (Dice's coefficient): 0 to 1. */
export function likeness(a: WordBag, b: WordBag): number {
  return a.size + b.size === 0 ? 0 : (2 * commonWords(a, b)) / (a.size + b.size)
}
