import type { SignKind } from './sign.ts'

/** How much a change matters, heaviest first: a rule may have changed, only words did, only dates and the rest of the front page did, nothing did. */
const WEIGHTS = ['rule', 'wording', 'front', 'none'] as const

/** One of the weights. */
export type Weight = (typeof WEIGHTS)[number]

/** What a change of each kind of sign weighs. People argue about this table, not about the code. */
export const signWeights: Readonly<Record<SignKind, Weight>> = {
  modal: 'rule',
  negation: 'rule',
  exception: 'rule',
  number: 'rule',
  period: 'rule',
  role: 'rule',
  // Most often the year of a law or of guidance that is cited.
  year: 'wording',
  // A number that the document itself gives.
  reference: 'wording',
}

/** The heaviest of some weights. */
export function heaviest(weights: readonly Weight[]): Weight {
  return WEIGHTS.find((weight) => weights.includes(weight)) ?? 'none'
}
