import type { Variant } from './compile.ts'
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

/** Holds the facts against a rule whose act may be meant. */
export function standingOf(match: Match, told: Told): Standing {
  const { compiled, part, fits } = match
  const { rule, variants } = compiled
  const base = variants[0] as Variant
  const inside = insideOf(match, told)
  if (part === 'trigger') return triggered(match, told, inside)
  const read = fits.map((fit, index) => {
    const variant = (variants[index] ?? base) as Variant
    return variantNow(
      fit,
      rule.only === true ? { ...variant, when: undefined } : variant,
      rule.id,
      told,
    )
  })
  const first = read[0] as { readonly known: Known; readonly by: Exception | undefined }
  const when = part === 'act' ? holds(rule.on?.when, rule.id, told) : YES
  const chosen = told.facts[`reading.${rule.id}`]
  if (typeof chosen === 'number' && read[chosen] !== undefined) {
    const { known, by } = read[chosen]
    return { match, applies: both(known, when), inside, defeatedBy: by, disputed: false }
  }
  const disputed = read.length > 1 && read.some(({ known }) => known !== first.known)
  return {
    match,
    applies: both(disputed ? MAYBE : first.known, when),
    inside,
    defeatedBy: disputed ? undefined : first.by,
    disputed,
  }
}

/** A duty that comes with another act: whether that act is done, under the conditions of each reading of the duty. */
function triggered(match: Match, told: Told, inside: Known): Standing {
  const { rule, variants } = match.compiled
  const act = fitNow(match.fits[0] as Fit, told)
  const when = holds(rule.on?.when, rule.id, told)
  const read = variants.map((variant) =>
    conditionOf(rule.only === true ? { ...variant, when: undefined } : variant, rule.id, told),
  )
  const chosen = told.facts[`reading.${rule.id}`]
  const first = read[typeof chosen === 'number' ? chosen : 0] ?? read[0]
  const known = first?.known ?? NO
  const isChosen = typeof chosen === 'number' && read[chosen] !== undefined
  const disputed = !isChosen && act !== NO && read.some((each) => each.known !== known)
  return {
    match,
    applies: both(both(act, when), disputed ? MAYBE : known),
    inside,
    defeatedBy: disputed || act === NO ? undefined : first?.by,
    disputed,
  }
}

/** The parts of the act that were left open, with the facts that are told. */
export function fitNow({ known, open }: Fit, told: Told): Known {
  let least = known === NO ? NO : YES
  for (const test of open) {
    least = both(least as Known, settled(test, told))
    if (least === NO) return NO
  }
  return least as Known
}

function variantNow(fit: Fit, variant: Variant, rule: string, told: Told) {
  const act = fitNow(fit, told)
  if (act === NO) return { known: NO as Known, by: undefined }
  const { known, by } = conditionOf(variant, rule, told)
  return { known: both(act, known), by }
}

function conditionOf({ when, unless }: Variant, rule: string, told: Told) {
  const condition = holds(when, rule, told)
  if (condition === NO) return { known: NO as Known, by: undefined }
  let excepted: Known = NO
  for (const exception of unless) {
    const here = holds(exception.when, rule, told)
    // An exception defeats only a rule that would otherwise hold, or might.
    if (here === YES) return { known: NO as Known, by: exception }
    excepted = either(excepted, here)
  }
  return { known: both(condition, opposite(excepted)), by: undefined }
}

function insideOf({ compiled: { rule, variants }, inside }: Match, told: Told): Known {
  if (inside === undefined) return YES
  return both(fitNow(inside, told), holds(variants[0]?.when, rule.id, told))
}
