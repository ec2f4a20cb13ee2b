import type { AlignedPair } from './align-clauses.ts'
import { containment, EVEN } from './rarity.ts'
import type { Provision } from './provision.ts'
import { likeness } from '../pairing/word-bag.ts'

/** How much of a part has to stand in the whole, and how unlike two parts of one whole are. */
const MOSTLY = 0.6
const UNLIKE = 0.5

/** One clause that stands for several of the other side, each of which says a part of it. */
export interface Parted {
  readonly whole: Provision
  readonly parts: readonly AlignedPair[]
}

/**
 * Clauses of one side that were split on the other. `whole` and `part` say which end of a pair is which; what pairs with one clause
 * in other words, or says twice what it says, is no part of it.
 */
export function partedBy(
  pairs: readonly AlignedPair[],
  whole: (pair: AlignedPair) => Provision,
  part: (pair: AlignedPair) => Provision,
): readonly Parted[] {
  return [...Map.groupBy(pairs, whole)].flatMap(([each, its]): readonly Parted[] => {
    const parts = its.filter(
      (pair) =>
        part(pair).own.size < each.own.size &&
        containment(part(pair).own, each.own, EVEN) >= MOSTLY,
    )
    // Where the whole has its like, its parts are only said again.
    const hasLike = its.some(({ a, b }) => a.key === b.key)
    const isApart = parts.every((one) =>
      parts.every((other) => one === other || likeness(part(one).bag, part(other).bag) < UNLIKE),
    )
    return parts.length > 1 && isApart && !hasLike ? [{ whole: each, parts }] : []
  })
}
