import type { Place } from '../place.ts'

/** What a person says of two clauses: that they are about the same thing, or that they are not each other's counterpart. */
export type PairDecision = 'confirmed' | 'forbidden'

/** A clause of a pair that somebody decided, with the words it had then. */
export interface DecidedClause {
  /** `aspire/social-media`. */
  readonly policy: string
  /** As typed: `no-names`, or `social-media#no-names` where several policies of the trust have it. */
  readonly name: string
  /** Its id, or one it had before. */
  readonly clause: string
  /** Of its words when the pair was decided; undefined where nobody has looked yet. */
  readonly fingerprint: string | undefined
  /** Likewise of what it stands under. */
  readonly context: string | undefined
  /** Where its name stands. */
  readonly place: Place
}

/** Two clauses of two trusts that somebody laid beside each other, or kept apart. */
export interface DecidedPair {
  readonly decision: PairDecision
  readonly a: DecidedClause
  readonly b: DecidedClause
  /** Words for the next reader. */
  readonly why: string | undefined
  /** Its place in the list of its decision, counted from 0. */
  readonly at: number
}

/** A file of policies/alignments: what people decided of the clauses of two trusts. */
export interface Alignment {
  readonly path: string
  /** Trust ids in alphabetical order; every pair has a clause of `a` first. */
  readonly trusts: TrustPair
  /** Pairs whose clauses there are, each once; what contradicts itself is left out. */
  readonly pairs: readonly DecidedPair[]
}

/** Two trusts by their ids. */
export interface TrustPair {
  readonly a: string
  readonly b: string
}
