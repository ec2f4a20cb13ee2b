import { alignClauses } from '../../src/aligning/align-clauses.ts'
import type { FoundPair, ReadCombination } from './found-pairs.ts'

/** How well pairs agree with those that readers found. */
export interface Quality {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Which of the pairs are counted. */
export interface Counted {
  readonly aside?: boolean
  readonly kinds?: readonly FoundPair['kind'][]
}

/**
 * Pairs shown that both readers need are right; those that nobody lists are wrong; those that one reader alone would miss, or none,
 * count neither way. Of some kinds only: wrong is what is shown for a clause of the first policy that has a needed pair of these kinds.
 */
export function qualityOf(
  combinations: readonly ReadCombination[],
  { aside, kinds }: Counted = {},
): Quality {
  let [right, wrong, missed] = [0, 0, 0]
  for (const { as, bs, pairs, isAside } of combinations) {
    const isCounted = (a: string): boolean => aside === undefined || isAside(a) === aside
    const wanted = pairs.filter(
      (pair) => pair.isNeeded && isCounted(pair.a) && (kinds?.includes(pair.kind) ?? true),
    )
    const clauses = new Set(wanted.map(({ a }) => a))
    const listed = new Set(pairs.map(({ a, b }) => `${a} ${b}`))
    const shown = new Set(alignClauses(as, bs).map(({ a, b }) => `${a.row.id} ${b.row.id}`))
    const found = wanted.filter(({ a, b }) => shown.has(`${a} ${b}`)).length
    right += found
    missed += wanted.length - found
    for (const pair of shown) {
      const [a = ''] = pair.split(' ')
      if (listed.has(pair) || !isCounted(a)) continue
      if (kinds === undefined || clauses.has(a)) wrong += 1
    }
  }
  return {
    right,
    wrong,
    missed,
    precision: right / (right + wrong),
    recall: right / (right + missed),
    f1: (2 * right) / (2 * right + wrong + missed),
  }
}
