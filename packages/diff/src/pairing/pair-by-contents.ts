import type { Row } from '@policy/model'
import { canBeOne, type Pair } from './pair.ts'

/** Share of what stands under a row that must have stayed together for it to be the same. */
const MOST = 0.5

/** Headings, lead-ins and forms that are one because what stands under them is: a section that was renamed altogether. */
export function pairByContents(
  as: readonly Row[],
  bs: readonly Row[],
  known: readonly Pair[],
): readonly Pair[] {
  const [olds, news] = [
    new Map(as.map((row) => [row.id, row])),
    new Map(bs.map((row) => [row.id, row])),
  ]
  const votes = Map.groupBy(
    known.filter(({ a, b }) => olds.has(a.parent ?? '') && news.has(b.parent ?? '')),
    ({ a, b }) => `${a.parent}\n${b.parent}`,
  )
  const [ofA, ofB] = [countBy(known.map(({ a }) => a)), countBy(known.map(({ b }) => b))]
  const taken = new Set<Row>()
  return [...votes.values()]
    .toSorted((x, y) => y.length - x.length)
    .flatMap((pairs): readonly Pair[] => {
      const [first] = pairs
      const [a, b] = [olds.get(first?.a.parent ?? ''), news.get(first?.b.parent ?? '')]
      if (!a || !b || taken.has(a) || taken.has(b) || !canBeOne(a, b)) return []
      const all = Math.max(ofA.get(a.id) ?? 0, ofB.get(b.id) ?? 0)
      if (pairs.length < Math.max(2, all * MOST)) return []
      taken.add(a).add(b)
      return [{ a, b, by: 'words', confidence: Number((pairs.length / all).toFixed(2)) }]
    })
}

function countBy(rows: readonly Row[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const { parent } of rows) counts.set(parent, (counts.get(parent) ?? 0) + 1)
  return counts
}
