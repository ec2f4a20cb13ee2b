/** Work done bit by bit, for a program that has to answer to others in between. */
export type Steps<Result> = Generator<undefined, Result>

/** Does all of it at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}
