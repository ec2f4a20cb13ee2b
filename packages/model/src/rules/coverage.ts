import { clausesOf } from '../clause.ts'
import type { LibraryPolicy } from '../library/library.ts'
import { ruleStateOf, type RuleState } from './rule-state.ts'

/** How much of a policy its rules speak of. */
export interface RuleCoverage {
  /** Id of the policy. */
  readonly policy: string
  /** Numbers of clauses: all, those with rules, those listed as carrying none. */
  readonly clauses: number
  readonly withRules: number
  readonly none: number
  readonly rules: number
  /** Local ids of clauses that nothing is said of, or that sound like a rule and carry none without a reviewed reason. */
  readonly uncovered: readonly string[]
  /** Local ids of clauses that changed after their rules were read. */
  readonly stale: readonly string[]
}

/** Holds rules.yaml against the clauses of its policy. */
export function coverageOf({ policy, rules }: LibraryPolicy): RuleCoverage {
  const clauses = clausesOf(policy)
  const carrying = new Set(rules?.rules.map(({ clause }) => clause))
  const none = clauses.filter(
    ({ id }) => !carrying.has(id) && rules?.entries.get(id)?.none !== undefined,
  )
  const idsOf = (...states: readonly RuleState[]): readonly string[] =>
    clauses.filter((clause) => states.includes(ruleStateOf(clause, rules))).map(({ id }) => id)
  return {
    policy: policy.id,
    clauses: clauses.length,
    withRules: clauses.filter(({ id }) => carrying.has(id)).length,
    none: none.length,
    rules: rules?.rules.length ?? 0,
    uncovered: idsOf('unread', 'unreviewed'),
    stale: idsOf('stale'),
  }
}
