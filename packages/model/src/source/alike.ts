import { wordsOf } from '../words.ts'

/** Share of words two texts must have in common for one to be "nearly the same" as the other. */
const NEARLY = 0.8

/** Two things whose texts are nearly the same. */
interface Alike<A, B> {
  readonly left: A
  readonly right: B
  /** Share of words in common. */
  readonly share: number
}

interface Worded<T> {
  readonly of: T
  /** Its words, each with a count of how often it stood before: what two texts have in common is a set. */
  readonly words: ReadonlySet<string>
}

/**
 * Every pair of texts that are nearly the same, in their order.
 * Not all are compared: texts that have four fifths of their words in common share one of their rarest third.
 */
export function nearlySame<
  A extends { readonly text: string },
  B extends { readonly text: string },
>(left: readonly A[], right: readonly B[]): readonly Alike<A, B>[] {
  const [lefts, rights] = [left.map(worded), right.map(worded)]
  const often = new Map<string, number>()
  for (const { words } of [...lefts, ...rights])
    for (const word of words) often.set(word, (often.get(word) ?? 0) + 1)
  const byWord = new Map<string, number[]>()
  for (const [index, { words }] of rights.entries())
    for (const word of rarest(words, often)) {
      const known = byWord.get(word)
      if (known) known.push(index)
      else byWord.set(word, [index])
    }
  return lefts.flatMap(({ of, words }) => {
    const near = new Set(rarest(words, often).flatMap((word) => byWord.get(word) ?? []))
    return [...near]
      .toSorted((a, b) => a - b)
      .flatMap((index): readonly Alike<A, B>[] => {
        const other = rights[index]
        const share = other ? likeness(words, other.words) : 0
        return other && share >= NEARLY ? [{ left: of, right: other.of, share }] : []
      })
  })
}

function worded<T extends { readonly text: string }>(of: T): Worded<T> {
  const counts = new Map<string, number>()
  const words = wordsOf(of.text).map((word) => {
    const count = counts.get(word) ?? 0
    counts.set(word, count + 1)
    return `${word} ${count}`
  })
  return { of, words: new Set(words) }
}

/** A third of the words, the rarest ones. Two texts that share none of these share less than four fifths. */
function rarest(words: ReadonlySet<string>, often: ReadonlyMap<string, number>): readonly string[] {
  return [...words]
    .toSorted((a, b) => (often.get(a) ?? 0) - (often.get(b) ?? 0) || (a < b ? -1 : 1))
    .slice(0, words.size - Math.ceil((2 * words.size) / 3) + 1)
}

/** Share of words in common, counted as often as they stand there (Dice's coefficient): 0 to 1. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let common = 0
  for (const word of left) if (right.has(word)) common++
  return (2 * common) / (left.size + right.size)
}
