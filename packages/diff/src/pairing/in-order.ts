/** Something that stands at one place on either side. */
export interface Placed {
  readonly a: number
  readonly b: number
  /** Above 0. */
  readonly weight: number
}

/** The heaviest choice that is in the same order on both sides; what is not in it has moved. */
export function heaviestInOrder<T extends Placed>(all: readonly T[]): ReadonlySet<T> {
  const byA = all.toSorted((x, y) => x.a - y.a)
  const rank = new Map(byA.toSorted((x, y) => x.b - y.b).map((each, at) => [each, at + 1]))
  // Best chain that ends at or before each place of b, kept in a Fenwick tree.
  const best: (Chain<T> | undefined)[] = Array.from({ length: byA.length + 1 })
  for (const each of byA) {
    const place = rank.get(each) ?? 0
    let before: Chain<T> | undefined
    for (let at = place - 1; at > 0; at -= at & -at) before = heavier(before, best[at])
    const chain = { last: each, weight: (before?.weight ?? 0) + each.weight, before }
    for (let at = place; at <= byA.length; at += at & -at) best[at] = heavier(best[at], chain)
  }
  const kept = new Set<T>()
  let end: Chain<T> | undefined
  for (let at = byA.length; at > 0; at -= at & -at) end = heavier(end, best[at])
  for (let chain = end; chain; chain = chain.before) kept.add(chain.last)
  return kept
}

interface Chain<T> {
  readonly last: T
  readonly weight: number
  readonly before: Chain<T> | undefined
}

function heavier<T>(a: Chain<T> | undefined, b: Chain<T> | undefined): Chain<T> | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return b.weight > a.weight ? b : a
}
