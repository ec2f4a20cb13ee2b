import type { Rules } from './create-rules.ts'
import { isWithin } from './facts.ts'
import { remembered } from './remembered.ts'
import type { Rule } from './rule.ts'
import { partsOf, type Condition, type FactWithin as Bounds } from './condition.ts'

/** A value between rules that together speak of a range, and that none of them speaks of. */
export interface Gap {
  readonly fact: string
  /** The value, in the unit of the fact. */
  readonly value: number
  readonly unit: string | null
  /** Rules on either side. */
  readonly rules: readonly string[]
  readonly quotes: readonly string[]
}

/** Numbers that fall between rules: one speaks of less than 320, another of more, and none of 320. */
export function findGaps({ rules, json }: Rules): readonly Gap[] {
  const byFact = new Map<string, { readonly each: Rule; readonly bounds: Bounds }[]>()
  for (const each of rules)
    for (const bounds of boundsIn(each.when))
      remembered(byFact, bounds.fact, () => []).push({ each, bounds })
  return [...byFact].flatMap(([fact, found]) =>
    thresholds(found.map(({ bounds }) => bounds)).flatMap((value): readonly Gap[] => {
      const below = found.filter(({ bounds }) => bounds.below === value)
      const above = found.filter(({ bounds }) => bounds.above === value)
      const covered = found.some(({ bounds }) => isWithin(value, bounds))
      if (covered || below.length === 0 || above.length === 0) return []
      const sides = [...below, ...above].map(({ each }) => each)
      return [
        {
          fact,
          value,
          unit: json.vocabulary.facts[fact]?.unit ?? null,
          rules: sides.map(({ id }) => id),
          quotes: sides.map(({ quote }) => quote),
        },
      ]
    }),
  )
}

function boundsIn(condition: Condition | undefined): readonly Bounds[] {
  if (condition === undefined) return []
  return 'fact' in condition && !('is' in condition)
    ? [condition]
    : (partsOf(condition)?.flatMap(boundsIn) ?? [])
}

function thresholds(bounds: readonly Bounds[]): readonly number[] {
  const all = bounds.flatMap(({ below, above }) =>
    [below, above].filter((one) => one !== undefined),
  )
  return [...new Set(all)].toSorted((a, b) => a - b)
}
