import type { FactValue } from './condition.ts'

/** The ids of a rule set, as types: what `ruleTypes` writes for one set, and plain strings where nobody wrote any. */
export interface AnyRuleSet {
  readonly trust: string
  readonly rule: string
  readonly role: string
  readonly action: string
  readonly object: string
  readonly account: string
  readonly channel: string
  readonly topic: string
  /** By action: the facts that can make a difference, and what each may be. */
  readonly facts: Readonly<Record<string, Readonly<Partial<Record<string, FactValue>>>>>
}

/** Facts that can be told of an action of a rule set; of all its actions where the action is not known. */
export type FactsOf<
  T extends AnyRuleSet,
  A extends T['action'] = T['action'],
> = string extends T['rule']
  ? Readonly<Record<string, FactValue>>
  : T['facts'][A] & Readonly<Partial<ReadingKeys<T> & RuleKeys<T> & IsKeys<T>>>

/** Which reading of a rule's words holds, by its place among the options of the question. */
type ReadingKeys<T extends AnyRuleSet> = Record<`reading.${T['rule']}`, number>

/** Whether words that the model does not hold are so, and whether what comes first was done. */
type RuleKeys<T extends AnyRuleSet> = Record<`${'words' | 'done'}.${T['rule']}`, boolean>

/** Whether somebody or something is also of another kind. */
type IsKeys<T extends AnyRuleSet> = Record<
  | `${'actor' | 'counterparty'}.is.${T['role']}`
  | `action.is.${T['action']}`
  | `object.is.${T['object']}`
  | `account.is.${T['account']}`
  | `channel.is.${T['channel']}`,
  boolean
>
