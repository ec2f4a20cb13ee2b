import type { CompiledRule, Variant } from './compile.ts'
import type { Exception } from './rule.ts'
import { holds, settled, type Told } from './facts.ts'
import type { Fit } from './fits.ts'
import { both, either, MAYBE, NO, opposite, YES, type Known } from './kleene.ts'
import type { Match } from './matches.ts'

/** How a rule stands in a situation. */
export interface Standing {
  readonly match: Match
  /** Whether it applies: its act is meant, its conditions hold, no exception does. */
  readonly applies: Known
  /** Of an "only": whether the situation is on the allowed side; otherwise yes. */
  readonly inside: Known
  /** The exception that holds, where one does. */
  readonly defeatedBy: Exception | undefined
  /** Whether its readings differ here, so that somebody has to say how it is meant. */
  readonly disputed: boolean
}

/**
 * Holds the facts against a rule whose act may be meant, under each of its readings. A duty that comes with another act has
 * one such act, however it is read.
 */
export function standingOf(match: Match, told: Told): Standing {
  const { compiled, part, fits, inside } = match
  const { rule, variants, base, own } = compiled
  const isTriggered = part === 'trigger'
  const act = isTriggered ? fitNow(fits[0] as Fit, told) : YES
  const read = (index: number): Read =>
    variantNow(isTriggered ? undefined : fits[index], variants[index] as Variant, compiled, told)
  let { known, by } = read(0)
  let disputed = false
  if (variants.length > 1) {
    const chosen = Number(told.facts[own.reading])
    if (chosen in variants) ({ known, by } = read(chosen))
    else disputed = act !== NO && variants.some((_, index) => read(index).known !== known)
  }
  const comesUp = both(act, part === 'opposite' ? YES : holds(rule.on?.when, own.words, told))
  return {
    match,
    applies: both(comesUp, disputed ? MAYBE : known),
    inside:
      inside === undefined ? YES : both(fitNow(inside, told), holds(base.when, own.words, told)),
    // What does not come up needs no exception.
    defeatedBy: disputed || comesUp === NO ? undefined : by,
    disputed,
  }
}

/** Whether a reading holds, and the exception by which it does not. */
interface Read {
  readonly known: Known
  readonly by: Exception | undefined
}

/** The parts of the act that were left open, with the facts that are told. */
export function fitNow({ known, open }: Fit, told: Told): Known {
  let least: Known = known === NO ? NO : YES
  for (const test of open) least = both(least, settled(test, told))
  return least
}

function variantNow(
  fit: Fit | undefined,
  { when, unless }: Variant,
  { rule, own }: CompiledRule,
  told: Told,
): Read {
  // What an "only" allows under a condition is told apart by `inside`.
  const known = both(
    fit === undefined ? YES : fitNow(fit, told),
    rule.only === true ? YES : holds(when, own.words, told),
  )
  let excepted: Known = NO
  // An exception defeats only a rule that would otherwise hold, or might.
  if (known !== NO)
    for (const exception of unless) {
      const here = holds(exception.when, own.words, told)
      if (here === YES) return { known: NO, by: exception }
      excepted = either(excepted, here)
    }
  return { known: both(known, opposite(excepted)), by: undefined }
}
