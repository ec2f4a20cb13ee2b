import type {
  Diagnostic,
  DiagnosticCode,
  LibraryPolicy,
  RolesContent,
  Vocabulary,
} from '@policy/model'

/** What a check may know besides the policy itself. */
export interface CheckContext {
  readonly roles: RolesContent
  readonly vocabulary: Vocabulary
}

/** A small policy that shows a check at work; the examples are its tests and its documentation. */
export interface CheckExample {
  readonly name: string
  /** Body of policy.md; `«words»` is what a finding underlines. */
  readonly body?: string
  /** Front matter besides title and front; `«words»` likewise. */
  readonly front?: string
  /** clauses.yaml; where left out, every clause is typed and confirmed. */
  readonly clauses?: string
  /** review.yaml; there is none where left out. */
  readonly review?: string
  /** rules.yaml; there is none where left out. */
  readonly rules?: string
  /** reminders.yaml; there is none where left out. */
  readonly reminders?: string
  /** Codes found, in order; empty where all is well. Where nothing is underlined, the finding is at the key `title`. */
  readonly found: readonly DiagnosticCode[]
}

/** One check: the codes it can find, examples, and a pure function. */
export interface Check {
  readonly codes: readonly DiagnosticCode[]
  readonly examples: readonly CheckExample[]
  readonly find: (entry: LibraryPolicy, context: CheckContext) => readonly Diagnostic[]
}
