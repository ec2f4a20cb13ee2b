import type { Rule } from '@policy/rules'
import { assign } from '../../pairing/assign.ts'
import { likeness } from '../../pairing/word-bag.ts'
import type { TermReader } from '../rule-terms.ts'

/** A rule of each side that speak of the same act; one alone where the other side has none. */
export interface RulePair {
  readonly a: Rule | null
  readonly b: Rule | null
}

/** What a rule asks for, allows or threatens; definitions and scope ask for nothing. */
const ASKING: ReadonlySet<Rule['modality']> = new Set([
  'obligation',
  'prohibition',
  'permission',
  'recommendation',
  'power',
  'sanction',
])

/** Whether a rule asks for something, allows it or threatens with it. */
function isAsking({ modality }: Rule): boolean {
  return ASKING.has(modality)
}

/** Share of what two rules speak of that they need to have in common to be held against each other. */
const LEAST_IN_COMMON = 0.3

/** What a step apart costs, so that among equals the first goes with the first, whichever side is named first. */
const APART = 0.001

/** Which rules of two clauses are to be held against each other: the choice that has the most in common as a whole, the nearest first. */
export function rulePairs(
  as: readonly Rule[],
  bs: readonly Rule[],
  termsOf: TermReader,
): readonly RulePair[] {
  const [left, right] = [as.filter(isAsking), bs.filter(isAsking)]
  const offers = left.flatMap((a, at) =>
    right.flatMap((b, other) => {
      const worth = likeness(termsOf(a), termsOf(b))
      const far = APART * Math.abs(at - other)
      return worth < LEAST_IN_COMMON ? [] : [{ a: at, b: other, worth: worth - far }]
    }),
  )
  const pairs = assign(offers).toSorted((x, y) => y.worth - x.worth || x.a - y.a)
  const [takenA, takenB] = [new Set(pairs.map(({ a }) => a)), new Set(pairs.map(({ b }) => b))]
  return [
    ...pairs.map(({ a, b }) => ({ a: left[a] ?? null, b: right[b] ?? null })),
    ...left.filter((_, at) => !takenA.has(at)).map((a) => ({ a, b: null })),
    ...right.filter((_, at) => !takenB.has(at)).map((b) => ({ a: null, b })),
  ]
}
