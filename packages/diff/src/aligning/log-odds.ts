/** So that what is certain stays a number. */
const HARDLY = 1e-4

/** A share of 1 as the logarithm of its odds, and back. */
export function logOdds(share: number): number {
  return Math.log((share + HARDLY) / (1 - share + HARDLY))
}

/** A sum of log-odds as a share of 1. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
