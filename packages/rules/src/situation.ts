import type { AnyRuleSet, FactsOf } from './rule-set-types.ts'

/**
 * What somebody asks about: one act, in ids of the vocabulary, and the facts that are told. What is left out is not known;
 * nothing is assumed.
 */
export interface Situation<T extends AnyRuleSet = AnyRuleSet, A extends T['action'] = T['action']> {
  readonly actor: T['role']
  readonly action: A
  readonly object?: T['object']
  readonly counterparty?: T['role']
  readonly account?: T['account']
  readonly channel?: T['channel']
  /**
   * Whether the act is told whole: a dimension that is not named is not there (no object, nobody on the other side), and a
   * kind is meant as named, not as one of its narrower kinds. Facts that are not told stay unknown, and so does the account.
   */
  readonly exact?: boolean
  /** By key: `counterparty.age`; also `actor.is.administrator`, `reading.<rule id>`, `words.<rule id>`. */
  readonly facts?: FactsOf<T, A>
}
