import type { Diagnostic } from '@policy/model'
import type { OpenLibrary } from '../files/open-library.ts'

/** Why a decision is not recorded, and what to do next. */
export interface Refusal {
  readonly message: string
  readonly help: string
}

/** A decision that is not recorded: nothing is written. */
export interface Refused {
  readonly refusals: readonly Refusal[]
  /** Errors that stand in the way, to be shown where they are. */
  readonly diagnostics: readonly Diagnostic[]
  /** Where they are. */
  readonly library: OpenLibrary
}
