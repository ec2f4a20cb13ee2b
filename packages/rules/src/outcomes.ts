import type { Outcome } from './decision.ts'
import { MAYBE, YES, type Known } from './kleene.ts'
import type { Weighed } from './weigh.ts'

/** An outcome of an act of which enough is known. */
type Certain = Exclude<Outcome, 'conditional'>

/** Outcomes that the told facts leave possible; the first is the outcome where there is but one. */
export function possibleOutcomes(weighed: Weighed): readonly Certain[] {
  const { forbids, forbidsOutright, requires, allows } = weighed
  const key = forbids + 3 * forbidsOutright + 9 * requires + 27 * allows
  return (known[key] ??= Object.freeze(outcomesOf(weighed)))
}

/** By what is known of bans, duties and permissions: there are but 81. */
const known: (readonly Certain[])[] = []

function outcomesOf({ forbids, forbidsOutright, requires, allows }: Weighed): readonly Certain[] {
  const may = (value: Known): readonly boolean[] =>
    value === MAYBE ? [false, true] : [value === YES]
  const found = new Set<Certain>()
  for (const f of may(forbids))
    for (const o of f ? may(forbidsOutright) : [false])
      for (const r of may(requires))
        for (const a of may(allows))
          found.add(
            f
              ? r && o
                ? 'conflict'
                : 'prohibited'
              : r
                ? 'required'
                : a
                  ? 'permitted'
                  : 'not-addressed',
          )
  return [...found]
}
