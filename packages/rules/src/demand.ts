import type { Outcome } from './decision.ts'

const DEMANDS: Readonly<Record<Outcome, number>> = {
  'not-addressed': 0,
  permitted: 0,
  conditional: 1,
  prohibited: 2,
  required: 2,
  conflict: 2,
}

/** What an outcome demands; what is open lies between. A policy that says nothing is not held against one that speaks. */
export function demandOf(outcome: Outcome): number {
  return DEMANDS[outcome]
}
