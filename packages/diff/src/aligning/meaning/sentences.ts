import { assign } from '../../pairing/assign.ts'
import { likeness, wordBag } from '../../pairing/word-bag.ts'
import type { NeutralReaders } from './word-edits.ts'

/** A sentence of each side that say the same thing; one alone where the other side has none. */
export interface SentencePair {
  readonly a: string | null
  readonly b: string | null
}

/** Share of words from which two sentences are one, put otherwise. */
const ALIKE = 0.5

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Which sentences of two texts are one: what was put otherwise is then said by the sentence, not by the paragraph. */
export function sentencePairs(
  a: string,
  b: string,
  readers: NeutralReaders,
): readonly SentencePair[] {
  const [as, bs] = [sentencesOf(a), sentencesOf(b)]
  const [bagsA, bagsB] = [
    as.map((each) => wordBag(readers.a(each).join(' '))),
    bs.map((each) => wordBag(readers.b(each).join(' '))),
  ]
  const offers = bagsA.flatMap((bag, at) =>
    bagsB.flatMap((other, its) => {
      const worth = likeness(bag, other)
      return worth < ALIKE ? [] : [{ a: at, b: its, worth }]
    }),
  )
  const pairs = assign(offers).toSorted((x, y) => x.a - y.a)
  const takenB = new Set(pairs.map((each) => each.b))
  return [
    ...as.map((sentence, at): SentencePair => {
      const pair = pairs.find((each) => each.a === at)
      return { a: sentence, b: pair === undefined ? null : (bs[pair.b] ?? null) }
    }),
    ...bs.filter((_, at) => !takenB.has(at)).map((sentence) => ({ a: null, b: sentence })),
  ]
}

function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const words = segment.replace(/\s+/g, ' ').trim()
    const last = sentences.at(-1)
    if (words === '') continue
    if (last !== undefined && isUnfinished(last))
      sentences[sentences.length - 1] = `${last} ${words}`
    else sentences.push(words)
  }
  return sentences
}

/** Whether a full stop was that of a short form, or stands inside brackets. */
function isUnfinished(sentence: string): boolean {
  const open = sentence.split('(').length - sentence.split(')').length
  return open > 0 || /\b(?:e\.g|i\.e|etc|cf|no)\.$/i.test(sentence)
}
