import type { Vocabulary as RuleVocabulary } from '@policy/rules'
import type { Alignment } from '../alignments/alignment.ts'
import type { Place } from '../place.ts'
import type { ClauseTypes, Policy, Trust } from '../policy.ts'
import type { ApprovalContent, Decision } from '../schema/approval.ts'
import type { FrozenContent } from '../schema/frozen.ts'
import type { RepairsContent } from '../schema/repairs.ts'
import type { ReviewContent } from '../schema/review.ts'
import type { RolesContent } from '../schema/roles.ts'
import type { MattersContent } from '../schema/vocabulary.ts'
import type { FrozenRules } from '../rules/frozen-rules.ts'
import type { PolicyRules } from '../rules/read-rules.ts'
import type { PolicyReminders } from '../reminders/reminder.ts'
import type { SentLedger } from '../reminders/sent-ledger.ts'
import type { TermNames } from '../rules/rule-words.ts'

/** Every policy of every trust, as read from `policies/`. */
export interface Library {
  readonly roles: RolesContent
  /** The words that rules and questions share. */
  readonly words: RuleVocabulary
  /** What people call its terms; for whoever types a question, and in no export. */
  readonly names: TermNames
  /** What clauses can be about, by id. */
  readonly matters: MattersContent
  readonly trusts: readonly Trust[]
  readonly policies: readonly LibraryPolicy[]
  /** What people decided of pairs of clauses of two trusts. */
  readonly alignments: readonly Alignment[]
}

/** A policy with all that stands beside it. */
export interface LibraryPolicy {
  readonly policy: Policy
  /** Text of policy.md, which places speak of. */
  readonly text: string
  /** Whether all of policy.md could be read; where not, a clause that seems to be gone may only be unread. */
  readonly whole: boolean
  readonly trust: Trust
  readonly types: ClauseTypes
  /** Undefined where there is no rules.yaml, or it cannot be read. */
  readonly rules: PolicyRules | undefined
  /** Undefined where there is no reminders.yaml, or it cannot be read. */
  readonly reminders: PolicyReminders | undefined
  /** What went out; undefined where there is no sent.yaml, or it cannot be read. */
  readonly sent: SentLedger | undefined
  readonly source: PublishedSource | undefined
  /** Oldest first. */
  readonly versions: readonly FrozenVersion[]
  /** What is said of the review that is under way. */
  readonly review: ReviewNotes | undefined
  /** Decisions that froze no version, oldest first. */
  readonly decisions: readonly Decision[]
}

/** What review.yaml says, and where. */
export interface ReviewNotes {
  readonly path: string
  readonly said: ReviewContent
  readonly placeOf: (pointer: string) => Place
}

/** The text as published, and every repair made to it. */
export interface PublishedSource {
  readonly path: string
  readonly text: string
  readonly sha256: string
  readonly repairs: RepairsContent
  readonly placeOf: (pointer: string) => Place
}

/** One frozen state of a policy: its files as they were. */
export interface FrozenVersion {
  readonly version: string
  /** `policies/aspire/social-media/versions/1.3`. */
  readonly folder: string
  readonly frozen: FrozenContent
  readonly placeOf: (pointer: string) => Place
  /** Text and SHA-256 of each file, by name. */
  readonly files: ReadonlyMap<string, { readonly text: string; readonly sha256: string }>
  /** The decision by which it was frozen; undefined where it was frozen as published. */
  readonly approval: ApprovalContent | undefined
  /** The rules kept with it, where there are any. */
  readonly rules: FrozenRules | undefined
}
