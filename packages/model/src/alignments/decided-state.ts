import type { Clause } from '../clause.ts'
import type { Policy } from '../policy.ts'
import type { DecidedClause } from './alignment.ts'
import { clauseNamed } from './clause-named.ts'

/**
 * How a clause of a decided pair stands to a policy: it is not there; nobody has looked at its words; they, or what it stands under,
 * are others than those that were looked at; or the decision holds.
 */
export type DecidedState =
  | { readonly state: 'gone' }
  | { readonly state: 'unconfirmed' | 'reworded' | 'moved' | 'holds'; readonly clause: Clause }

/** Holds a clause of a decided pair against the words of a policy. */
export function decidedStateOf(
  { clause: name, fingerprint, context }: Pick<DecidedClause, 'clause' | 'fingerprint' | 'context'>,
  policy: Policy,
): DecidedState {
  const clause = clauseNamed(policy, name)
  if (clause === undefined) return { state: 'gone' }
  if (fingerprint === undefined || context === undefined) return { state: 'unconfirmed', clause }
  if (fingerprint !== clause.fingerprint) return { state: 'reworded', clause }
  return { state: context === clause.context ? 'holds' : 'moved', clause }
}
