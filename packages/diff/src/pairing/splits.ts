import { textOf, wordsOfRow, type Row } from '@policy/model'
import type { Compared } from '../compared.ts'
import { sharedWords } from './shared-words.ts'
import { commonWords, wordBag, type WordBag } from './word-bag.ts'

/** Share of the words of a clause that must stand in another for it to be a part of that. */
const MOSTLY = 0.8
/** Share of the words that the other lost which the part must account for. */
const MUCH = 0.4
/** Words below which nothing is said to be a part of something else. */
const FEW = 4

/**
 * Finds what was split: clauses of which there is no old state, but whose words mostly are words that another clause lost.
 * With `side` the other way round it finds what was merged. Gives the parts by the pair they were a part of.
 */
export function partsOf(
  pairs: readonly Compared[],
  alone: readonly Row[],
  side: 'a' | 'b',
): ReadonlyMap<Compared, readonly Row[]> {
  const wholes = pairs.filter((pair) => isProse(pair.a) && !pair.sameWords && isStillItself(pair))
  const lost = wholes.map((pair): Whole => ({
    all: wordBag(wordsOfRow(pair[side])),
    lost: wordBag(lostWords(pair, side)),
  }))
  const parts = alone.filter(isProse)
  const bags = parts.map((row) => wordBag(wordsOfRow(row)))
  const found = new Map<Compared, Row[]>()
  for (const [index, near] of sharedWords(
    bags,
    lost.map((each) => each.lost),
  ).entries()) {
    const [part, bag] = [parts[index], bags[index]]
    if (!part || !bag || bag.size < FEW) continue
    const best = bestOf(near, lost, bag)
    const [pair, whole] = best === undefined ? [] : [wholes[best], lost[best]]
    if (best === undefined || !pair || !whole) continue
    found.set(pair, [...(found.get(pair) ?? []), part])
    // Words that one part accounts for are not there for another.
    lost[best] = { ...whole, lost: new Set([...whole.lost].filter((word) => !bag.has(word))) }
  }
  return found
}

/** Whether a clause kept something of its words: one that kept none was not split, but replaced. */
function isStillItself({ a, b }: Compared): boolean {
  return commonWords(wordBag(wordsOfRow(a)), wordBag(wordsOfRow(b))) >= FEW
}

function isProse({ kind }: Row): boolean {
  return kind === 'paragraph' || kind === 'item'
}

interface Whole {
  readonly all: WordBag
  /** What stood in it on the one side and no longer does on the other. */
  readonly lost: WordBag
}

function bestOf(
  near: readonly number[],
  wholes: readonly Whole[],
  bag: WordBag,
): number | undefined {
  let best: number | undefined
  let most = 0
  for (const at of near) {
    const whole = wholes[at]
    if (!whole || commonWords(whole.all, bag) < bag.size * MOSTLY) continue
    const common = commonWords(whole.lost, bag)
    if (common >= FEW && common >= whole.lost.size * MUCH && common > most)
      [best, most] = [at, common]
  }
  return best
}

/** Words that stood in the clause on that side and no longer do. */
function lostWords({ a, b, spans }: Compared, side: 'a' | 'b'): string {
  const text = textOf(side === 'a' ? a.content : b.content)
  return spans
    .filter(({ mark }) => mark === (side === 'a' ? 'deleted' : 'inserted'))
    .map((span) => text.slice(...span[side]))
    .join(' ')
}
