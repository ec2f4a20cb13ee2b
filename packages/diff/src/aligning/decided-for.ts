import { decidedStateOf, type DecidedPair, type Library, type Policy } from '@policy/model'
import type { Decided } from './align-clauses.ts'

/**
 * What people decided of the clauses of two policies, as far as it holds for the words that these have: whoever decides a pair
 * has read both clauses, and what they stand under. Compared the other way round, every pair is turned round.
 */
export function decidedFor(
  { alignments }: Pick<Library, 'alignments'>,
  a: Policy,
  b: Policy,
): Decided {
  const holding = alignments
    .flatMap(({ pairs }) => pairs)
    .flatMap((pair) => {
      const ids = idsIn(pair, a, b)
      return ids === undefined ? [] : [{ decision: pair.decision, ids }]
    })
  const decided = (as: DecidedPair['decision']): Decided['confirmed'] =>
    holding.filter(({ decision }) => decision === as).map(({ ids }) => ids)
  return { confirmed: decided('confirmed'), forbidden: decided('forbidden') }
}

/** Ids of the two clauses, that of the first policy first; undefined where the pair is not of these policies, or does not hold. */
function idsIn(pair: DecidedPair, a: Policy, b: Policy): readonly [string, string] | undefined {
  const isTurned = pair.a.policy === b.id
  const [own, other] = isTurned ? [pair.b, pair.a] : [pair.a, pair.b]
  if (own.policy !== a.id || other.policy !== b.id) return undefined
  const [first, second] = [decidedStateOf(own, a), decidedStateOf(other, b)]
  return first.state === 'holds' && second.state === 'holds'
    ? [first.clause.id, second.clause.id]
    : undefined
}
