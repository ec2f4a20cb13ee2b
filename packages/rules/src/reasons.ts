import type { Compiled, CompiledRule } from './compile.ts'
import type { Effect, Reason } from './decision.ts'
import type { Told } from './facts.ts'
import { MAYBE, YES, type Known } from './kleene.ts'
import { present } from './present.ts'
import { remembered } from './remembered.ts'
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
  const made = new Map<CompiledRule, (Reason | undefined)[]>()
  return (each, effect, holds, told, met) => {
    const { rule } = each
    const due = dueOf(rule, told)
    const slots = remembered(made, each, () => [])
    // Effect, whether it holds and whether it is met are few: each has its place.
    const slot = EFFECTS.indexOf(effect) * 12 + holds * 4 + (met ?? 3)
    const before = due === undefined ? slots[slot] : undefined
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
    if (due === undefined) slots[slot] = reason
    return reason
  }
}

const EFFECTS: readonly Effect[] = [
  'forbids',
  'requires',
  'allows',
  'comes-first',
  'comes-with',
  'comes-after',
  'follows-breach',
  'empowers',
  'advises',
  'covers',
  'excludes',
  'defines',
]

const MISSING = { number: null, section: null, under: [], stale: false }

function dueOf({ deadline }: CompiledRule['rule'], { facts }: Told): DueInterval | undefined {
  if (deadline === undefined) return undefined
  const from = facts[deadline.from]
  if (typeof from !== 'string') return undefined
  const due = dueTimes(deadline, from)
  return 'code' in due ? undefined : Object.freeze(due)
}
