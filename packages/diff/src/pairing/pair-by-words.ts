import { wordsOfRow, type Row } from '@policy/model'
import { assign, type Offer } from './assign.ts'
import { canBeOne, type Pair } from './pair.ts'
import { sharedWords } from './shared-words.ts'
import { likeness, wordBag } from './word-bag.ts'

/** Share of words that two rows must have in common to be one, wherever they stand. */
const ALIKE = 0.5
/** The same where they also stand at the same place. */
const ALIKE_IN_PLACE = 0.3
/** The same for a few words, of which one in common says little. */
const ALIKE_IF_SHORT = 0.66
const SHORT = 3

/** Rows that are one by their words: of all ways to pair them the one that is best as a whole. */
export function pairByWords(
  as: readonly Row[],
  bs: readonly Row[],
  known: readonly Pair[],
  [allA, allB]: readonly [readonly Row[], readonly Row[]],
): readonly Pair[] {
  const bags = (rows: readonly Row[]): readonly ReturnType<typeof wordBag>[] =>
    rows.map((row) => wordBag(wordsOfRow(row)))
  const [aBags, bBags] = [bags(as), bags(bs)]
  const surroundings = surroundingsOf(known, allA, allB)
  const offers = sharedWords(aBags, bBags).flatMap((near, index): readonly Offer[] => {
    const [a, aBag] = [as[index], aBags[index]]
    return near.flatMap((other): readonly Offer[] => {
      const [b, bBag] = [bs[other], bBags[other]]
      if (!a || !b || !aBag || !bBag || !canBeOne(a, b)) return []
      const alike = likeness(aBag, bBag)
      const place = surroundings(a, b)
      const short = Math.min(aBag.size, bBag.size) <= SHORT
      const least = short ? ALIKE_IF_SHORT : place >= IN_PLACE ? ALIKE_IN_PLACE : ALIKE
      return alike < least ? [] : [{ a: index, b: other, worth: alike + place }]
    })
  })
  return assign(offers).flatMap(({ a: index, b: other }): readonly Pair[] => {
    const [a, b, aBag, bBag] = [as[index], bs[other], aBags[index], bBags[other]]
    if (!a || !b || !aBag || !bBag) return []
    return [{ a, b, by: 'words', confidence: Number(likeness(aBag, bBag).toFixed(2)) }]
  })
}

const UNDER_ONE = 0.1
const BESIDE_ONE = 0.05
/** Worth of standing under the same row and beside the same one. */
const IN_PLACE = UNDER_ONE + BESIDE_ONE
/** So little that it only decides between equals: nearer in the order of the document. */
const NEAR = 0.01

/** What it is worth that two rows stand under, behind and before rows that are one. */
function surroundingsOf(
  known: readonly Pair[],
  allA: readonly Row[],
  allB: readonly Row[],
): (a: Row, b: Row) => number {
  const partner = new Map(known.map(({ a, b }) => [a.id, b.id]))
  const [aAt, bAt] = [positions(allA), positions(allB)]
  return (a, b) => {
    const [i, j] = [aAt.get(a) ?? 0, bAt.get(b) ?? 0]
    const beside = (step: number): number => {
      const [before, after] = [allA[i + step]?.id, allB[j + step]?.id]
      const ends = before === undefined && after === undefined
      return ends || (before !== undefined && partner.get(before) === after) ? BESIDE_ONE : 0
    }
    const under = a.parent === null ? b.parent === null : partner.get(a.parent) === b.parent
    const far = Math.abs(i / allA.length - j / allB.length)
    return (under ? UNDER_ONE : 0) + beside(-1) + beside(1) + NEAR * (1 - far)
  }
}

function positions(rows: readonly Row[]): ReadonlyMap<Row, number> {
  return new Map(rows.map((row, at) => [row, at]))
}
