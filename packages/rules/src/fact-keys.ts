import type { Compiled, CompiledRule } from './compile.ts'
import type { Condition } from './condition.ts'
import { SAFETY_FACTS } from './decide.ts'
import { speaksOf } from './matches.ts'
import type { Rule } from './rule.ts'

/** Says which facts of the vocabulary can make a difference to an action, in the order of the vocabulary. */
export function createFactKeys(compiled: Compiled): (action: string) => readonly string[] {
  const { facts } = compiled.json.vocabulary
  const own = new Map(compiled.rules.map((each) => [each.rule.id, keysOfRule(each, compiled)]))
  // What follows any breach, and what is said where pupils' safety is touched, can come with every act.
  const always = [
    ...SAFETY_FACTS,
    ...[...compiled.sanctions, ...compiled.safety].flatMap(({ rule }) => [
      ...(own.get(rule.id) ?? []),
    ]),
  ]
  return (action) => {
    const found = new Set(always)
    const add = (id: string): void => own.get(id)?.forEach((key) => found.add(key))
    for (const each of compiled.rules) {
      if (!speaksOf(each, action, compiled)) continue
      add(each.rule.id)
      each.rule.onBreach?.forEach(add)
    }
    // `harm: false` answers for every `harm.…`.
    for (const key of Array.from(found)) found.add(key.split('.')[0] ?? key)
    return Object.keys(facts).filter((key) => found.has(key))
  }
}

function keysOfRule({ rule, variants, trigger }: CompiledRule, compiled: Compiled) {
  const keys = new Set<string>()
  const { roles } = compiled.json.vocabulary
  for (const condition of conditionsOf(rule)) addKeys(condition, keys)
  if (rule.deadline !== undefined) keys.add(rule.deadline.from)
  for (const wanted of [...variants.map((each) => each.wanted), trigger ?? {}])
    for (const side of ['actor', 'counterparty'] as const)
      if (wanted[side]?.some((role) => roles[role]?.held?.belowAge !== undefined) === true)
        keys.add(`${side}.age`)
  return keys
}

function conditionsOf({ when, unless, on, met, reading }: Rule): readonly Condition[] {
  return [
    when,
    on?.when,
    met,
    ...(unless ?? []).map((each) => each.when),
    ...(reading?.alternatives ?? []).flatMap((each) => [
      each.when ?? undefined,
      ...(each.unless ?? []).map((one) => one.when),
    ]),
  ].filter((condition) => condition !== undefined)
}

function addKeys(condition: Condition, keys: Set<string>): void {
  if ('fact' in condition) keys.add(condition.fact)
  else if ('all' in condition) condition.all.forEach((each) => addKeys(each, keys))
  else if ('any' in condition) condition.any.forEach((each) => addKeys(each, keys))
  else if ('not' in condition) addKeys(condition.not, keys)
}
