/** Dimensions of a situation that a condition can ask about. */
export type Dimension = 'actor' | 'action' | 'object' | 'counterparty' | 'account' | 'channel'

/** A fact as somebody gave it: yes or no, a number, a choice, a moment (`2026-11-20T16:30`, London time). */
export type FactValue = boolean | number | string

/**
 * A small total language: no loops, no functions. Every leaf names a fact of the vocabulary, a dimension of the situation,
 * or words that the model cannot hold; so what is missing is exact.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string; readonly is: FactValue | readonly string[] }
  | {
      readonly fact: string
      readonly below?: number
      readonly atMost?: number
      readonly above?: number
      readonly atLeast?: number
    }
  | { readonly dimension: Dimension; readonly is: readonly string[] }
  /** Not known until somebody says so, by the fact `words.<rule id>`. */
  | { readonly words: string }
