import type { MarkedRow, Row, Trust } from '@policy/model'
import type { RedlineChange, RedlineFront } from '../redline/redline-page.ts'

/** A change of the summary on the first page. */
export interface PackLine {
  readonly weight: RedlineChange['weight']
  readonly where: string
  readonly what: string
  /** Words for the roles that it speaks of. */
  readonly whom: readonly string[]
  /** Why, as the owner says; null where nobody does. */
  readonly why: string | null
  /** Number of the change in the redline. */
  readonly nr: number
}

/** Who was consulted, what they said and what was done about it; null where nobody wrote it. */
export interface PackConsultation {
  readonly who: string
  readonly on: string | null
  readonly said: string | null
  readonly done: string | null
}

/** What the governors' pack is made from. */
export interface PackPage {
  readonly title: string
  readonly trust: Trust
  /** Approval code of the words. */
  readonly code: string
  /** Number that the version will have; null where the document gives none. */
  readonly version: string | null
  /** The version that it is compared with; null where there is none before. */
  readonly since: string | null
  /** The decision that is asked. */
  readonly asks: string
  /** Null where trust.yaml does not say. */
  readonly by: string | null
  readonly authority: string | null
  /** What happened, in a sentence. */
  readonly first: string
  /** At most ten, heaviest first. */
  readonly lines: readonly PackLine[]
  /** How many more there are, by weight. */
  readonly more: { readonly rule: number; readonly wording: number }
  readonly front: readonly RedlineFront[]
  readonly consulted: readonly PackConsultation[]
  /** Roles that have to be consulted and of which nothing is recorded. */
  readonly missing: readonly string[]
  readonly same: {
    readonly clauses: number
    readonly of: number
    readonly sections: readonly string[]
  }
  readonly changes: readonly RedlineChange[]
  readonly redline: readonly MarkedRow[]
  readonly rows: readonly Row[]
  /** The command by which the decision is recorded. */
  readonly command: string
}
