import type { Compiled, Facts } from './compile.ts'
import type { Condition, FactIs, FactValue, FactWithin } from './condition.ts'
import type { OpenTest } from './fits.ts'
import { both, either, known, MAYBE, NO, opposite, YES, type Known } from './kleene.ts'
import type { Situation } from './situation.ts'

/** What is told of a situation, with what its act implies. */
export interface Told {
  readonly situation: Situation
  readonly compiled: Compiled
  readonly facts: Facts
}

/** The facts that are told, and those that are so by the very act. */
export function toldOf(
  situation: Situation,
  compiled: Compiled,
  implied: Facts | undefined = compiled.impliedBy(situation.action),
): Told {
  const { facts = NONE } = situation
  return { situation, compiled, facts: implied === undefined ? facts : { ...implied, ...facts } }
}

const NONE: Facts = {}

/** A fact by its key. `harm: false` says that nothing of that group is so but what is told. */
export function factOf(key: string, { facts }: Told): FactValue | undefined {
  const value = facts[key]
  if (value !== undefined) return value
  const dot = key.indexOf('.')
  return dot > 0 && facts[key.slice(0, dot)] === false ? false : undefined
}

/** Whether a condition holds, as far as it is told; none at all always does. */
export function holds(condition: Condition | undefined, rule: string, told: Told): Known {
  if (condition === undefined) return YES
  if ('fact' in condition) return factHolds(condition, told)
  if ('all' in condition) {
    let least: Known = YES
    for (const each of condition.all) {
      least = both(least, holds(each, rule, told))
      if (least === NO) return NO
    }
    return least
  }
  if ('any' in condition) {
    let most: Known = NO
    for (const each of condition.any) {
      most = either(most, holds(each, rule, told))
      if (most === YES) return YES
    }
    return most
  }
  if ('not' in condition) return opposite(holds(condition.not, rule, told))
  if ('dimension' in condition) return dimensionHolds(condition.dimension, condition.is, told)
  return yesNo(told.facts[`words.${rule}`])
}

/** A yes or no, if one is told. */
export function yesNo(value: FactValue | undefined): Known {
  return typeof value === 'boolean' ? known(value) : MAYBE
}

function factHolds(condition: FactIs | FactWithin, told: Told): Known {
  const value = factOf(condition.fact, told)
  if (value === undefined) return MAYBE
  if ('is' in condition) {
    const { is } = condition
    return known(typeof is === 'object' ? is.some((one) => one === value) : is === value)
  }
  if (typeof value !== 'number') return MAYBE
  return known(isWithin(value, condition))
}

/** Whether a number lies between bounds. */
export function isWithin(
  value: number,
  { below = Infinity, atMost = Infinity, above = -Infinity, atLeast = -Infinity }: FactWithin,
): boolean {
  return value < below && value <= atMost && value > above && value >= atLeast
}

function dimensionHolds(
  dimension: OpenTest['dimension'],
  ids: readonly string[],
  told: Told,
): Known {
  const { exact, [dimension]: given } = told.situation
  if (given === undefined) return exact === true && dimension !== 'account' ? NO : MAYBE
  let most: Known = NO
  for (const id of ids) {
    const fit = told.compiled.taxonomies[dimension].fit(given, id)
    most = either(
      most,
      fit !== MAYBE ? fit : exact === true ? NO : yesNo(told.facts[`${dimension}.is.${id}`]),
    )
  }
  return most
}

/** What the facts say of something that the act alone left open. */
export function settled({ dimension, ids, belowAge }: OpenTest, told: Told): Known {
  if (ids.length === 0) return MAYBE
  let most: Known = NO
  for (const id of ids) {
    const said = told.facts[`${dimension}.is.${id}`]
    const limit = belowAge[id]
    const age = limit === undefined ? undefined : told.facts[`${dimension}.age`]
    most = either(
      most,
      typeof said !== 'boolean' && limit !== undefined && typeof age === 'number'
        ? known(age < limit)
        : yesNo(said),
    )
  }
  return most
}
