import type { FactValue } from './condition.ts'
import type { Force, Modality, Step } from './rule.ts'
import type { PolicyFacts } from './rule-set.ts'
import type { Situation } from './situation.ts'
import type { DueInterval } from './time/due-time.ts'

/** What a policy says of an act. `not-addressed` is never permission. */
export type Outcome =
  | 'prohibited'
  | 'required'
  | 'conditional'
  | 'permitted'
  | 'conflict'
  | 'not-addressed'

/** A rule as it bears on an answer, with the policy's own words. */
export interface Reason<Id extends string = string> {
  readonly rule: Id
  readonly clause: string
  /** As printed, without punctuation; null where none is printed. */
  readonly number: string | null
  readonly section: string | null
  /** Exact words of the clause. */
  readonly quote: string
  /** The words it completes, outermost first. */
  readonly under: readonly string[]
  readonly modality: Modality
  readonly force: Force
  /** Role ids; `unstated` where the words name nobody. */
  readonly bearer: readonly string[]
  /** What it does here. */
  readonly effect: Effect
  /** Whether it bears for certain, or may once more is known. */
  readonly holds: 'yes' | 'maybe'
  /** Version and status of the document, as it gives them. */
  readonly version: string | null
  readonly status: PolicyFacts['status']
  /** What was assumed or is disputed in the reading of the words. */
  readonly reading?: { readonly status: 'assumed' | 'disputed'; readonly note: string }
  /** Words of the quote that the model does not hold. */
  readonly unmodelled?: readonly string[]
  /** The clause changed after its rules were read. */
  readonly stale?: true
  readonly step?: Step
  /** Of a step or a way of doing: whether it is told to be fulfilled. */
  readonly met?: boolean
  readonly due?: DueInterval
  readonly timing?: string
  readonly cadence?: string
}

/** What a rule does in an answer. */
export type Effect =
  | 'forbids'
  | 'requires'
  | 'allows'
  | 'comes-first'
  | 'comes-with'
  | 'comes-after'
  | 'follows-breach'
  | 'empowers'
  | 'advises'
  | 'covers'
  | 'excludes'
  | 'defines'

/** A question that still matters. */
export interface Question<Id extends string = string> {
  /** Key to answer it by, in `facts`; or a dimension of the situation: `account`. */
  readonly fact: string
  readonly ask: string
  readonly kind: 'yes-no' | 'number' | 'time' | 'choice' | 'judgement' | 'reading'
  /** Answers that make a difference, with their labels: of a choice, a dimension, a reading. */
  readonly options?: Readonly<Record<string, string>>
  /** Keys that it answers together where the answer is no. */
  readonly covers?: readonly string[]
  /** Rules that are open because of it. */
  readonly settles: readonly Id[]
}

/** A rule that would apply, and why it does not. */
export interface Defeat<Id extends string = string> {
  readonly reason: Reason<Id>
  /** The words of the exception, or the rule that overrides it. */
  readonly by: { readonly words: string } | { readonly rule: Id }
}

/** Two rules that cannot both be kept. */
export interface Conflict<Id extends string = string> {
  readonly requires: Reason<Id>
  readonly forbids: Reason<Id>
  /** The one that speaks of fewer acts, where one does. It does not win by that: no policy here says that it would. */
  readonly narrower: Id | null
  /** Role that must decide: the owner of the policy, or null where the document names none. */
  readonly decides: string | null
}

/** Two rules that pull different ways without changing the outcome. */
export interface Tension<Id extends string = string> {
  readonly rules: readonly [Id, Id]
  readonly note: string
}

/** A word that only a person can judge, where it matters here. */
export interface Judgement<Id extends string = string> {
  readonly term: string
  /** Role ids; `unstated` where the words name nobody. */
  readonly judge: readonly string[]
  readonly rule: Id
}

/** The answer to a question about one act; `Id` are the ids of the rules. */
export interface Decision<Id extends string = string> {
  readonly outcome: Outcome
  /** One plain sentence, ready to show, with what has to be said first. */
  readonly sentence: string
  /** What has to be said before any answer: that it is a draft, that nobody adopted it, that its review is overdue. */
  readonly notices: readonly string[]
  /** Outcomes still possible; one unless `conditional`. */
  readonly possible: readonly Outcome[]
  /** Of `not-addressed`. */
  readonly why?: 'no-rule' | 'out-of-scope'
  /** The strongest force among the rules that decide. */
  readonly force: Force
  /** The trust's reporting clause, whole, where pupils' safety is touched. */
  readonly safety: readonly Reason<Id>[]
  readonly because: readonly Reason<Id>[]
  /** Bans on what may be said or shown, or be wrong with the act, of which nothing is told: it is forbidden where they apply. */
  readonly provided: readonly Reason<Id>[]
  readonly defeated: readonly Defeat<Id>[]
  readonly missing: readonly Question<Id>[]
  /** Acts that come first. */
  readonly requires: readonly Reason<Id>[]
  /** What goes with the act, or comes after it. */
  readonly do: readonly Reason<Id>[]
  readonly ifBreached: readonly Reason<Id>[]
  /** What others may do about it. */
  readonly powers: readonly Reason<Id>[]
  readonly advice: readonly Reason<Id>[]
  /** What the policy says it covers, and how it uses its words. */
  readonly scope: readonly Reason<Id>[]
  readonly conflicts: readonly Conflict<Id>[]
  readonly tensions: readonly Tension<Id>[]
  readonly judgements: readonly Judgement<Id>[]
  /** Ids of rules above whose clause changed since they were read. */
  readonly stale: readonly Id[]
  readonly policy: PolicyFacts
  readonly asked: Situation & { readonly facts: Readonly<Record<string, FactValue>> }
  /** The day or moment it was asked for, as given. */
  readonly at: string | null
}
