import { NO_FACTS, type Compiled, type Facts } from './compile.ts'
import type {
  Condition,
  Dimension,
  DimensionIs,
  FactIs,
  FactValue,
  FactWithin,
} from './condition.ts'
import type { OpenTest } from './fits.ts'
import { both, either, known, MAYBE, NO, opposite, YES, type Known } from './kleene.ts'
import { remembered } from './remembered.ts'
import type { Situation } from './situation.ts'

/** What is told of a situation, with what its act implies. */
export interface Told {
  readonly situation: Situation
  readonly compiled: Compiled
  /** What is told, and what follows from it: who is told to be a teacher is told to be of the staff. */
  readonly given: Facts
  /** The same, and what is so by the act itself. */
  readonly facts: Facts
}

/** The facts that are told, and those that are so by the very act. */
export function toldOf(situation: Situation, compiled: Compiled): Told {
  const given = withKinds(situation.facts ?? NO_FACTS, compiled)
  const implied = compiled.impliedBy(situation.action)
  const facts = implied === NO_FACTS ? given : { ...implied, ...given }
  return { situation, compiled, given, facts }
}

/** Whatever is of a kind is of every wider kind, and what is not of a kind is of none of its narrower ones. */
function withKinds(facts: Facts, { taxonomies }: Compiled): Facts {
  let all = facts
  for (const key in facts) {
    if (!key.includes('.is.')) continue
    const [dimension = '', kind = ''] = key.split('.is.')
    const { ids, kindsOf } = taxonomies[dimension as Dimension]
    const told = facts[key] === true
    const also = told ? [...kindsOf(kind)] : ids.filter((id) => kindsOf(id).has(kind))
    all = { ...Object.fromEntries(also.map((id) => [`${dimension}.is.${id}`, told])), ...all }
  }
  return all
}

/** Says whether a condition holds, as far as it is told. `words` is the key by which its words are told to be so. */
export type Truth = (told: Told, words: string) => Known

/** Whether a condition holds, as far as it is told; none at all always does. Each is read once, and then only asked. */
export function holds(condition: Condition | undefined, words: string, told: Told): Known {
  if (condition === undefined) return YES
  const { compiled } = told
  return remembered(compiled.truths, condition, () => truthOf(condition, compiled))(told, words)
}

function truthOf(condition: Condition, compiled: Compiled): Truth {
  const inner = (each: Condition): Truth => truthOf(each, compiled)
  if ('fact' in condition) return factTruth(condition)
  if ('all' in condition) return firstOf(condition.all.map(inner), NO, both)
  if ('any' in condition) return firstOf(condition.any.map(inner), YES, either)
  if ('not' in condition) {
    const other = inner(condition.not)
    return (told, words) => opposite(other(told, words))
  }
  if ('dimension' in condition) return dimensionTruth(condition, compiled)
  return ({ facts }, words) => yesNo(facts[words])
}

/** What many come to together; once one of them settles it, the others are not asked. */
function firstOf(truths: readonly Truth[], settles: Known, join: typeof both): Truth {
  return (told, words) => {
    let known = opposite(settles)
    for (const truth of truths) {
      known = join(known, truth(told, words))
      if (known === settles) break
    }
    return known
  }
}

/** A yes or no, if one is told. */
export function yesNo(value: FactValue | undefined): Known {
  return typeof value === 'boolean' ? known(value) : MAYBE
}

function factTruth(condition: FactIs | FactWithin): Truth {
  const { fact } = condition
  const group = /^[^.]+(?=\.)/.exec(fact)?.[0]
  const isSo =
    'is' in condition
      ? isOneOf(condition)
      : (value: FactValue) =>
          typeof value === 'number' ? known(isWithin(value, condition)) : MAYBE
  return ({ facts }) => {
    const value = facts[fact]
    if (value !== undefined) return isSo(value)
    // `harm: false` says that nothing of that group is so but what is told.
    return group !== undefined && facts[group] === false ? isSo(false) : MAYBE
  }
}

function isOneOf({ is }: FactIs): (value: FactValue) => Known {
  return typeof is === 'object'
    ? (value) => known(is.some((one) => one === value))
    : (value) => known(is === value)
}

/** Whether a number lies between bounds. */
export function isWithin(
  value: number,
  { below = Infinity, atMost = Infinity, above = -Infinity, atLeast = -Infinity }: FactWithin,
): boolean {
  return value < below && value <= atMost && value > above && value >= atLeast
}

function dimensionTruth({ dimension, is }: DimensionIs, { taxonomies }: Compiled): Truth {
  const { fit } = taxonomies[dimension]
  /** By what is given: whether it is one of these, and the keys that could still say so. */
  const stands = new Map<string, { readonly isSo: boolean; readonly open: readonly string[] }>()
  return ({ situation, facts }) => {
    const { exact, [dimension]: given } = situation
    if (given === undefined) return exact === true && dimension !== 'account' ? NO : MAYBE
    const { isSo, open } = remembered(stands, given, () => ({
      isSo: is.some((id) => fit(given, id) === YES),
      open: is.filter((id) => fit(given, id) === MAYBE).map((id) => `${dimension}.is.${id}`),
    }))
    if (isSo || exact === true) return known(isSo)
    let most: Known = NO
    for (const key of open) most = either(most, yesNo(facts[key]))
    return most
  }
}

/** What the facts say of something that the act alone left open. */
export function settled({ kinds }: OpenTest, { facts }: Told): Known {
  if (kinds.length === 0) return MAYBE
  let most: Known = NO
  for (const { key, age } of kinds) {
    const said = facts[key]
    const years = age && typeof said !== 'boolean' ? facts[age.key] : undefined
    most = either(most, age && typeof years === 'number' ? known(years < age.below) : yesNo(said))
  }
  return most
}
