/** What words can bear on a rule: kinds of words that say what is demanded, of whom, how much, by when and when not. */
export type SignKind =
  | 'modal'
  | 'negation'
  | 'exception'
  | 'number'
  | 'period'
  | 'role'
  | 'year'
  | 'reference'

/** One word or phrase that bears on a rule. */
export interface Sign {
  readonly kind: SignKind
  /** What it means: phrases with one meaning have one (`is able to`, `can`). */
  readonly meaning: string
  /** As it stands in the text, in small letters. */
  readonly words: string
  /** Whether a clause with it obliges, forbids or permits. */
  readonly binds: boolean
}

/** A sign that came (`a` is null), went (`b` is null) or was replaced by another of its kind. */
export interface SignChange {
  readonly kind: SignKind
  readonly a: string | null
  readonly b: string | null
}
