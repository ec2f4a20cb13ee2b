import type { Evidence } from './evidence.ts'
import { PLACE_WEIGHTS, WEIGHTS } from './fitted-weights.ts'
import { logistic, logOdds } from './log-odds.ts'
import type { PlaceEvidence } from './place-evidence.ts'

/** Confidence below which a pair is not shown. */
export const LEAST = 0.35

/** How likely two clauses are about the same thing by what they say, 0 to 1. */
export function likelihood(evidence: Evidence): number {
  return logistic(WEIGHTS.base + weighed({ ...evidence }, WEIGHTS))
}

/** The same once all other pairs are known. */
export function confidenceOf(likely: number, place: PlaceEvidence): number {
  const { base, likely: own } = PLACE_WEIGHTS
  return logistic(base + own * logOdds(likely) + weighed({ ...place }, PLACE_WEIGHTS))
}

function weighed(
  evidence: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number {
  return Object.entries(evidence).reduce((sum, [key, each]) => sum + (weights[key] ?? 0) * each, 0)
}
