import type { Pair } from './pairing/pair.ts'
import type { Span } from './words/span.ts'

/** A pair with what changed in its words. */
export interface Compared extends Pair {
  readonly sameWords: boolean
  /** None where nothing is printed otherwise. Words can be the same and yet be printed otherwise: a number that links to a clause. */
  readonly spans: readonly Span[]
}
