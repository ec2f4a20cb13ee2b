import type { Act } from './acts.ts'
import type { Compiled } from './compile.ts'
import { isNarrower } from './consequences.ts'
import type { Conflict, Tension } from './decision.ts'
import { NO, YES } from './kleene.ts'
import type { AtWork, Weighed } from './weigh.ts'

/** Rules that pull different ways without changing the outcome: linked by a reader, or a permission beside a ban. */
export function tensionsIn(
  { linked }: Act,
  weighed: Weighed,
  conflicts: readonly Conflict[],
  compiled: Compiled,
): readonly Tension[] {
  const { all, rules, excluding } = weighed
  const told = new Set(conflicts.map(({ requires, forbids }) => pair(requires.rule, forbids.rule)))
  const found: Tension[] = []
  const add = (one: AtWork, other: AtWork, note: string, known?: string): void => {
    const a = one.compiled.rule.id
    const b = other.compiled.rule.id
    const key = known ?? pair(a, b)
    if (told.has(key) || a === b) return
    told.add(key)
    found.push({ rules: [a, b], note })
  }
  for (const [a, b, key] of linked) {
    const one = all[a] as AtWork
    const other = all[b] as AtWork
    if (one.applies !== NO && other.applies !== NO)
      add(one, other, one.compiled.rule.reading?.note ?? 'they pull different ways', key)
  }
  if (weighed.allows === YES && weighed.forbids === YES)
    for (const one of rules)
      if (one.allows === YES)
        for (const other of rules)
          // A general permission that yields to every special ban is no news.
          if (other.forbids === YES && !isNarrower(other.compiled, one.compiled, compiled))
            add(one, other, 'the one allows what the other forbids')
  if (weighed.outside !== NO)
    for (const { match, applies } of excluding) {
      const one = rules.find(({ standing }) => standing.match === match)
      if (one !== undefined && applies !== NO)
        for (const other of rules)
          if (other.forbids !== NO || other.requires !== NO)
            add(
              one,
              other,
              'the one says that this is out of scope, the other speaks of it by name',
            )
    }
  return found
}

/** One key for two ids, whichever comes first. */
export function pair(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
