import { clausesOf } from '../clause.ts'
import type { LibraryPolicy } from '../library/library.ts'
import { soundsLikeRule } from './command-words.ts'

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
  const entryOf = (id: string) => rules?.entries.get(id)
  const hasRules = (id: string): boolean => Object.keys(entryOf(id)?.rules ?? {}).length > 0
  const isNone = (id: string): boolean => !hasRules(id) && entryOf(id)?.none !== undefined
  return {
    policy: policy.id,
    clauses: clauses.length,
    withRules: clauses.filter(({ id }) => hasRules(id)).length,
    none: clauses.filter(({ id }) => isNone(id)).length,
    rules: rules?.rules.length ?? 0,
    uncovered: clauses
      .filter((clause) => {
        if (hasRules(clause.id)) return false
        return (
          !isNone(clause.id) || (soundsLikeRule(clause) && entryOf(clause.id)?.reviewed !== 'yes')
        )
      })
      .map(({ id }) => id),
    stale: clauses
      .filter(({ id, fingerprint, context }) => {
        const entry = entryOf(id)
        if (entry?.fingerprint === undefined) return false
        return entry.fingerprint !== fingerprint || entry.context !== context
      })
      .map(({ id }) => id),
  }
}
