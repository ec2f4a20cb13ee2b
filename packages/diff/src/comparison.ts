import { compareText, foldText, textOf, type Row } from '@policy/model'
import type { Compared } from './compared.ts'
import { movesOf } from './pairing/moves.ts'
import { pairRows } from './pairing/pair-rows.ts'
import { partsOf } from './pairing/splits.ts'
import { rowKey, wordsToCompare } from './row-words.ts'
import { compareWords } from './words/compare-words.ts'
import { mirrorSpans } from './words/span.ts'

/** Which rows of two documents are one, and what became of the rest. */
export interface Comparison {
  readonly pairs: readonly Compared[]
  /** New rows by the pair they were split off from. */
  readonly splits: ReadonlyMap<Compared, readonly Row[]>
  /** Old rows by the pair they were merged into. */
  readonly merges: ReadonlyMap<Compared, readonly Row[]>
  readonly moved: ReadonlySet<Compared>
  /** What moved, and what moved along under it. */
  readonly displaced: ReadonlySet<Compared>
}

/**
 * Compares two documents laid flat. Where several answers are equally good, the same is given whichever document comes
 * first: the comparison is made in one direction and read in the other.
 */
export function compareRows(
  as: readonly Row[],
  bs: readonly Row[],
  former: Readonly<Record<string, string>>,
): Comparison {
  const key = (rows: readonly Row[]): string =>
    rows.map((row) => `${row.id} ${rowKey(row)}`).join('\n')
  return compareText(key(as), key(bs)) <= 0
    ? compare(as, bs, former)
    : mirror(compare(bs, as, former))
}

function compare(
  as: readonly Row[],
  bs: readonly Row[],
  former: Readonly<Record<string, string>>,
): Comparison {
  const pairs = pairRows(as, bs, former).map((pair): Compared => {
    const [old, now] = [wordsToCompare(pair.a), wordsToCompare(pair.b)]
    const isPrintedSame = old === now || foldText(textOf(old)) === foldText(textOf(now))
    const spans = isPrintedSame ? [] : compareWords(old, now)
    return { ...pair, sameWords: rowKey(pair.a) === rowKey(pair.b), spans }
  })
  const [pairedA, pairedB] = [new Set(pairs.map(({ a }) => a)), new Set(pairs.map(({ b }) => b))]
  const splits = partsOf(
    pairs,
    bs.filter((row) => !pairedB.has(row)),
    'a',
  )
  const merges = partsOf(
    pairs,
    as.filter((row) => !pairedA.has(row)),
    'b',
  )
  return { pairs, splits, merges, ...movesOf(pairs, as, bs) }
}

function mirror({ pairs, splits, merges, moved, displaced }: Comparison): Comparison {
  const mirrored = new Map(
    pairs.map((pair): readonly [Compared, Compared] => [
      pair,
      { ...pair, a: pair.b, b: pair.a, spans: mirrorSpans(pair.spans) },
    ]),
  )
  const of = (pair: Compared): Compared => mirrored.get(pair) ?? pair
  const parts = (map: Comparison['splits']): Comparison['splits'] =>
    new Map([...map].map(([pair, rows]) => [of(pair), rows]))
  return {
    pairs: [...mirrored.values()],
    splits: parts(merges),
    merges: parts(splits),
    moved: new Set([...moved].map(of)),
    displaced: new Set([...displaced].map(of)),
  }
}
