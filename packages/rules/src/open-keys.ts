import type { Condition } from './condition.ts'
import { holds, settled, type Told } from './facts.ts'
import { fitNow, type Standing } from './standing.ts'
import { MAYBE, NO } from './kleene.ts'
import type { AtWork, Weighed } from './weigh.ts'

/** Keys of what is not told and keeps a rule open, in the order in which the rule speaks of it. */
export function openKeys(at: AtWork, weighed: Weighed, told: Told): ReadonlySet<string> {
  const keys = new Set<string>()
  keysOfStanding(at.standing, told, keys)
  const { rule } = at.compiled
  if (at.met === MAYBE) {
    if (rule.met === undefined) keys.add(`done.${rule.id}`)
    else keysOfCondition(rule.met, rule.id, told, keys)
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
  const { rule, variants } = compiled
  const each = (condition: Condition | undefined): void => {
    if (condition !== undefined) keysOfCondition(condition, rule.id, told, keys)
  }
  fits.forEach((fit, index) => {
    const variant = variants[part === 'act' ? index : 0]
    // A reading that cannot apply leaves nothing to ask.
    if (fitNow(fit, told) === NO) return
    for (const test of fit.open) if (settled(test, told) === MAYBE) keysOfTest(test, keys)
    each(variant?.when)
    for (const { when } of variant?.unless ?? []) each(when)
  })
  if (match.inside !== undefined)
    for (const test of match.inside.open) if (settled(test, told) === MAYBE) keysOfTest(test, keys)
  if (part !== 'opposite') each(rule.on?.when)
  if (disputed) keys.add(`reading.${rule.id}`)
}

function keysOfTest(
  { dimension, ids, belowAge }: Parameters<typeof settled>[0],
  keys: Set<string>,
): void {
  if (ids.length === 0) keys.add(dimension)
  for (const id of ids)
    keys.add(belowAge[id] === undefined ? `${dimension}.is.${id}` : `${dimension}.age`)
}

/** Only what is not known, and could still change what the condition says. */
function keysOfCondition(condition: Condition, rule: string, told: Told, keys: Set<string>): void {
  if (holds(condition, rule, told) !== MAYBE) return
  if ('fact' in condition) keys.add(condition.fact)
  else if ('all' in condition)
    condition.all.forEach((each) => keysOfCondition(each, rule, told, keys))
  else if ('any' in condition)
    condition.any.forEach((each) => keysOfCondition(each, rule, told, keys))
  else if ('not' in condition) keysOfCondition(condition.not, rule, told, keys)
  else if ('words' in condition) keys.add(`words.${rule}`)
  else if (told.situation[condition.dimension] === undefined) keys.add(condition.dimension)
  else
    for (const id of condition.is)
      if (
        told.compiled.taxonomies[condition.dimension].fit(
          told.situation[condition.dimension] ?? '',
          id,
        ) === MAYBE
      )
        keys.add(`${condition.dimension}.is.${id}`)
}
