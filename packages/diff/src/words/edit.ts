/** Tokens that were kept, or that stand for one another; counts, in order. */
export interface Edit {
  readonly kept: number
  readonly deleted: number
  readonly inserted: number
}
