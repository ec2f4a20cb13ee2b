// What `@policy/rules` gives: a rule set in, decisions out. No files, no network, no clock, no dependencies.
export type { Condition, Dimension, FactValue } from './condition.ts'
export type {
  ActPattern,
  Alternative,
  Exception,
  Force,
  Modality,
  OpenTerm,
  Reading,
  Rule,
  RuleDeadline,
  Step,
  Trigger,
} from './rule.ts'
export type { PolicyFacts, RuleChanges, RuleClause, RuleSetJson, Tombstone } from './rule-set.ts'
export type { ActionTerm, FactTerm, RoleTerm, Term, Topic, Vocabulary } from './vocabulary.ts'
