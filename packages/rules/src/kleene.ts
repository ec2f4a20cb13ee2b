/** Three values: it is not so, it is not known, it is so. Ordered, so that `and` is the least and `or` the greatest. */
export type Known = typeof NO | typeof MAYBE | typeof YES

/** It is not so. */
export const NO = 0
/** Not known. */
export const MAYBE = 1
/** It is so. */
export const YES = 2

/** The least of two. */
export function both(a: Known, b: Known): Known {
  return a < b ? a : b
}

/** The greatest of two. */
export function either(a: Known, b: Known): Known {
  return a > b ? a : b
}

/** What is not so is, and the other way round; what is not known stays so. */
export function opposite(a: Known): Known {
  return (YES - a) as Known
}

/** A yes or no that is known. */
export function known(a: boolean): Known {
  return a ? YES : NO
}
