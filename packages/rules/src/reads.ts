import type { CompiledRule, Variant, Wanted } from './compile.ts'
import type { Condition } from './condition.ts'
import type { Rule } from './rule.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Keys of every fact that a rule is held against: those of its conditions, who or what is of which kind, its time, its
 * reading; and the groups they are in, for `harm: false` answers for every `harm.…`.
 */
export function readBy(
  rule: Rule,
  variants: readonly Variant[],
  others: readonly (Wanted | undefined)[],
  { roles }: Vocabulary,
): CompiledRule['reads'] {
  const keys = new Set(Object.values(ownKeys(rule.id)))
  for (const condition of conditionsOf(rule)) addKeys(condition, keys)
  if (rule.deadline !== undefined) keys.add(rule.deadline.from)
  for (const wanted of [...variants.map((each) => each.wanted), ...others])
    for (const [dimension, ids] of Object.entries(wanted ?? {}))
      for (const id of ids) {
        keys.add(`${dimension}.is.${id}`)
        if (roles[id]?.held?.belowAge !== undefined) keys.add(`${dimension}.age`)
      }
  for (const key of Array.from(keys)) keys.add(key.split('.')[0] ?? key)
  return keys
}

/** Keys by which it is told how a rule is meant, that its words are so, that it was done. */
export function ownKeys(id: string): CompiledRule['own'] {
  return { reading: `reading.${id}`, words: `words.${id}`, done: `done.${id}` }
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
  else if ('dimension' in condition)
    for (const id of condition.is) keys.add(`${condition.dimension}.is.${id}`)
}
