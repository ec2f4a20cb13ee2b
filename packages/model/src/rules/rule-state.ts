import type { Clause } from '../clause.ts'
import { soundsLikeRule } from './command-words.ts'
import type { PolicyRules } from './read-rules.ts'

/**
 * How rules.yaml stands to a clause: it says nothing of it; it says that a clause which sounds like a rule carries none, and
 * nobody has agreed; nobody has confirmed what it says; the clause, or what stands above it, changed since; or all is well.
 */
export type RuleState = 'unread' | 'unreviewed' | 'unconfirmed' | 'stale' | 'read'

/** Holds what rules.yaml says of a clause against the clause. */
export function ruleStateOf(clause: Clause, rules: PolicyRules | undefined): RuleState {
  const entry = rules?.entries.get(clause.id)
  const hasRules = Object.keys(entry?.rules ?? {}).length > 0
  if (entry === undefined || (!hasRules && entry.none === undefined)) return 'unread'
  if (!hasRules && entry.reviewed !== 'yes' && soundsLikeRule(clause)) return 'unreviewed'
  if (entry.fingerprint === undefined) return 'unconfirmed'
  return entry.fingerprint === clause.fingerprint && entry.context === clause.context
    ? 'read'
    : 'stale'
}
