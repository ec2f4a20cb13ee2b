import type { Period } from '../period.ts'
import type { Place } from '../place.ts'

/** A clause that a message rests on, with the words it had when somebody confirmed it. */
export interface RestsOn {
  readonly clause: string
  readonly fingerprint?: string
  readonly context?: string
}

/** How often a reminder is to come. */
export interface Cadence {
  /** In the exact words of the policy: `regularly`. */
  readonly words?: string
  /** The period that these words give, or that the trust decided. */
  readonly every?: Period
  readonly decided: boolean
}

/** The words of a message: those of its first clause, whole or in part, or our own. */
export type Message =
  | { readonly kind: 'as-written' }
  | { readonly kind: 'quote' | 'plain'; readonly words: string }

/** Something that people are to be told again and again. */
export interface Reminder {
  /** Given once, never changed, never used again. */
  readonly id: string
  /** Whether the policy obliges to say it. */
  readonly reason: 'duty' | 'suggestion'
  /** Ids of the rules that oblige to say it; none of a suggestion. */
  readonly rules: readonly string[]
  /** At least one; a quotation is of the first. */
  readonly clauses: readonly RestsOn[]
  /** Ids of audiences and of channels. */
  readonly audiences: readonly string[]
  readonly channels: readonly string[]
  readonly cadence: Cadence | null
  readonly message: Message
}

/** reminders.yaml of a policy, as read. */
export interface PolicyReminders {
  readonly path: string
  /** In the order of the file. */
  readonly reminders: readonly Reminder[]
  /** Why a duty to inform is answered by no reminder, by rule id. */
  readonly without: ReadonlyMap<string, string>
  readonly placeOf: (pointer: string) => Place
}
