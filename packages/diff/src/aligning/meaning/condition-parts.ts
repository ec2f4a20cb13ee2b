import type { Condition, FactIs, FactWithin } from '@policy/rules'

/** One thing that has to be so for a rule to apply. */
export interface ConditionPart {
  /** The fact, dimension or words it asks about; of a choice all of them. */
  readonly key: string
  readonly condition: Condition
}

/** The parts of a condition that all have to be so. A choice between several is one part. */
export function conditionParts(condition: Condition | undefined): readonly ConditionPart[] {
  if (condition === undefined) return []
  if ('all' in condition) return condition.all.flatMap(conditionParts)
  return [{ key: keyOf(condition), condition }]
}

/** A condition written out, so that two that ask the same have the same key. */
function keyOf(condition: Condition): string {
  if ('all' in condition || 'any' in condition) {
    const inner = 'all' in condition ? condition.all : condition.any
    return [...new Set(inner.map(keyOf))].toSorted().join(' | ')
  }
  if ('not' in condition) return `not ${keyOf(condition.not)}`
  // Of a number the bound is compared by itself.
  if ('fact' in condition)
    return 'is' in condition ? `${condition.fact} ${String(condition.is)}` : condition.fact
  return 'dimension' in condition ? `${condition.dimension} ${condition.is.join(' ')}` : 'words'
}

/** Facts that a condition asks about, with the values it takes. */
export function factsIn(condition: Condition | undefined): readonly (FactIs | FactWithin)[] {
  if (condition === undefined) return []
  if ('all' in condition) return condition.all.flatMap(factsIn)
  if ('any' in condition) return condition.any.flatMap(factsIn)
  if ('not' in condition) return factsIn(condition.not)
  return 'fact' in condition ? [condition] : []
}
