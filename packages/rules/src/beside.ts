import type { Answering } from './consequences.ts'
import type { Decision, Effect, Reason } from './decision.ts'
import type { Part } from './matches.ts'
import type { Rule } from './rule.ts'
import type { Weighed } from './weigh.ts'

/** Parts of an answer in which rules stand that go with an act. */
type Accompanying = Pick<Decision, 'requires' | 'do' | 'advice' | 'powers' | 'scope'>

/** Where a rule stands that goes with an act, and what it does there. */
export interface Beside {
  readonly list: keyof Accompanying
  readonly effect: Effect
  /** It stands there only where it forbids the act: a step that would lift the ban. */
  readonly ofBan?: boolean
}

/** Where a rule stands beside an act; undefined where it is for other parts of an answer. */
export function besideOf({ modality, effect, on, unless }: Rule, part: Part): Beside | undefined {
  if (modality === 'definition') return { list: 'scope', effect: 'defines' }
  if (modality === 'scope')
    return { list: 'scope', effect: effect === 'excludes' ? 'excludes' : 'covers' }
  if (modality === 'recommendation') return { list: 'advice', effect: 'advises' }
  if (part !== 'trigger')
    return unless?.some(({ step }) => step !== undefined) === true
      ? { list: 'requires', effect: 'comes-first', ofBan: true }
      : undefined
  if (modality === 'power' || modality === 'permission')
    return { list: 'powers', effect: 'empowers' }
  if (modality === 'sanction') return undefined
  if (on?.relation === 'before') return { list: 'requires', effect: 'comes-first' }
  return { list: 'do', effect: on?.relation === 'with' ? 'comes-with' : 'comes-after' }
}

/** What comes first, with or after the act, and what is advised, allowed to others, covered. */
export function accompanying({ rules }: Weighed, { reason, told }: Answering): Accompanying {
  const found = {
    requires: [] as Reason[],
    do: [] as Reason[],
    advice: [] as Reason[],
    powers: [] as Reason[],
    scope: [] as Reason[],
  }
  for (const at of rules) {
    const { beside } = at
    if (beside === undefined) continue
    at.reason ??= reason(at.compiled, beside.effect, at.applies, told, at.met)
    found[beside.list].push(at.reason)
  }
  return found
}
