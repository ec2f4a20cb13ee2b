import type { Evidence } from './evidence.ts'
import { BARE, READ } from './fitted-weights.ts'
import { logistic, logOdds } from './log-odds.ts'
import type { PlaceEvidence } from './place-evidence.ts'
import type { Provision } from './provision.ts'

/** Confidence below which a pair is not shown. */
export const LEAST = 0.35

/** A clause and one of the other side, with what they have in common. */
export interface Weighable {
  readonly a: Provision
  readonly b: Provision
  readonly evidence: Evidence
}

/** Whether somebody read of both what they are about; where not, their words alone have to tell. */
function isRead({ a, b }: Pick<Weighable, 'a' | 'b'>): boolean {
  return a.main !== undefined && b.main !== undefined
}

/** How likely two clauses are about the same thing by what they say, 0 to 1. */
export function likelihood(pair: Weighable): number {
  const { weights } = isRead(pair) ? READ : BARE
  return logistic(weights.base + weighed({ ...pair.evidence }, weights))
}

/** The same once all other pairs are known. */
export function confidenceOf(
  pair: Pick<Weighable, 'a' | 'b'>,
  likely: number,
  place: PlaceEvidence,
): number {
  const { place: weights } = isRead(pair) ? READ : BARE
  return logistic(weights.base + weights.likely * logOdds(likely) + weighed({ ...place }, weights))
}

function weighed(
  evidence: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number {
  return Object.entries(evidence).reduce((sum, [key, each]) => sum + (weights[key] ?? 0) * each, 0)
}
