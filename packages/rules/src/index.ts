// What `@policy/rules` gives: a rule set in, decisions out. No files, no network, no clock, no dependencies.
export { createRules, readyRules, type DecideOptions, type Rules } from './create-rules.ts'
export type { Compared, Comparison, Relation, Witness } from './compare.ts'
export type { Obligation } from './obligations.ts'
export { situationsOf } from './topics.ts'
export { taxonomyOf, type Taxonomy } from './taxonomy.ts'
export { RuleSetError, checkRuleSet, type RuleSetFault } from './check-rule-set.ts'
export { foldText } from './fold-text.ts'
export { SAFETY_FACTS } from './safety.ts'
export { SituationError, type SituationFault } from './check-situation.ts'
export type {
  Conflict,
  Decision,
  Defeat,
  Effect,
  Judgement,
  Outcome,
  Question,
  Reason,
  Tension,
} from './decision.ts'
export type { AnyRuleSet, FactsOf } from './rule-set-types.ts'
export type { Situation } from './situation.ts'
export type {
  Condition,
  Dimension,
  DimensionIs,
  FactIs,
  FactValue,
  FactWithin,
} from './condition.ts'
export type {
  ActPattern,
  Alternative,
  Exception,
  Force,
  Modality,
  OpenTerm,
  Reading,
  Rule,
  Step,
  Trigger,
} from './rule.ts'
export {
  rulesOf,
  type PolicyFacts,
  type RuleChanges,
  type RuleClause,
  type RuleJson,
  type RuleSetJson,
  type Tombstone,
} from './rule-set.ts'
export type { ActionTerm, FactTerm, RoleTerm, Term, Topic, Vocabulary } from './vocabulary.ts'
export { bankHolidays, isWorkingDay, type BankHoliday } from './time/bank-holidays.ts'
export {
  dueTimes,
  type Deadline,
  type DeadlineReading,
  type DueInterval,
  type DueTime,
} from './time/due-time.ts'
export type { TimeFault } from './time/london-time.ts'
