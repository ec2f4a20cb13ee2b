import type { Compiled, CompiledRule } from './compile.ts'
import type { Effect, Reason } from './decision.ts'
import type { Told } from './facts.ts'
import { MAYBE, YES, type Known } from './kleene.ts'
import { present } from './present.ts'
import { dueTimes, type DueInterval } from './time/due-time.ts'

/** Makes a rule into a reason, with its clause's words. The same reason is made once. */
export type ToReason = (
  each: CompiledRule,
  effect: Effect,
  holds: Known,
  told: Told,
  met?: Known,
) => Reason

/** A maker of reasons over a rule set. */
export function createReasons({ json }: Compiled): ToReason {
  return (each, effect, holds, told, met) => {
    const { rule, made } = each
    const due = dueOf(rule, told)
    // Effect, whether it holds and whether it is met are few: each has its place.
    const slot = SLOTS[effect] * 12 + holds * 4 + (met ?? 3)
    const before = due === undefined ? made[slot] : undefined
    if (before !== undefined) return before
    const clause = json.clauses[rule.clause] ?? MISSING
    const { reading } = rule
    const { version, status } = json.policy
    const reason: Reason = Object.freeze(
      present<Reason>({
        rule: rule.id,
        clause: rule.clause,
        number: clause.number,
        section: clause.section,
        quote: rule.quote,
        under: clause.under ?? [],
        modality: rule.modality,
        force: rule.force,
        bearer: rule.bearer,
        effect,
        holds: holds === YES ? 'yes' : 'maybe',
        version,
        status,
        reading:
          reading === undefined || reading.status === 'plain'
            ? undefined
            : { status: reading.status, note: reading.note ?? '' },
        unmodelled: rule.unmodelled,
        stale: clause.stale === true ? true : undefined,
        // Of a ban that a step would lift: that step.
        step:
          rule.step ??
          (effect === 'comes-first'
            ? rule.unless?.find(({ step }) => step !== undefined)?.step
            : undefined),
        met: met === undefined || met === MAYBE ? undefined : met === YES,
        due,
        timing: rule.timing,
        cadence: rule.cadence,
      }),
    )
    if (due === undefined) made[slot] = reason
    return reason
  }
}

const SLOTS: Readonly<Record<Effect, number>> = {
  forbids: 0,
  requires: 1,
  allows: 2,
  'comes-first': 3,
  'comes-with': 4,
  'comes-after': 5,
  'follows-breach': 6,
  empowers: 7,
  advises: 8,
  covers: 9,
  excludes: 10,
  defines: 11,
}

const MISSING = { number: null, section: null, under: [], stale: false }

function dueOf({ deadline }: CompiledRule['rule'], { facts }: Told): DueInterval | undefined {
  if (deadline === undefined) return undefined
  const from = facts[deadline.from]
  if (typeof from !== 'string') return undefined
  const due = dueTimes(deadline, from)
  return 'code' in due ? undefined : Object.freeze(due)
}
