import { wordsOfRow, type Row } from '@policy/model'
import { heaviestInOrder, type Placed } from './in-order.ts'
import type { Pair } from './pair.ts'

/** Which rows stand elsewhere now. */
export interface Moves<P extends Pair> {
  /** Rows that moved on their own. What stands under them moved along and is not among these. */
  readonly moved: ReadonlySet<P>
  /** All rows that are not where they were when both documents are read side by side: those that moved, and what moved along. */
  readonly displaced: ReadonlySet<P>
}

interface PlacedPair<P extends Pair> extends Placed {
  readonly pair: P
}

/**
 * Finds what moved: what stands in another order among its siblings, or under another heading, lead-in or item.
 * Where it stood under something that is gone, or stands under something new, only the order tells.
 */
export function movesOf<P extends Pair>(
  pairs: readonly P[],
  as: readonly Row[],
  bs: readonly Row[],
): Moves<P> {
  const partner = new Map(pairs.map(({ a, b }) => [a.id, b.id]))
  const [pairedA, pairedB] = [new Set(partner.keys()), new Set(partner.values())]
  const place = placer<P>(as, bs)
  const isUnderOne = ({ a, b }: Pair): boolean =>
    a.parent === null ? b.parent === null : partner.get(a.parent) === b.parent
  const isParentNewOrGone = ({ a, b }: Pair): boolean =>
    (a.parent !== null && !pairedA.has(a.parent)) || (b.parent !== null && !pairedB.has(b.parent))
  const moved = new Set(pairs.filter((pair) => !isUnderOne(pair) && !isParentNewOrGone(pair)))
  for (const siblings of Map.groupBy(pairs.filter(isUnderOne), ({ b }) => b.parent).values()) {
    const stay = heaviestInOrder(siblings.map(place))
    const staying = new Set([...stay].map(({ pair }) => pair))
    for (const pair of siblings) if (!staying.has(pair)) moved.add(pair)
  }
  const along = withWhatStandsUnder(moved, pairs)
  // In the order of the whole document: what lost its heading or got a new one, and whatever still crosses.
  const inPlace = pairs.filter((pair) => !along.has(pair)).map(place)
  const stay = heaviestInOrder(inPlace)
  for (const each of inPlace) if (!stay.has(each)) moved.add(each.pair)
  return { moved, displaced: withWhatStandsUnder(moved, pairs) }
}

/** Where a pair stands on either side, and how many words move with it. */
function placer<P extends Pair>(
  as: readonly Row[],
  bs: readonly Row[],
): (pair: P) => PlacedPair<P> {
  const [aAt, bAt] = [positions(as), positions(bs)]
  const [aSize, bSize] = [sizes(as), sizes(bs)]
  return (pair) => ({
    pair,
    a: aAt.get(pair.a) ?? 0,
    b: bAt.get(pair.b) ?? 0,
    weight: (aSize.get(pair.a.id) ?? 0) + (bSize.get(pair.b.id) ?? 0),
  })
}

function positions(rows: readonly Row[]): ReadonlyMap<Row, number> {
  return new Map(rows.map((row, at) => [row, at]))
}

/** Letters of each row and all that stands under it. */
function sizes(rows: readonly Row[]): ReadonlyMap<string, number> {
  const size = new Map<string, number>()
  for (const row of rows.toReversed()) {
    const all = (size.get(row.id) ?? 0) + wordsOfRow(row).length + 1
    size.set(row.id, all)
    if (row.parent !== null) size.set(row.parent, (size.get(row.parent) ?? 0) + all)
  }
  return size
}

/** Pairs and all pairs that stand under one of them, on either side. */
function withWhatStandsUnder<P extends Pair>(
  some: ReadonlySet<P>,
  all: readonly P[],
): ReadonlySet<P> {
  const [aGone, bGone] = [new Set<string>(), new Set<string>()]
  const found = new Set(some)
  for (const { a, b } of some) {
    aGone.add(a.id)
    bGone.add(b.id)
  }
  for (let before = -1; before !== found.size;) {
    before = found.size
    for (const pair of all) {
      const { a, b } = pair
      if (found.has(pair)) continue
      if (!aGone.has(a.parent ?? '') && !bGone.has(b.parent ?? '')) continue
      found.add(pair)
      aGone.add(a.id)
      bGone.add(b.id)
    }
  }
  return found
}
