import type { Pair } from './pairing/pair.ts'
import type { Span } from './words/span.ts'

/** A pair with what changed in its words; no spans where nothing did. Of a table the words are compared cell by cell, later. */
export interface Compared extends Pair {
  readonly sameWords: boolean
  readonly spans: readonly Span[]
}
