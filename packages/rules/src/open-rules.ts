import type { CompiledRule } from './compile.ts'
import { partsOf, type Condition } from './condition.ts'
import { holds, settled, type Told } from './facts.ts'
import type { Fit } from './fits.ts'
import { fitNow, type Standing } from './standing.ts'
import { MAYBE, NO, YES } from './kleene.ts'
import type { AtWork, Weighed } from './weigh.ts'

/** A rule that is open, and the keys that keep it so. */
export interface OpenRule {
  readonly compiled: CompiledRule
  readonly keys: readonly string[]
  /** Whether it bears on the act itself, not on how it is done. */
  readonly outright: boolean
  /** How closely it names what is asked about. */
  readonly weight: number
}

/** Rules that are open and could still change the outcome. */
export function openRules(weighed: Weighed, told: Told): readonly OpenRule[] {
  const { forbids, forbidsOutright, requires, allows } = weighed
  const canClash = requires !== NO
  const matters = (at: AtWork): boolean =>
    (at.forbids === MAYBE && forbids !== YES) ||
    (at.forbids === MAYBE && !at.compiled.isAvoidable && forbidsOutright !== YES && canClash) ||
    (at.requires === MAYBE && requires !== YES && (forbids !== YES || forbidsOutright !== NO)) ||
    (at.allows === MAYBE && allows !== YES && forbids !== YES && requires !== YES)
  return weighed.rules.filter(matters).map((at) => ({
    compiled: at.compiled,
    keys: openKeys(at, weighed, told),
    outright: !at.standing.match.isIncidental,
    weight: at.standing.match.weight,
  }))
}

/**
 * Keys of what is not told and keeps a rule open, in the order in which the rule speaks of it. A rule at work stays the
 * same until a fact is told that it reads, or a rule that reaches it: so do its keys.
 */
function openKeys(at: AtWork, weighed: Weighed, told: Told): readonly string[] {
  at.keys ??= [...keysFor(at, weighed, told)]
  return at.keys
}

function keysFor(at: AtWork, weighed: Weighed, told: Told): ReadonlySet<string> {
  const keys = new Set<string>()
  keysOfStanding(at.standing, told, keys)
  const { rule, own } = at.compiled
  if (at.met === MAYBE) {
    if (rule.met === undefined) keys.add(own.done)
    else keysOfCondition(rule.met, own.words, told, keys)
  }
  if (at.inDoubt) for (const each of weighed.excluding) keysOfStanding(each, told, keys)
  if (told.compiled.overridden.has(rule.id))
    for (const other of weighed.rules)
      if (other.applies === MAYBE && other.compiled.rule.overrides?.includes(rule.id) === true)
        keysOfStanding(other.standing, told, keys)
  return keys
}

function keysOfStanding(
  { match, disputed, applies }: Standing,
  told: Told,
  keys: Set<string>,
): void {
  if (applies !== MAYBE && match.inside === undefined) return
  const { compiled, part, fits } = match
  const { rule, variants, own } = compiled
  const each = (condition: Condition | undefined): void =>
    keysOfCondition(condition, own.words, told, keys)
  fits.forEach((fit, index) => {
    const variant = variants[part === 'act' ? index : 0]
    // A reading that cannot apply leaves nothing to ask.
    if (fitNow(fit, told) === NO) return
    keysOfFit(fit, told, keys)
    each(variant?.when)
    for (const { when } of variant?.unless ?? []) each(when)
  })
  if (match.inside !== undefined) keysOfFit(match.inside, told, keys)
  if (part !== 'opposite') each(rule.on?.when)
  if (disputed) keys.add(own.reading)
}

function keysOfFit({ open }: Fit, told: Told, keys: Set<string>): void {
  for (const test of open) {
    if (settled(test, told) !== MAYBE) continue
    if (test.kinds.length === 0) keys.add(test.dimension)
    for (const { key, age } of test.kinds) addUntold(age?.key ?? key, told, keys)
  }
}

/** Only what is not known, and could still change what the condition says. */
function keysOfCondition(
  condition: Condition | undefined,
  words: string,
  told: Told,
  keys: Set<string>,
): void {
  if (condition === undefined || holds(condition, words, told) !== MAYBE) return
  if ('fact' in condition) keys.add(condition.fact)
  else if ('not' in condition) keysOfCondition(condition.not, words, told, keys)
  else if ('words' in condition) keys.add(words)
  else if ('dimension' in condition) {
    const { dimension, is } = condition
    const given = told.situation[dimension]
    if (given === undefined) keys.add(dimension)
    else
      for (const id of is)
        if (told.compiled.taxonomies[dimension].fit(given, id) === MAYBE)
          addUntold(`${dimension}.is.${id}`, told, keys)
  } else partsOf(condition)?.forEach((each) => keysOfCondition(each, words, told, keys))
}

/** Of several kinds one may be told already, and the others keep a rule open. */
function addUntold(key: string, { facts }: Told, keys: Set<string>): void {
  if (facts[key] === undefined) keys.add(key)
}
