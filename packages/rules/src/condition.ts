/** Dimensions of a situation that a condition can ask about. */
export type Dimension = 'actor' | 'action' | 'object' | 'counterparty' | 'account' | 'channel'

/** A fact as somebody gave it: yes or no, a number, a choice, a moment (`2026-11-20T16:30`, London time). */
export type FactValue = boolean | number | string

/** A fact that has a value, or one of some values. */
export interface FactIs {
  readonly fact: string
  readonly is: FactValue | readonly string[]
}

/** A number that lies between bounds; every bound given has to hold. */
export interface FactWithin {
  readonly fact: string
  readonly below?: number
  readonly atMost?: number
  readonly above?: number
  readonly atLeast?: number
}

/** A dimension of the act that is one of some terms, or a kind of one. */
export interface DimensionIs {
  readonly dimension: Dimension
  readonly is: readonly string[]
}

/**
 * A small total language: no loops, no functions. Every leaf names a fact of the vocabulary, a dimension of the situation,
 * or words that the model cannot hold (not known until somebody says so, by the fact `words.<rule id>`); so what is missing
 * is exact.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | FactIs
  | FactWithin
  | DimensionIs
  | { readonly words: string }

/** The conditions of which all, or any, have to hold; undefined where it is no such condition. */
export function partsOf(condition: Condition): readonly Condition[] | undefined {
  return 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined
}
