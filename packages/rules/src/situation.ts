import type { FactValue } from './condition.ts'

/**
 * What somebody asks about: one act, in ids of the vocabulary, and the facts that are told. What is left out is not known;
 * nothing is assumed.
 */
export interface Situation {
  readonly actor: string
  readonly action: string
  readonly object?: string
  readonly counterparty?: string
  readonly account?: string
  readonly channel?: string
  /** By key: `counterparty.age`; also `actor.is.administrator`, `reading.<rule id>`, `words.<rule id>`. */
  readonly facts?: Readonly<Record<string, FactValue>>
}
