import type { Rule } from '../../rule.ts'
import { isSayable } from './facts.ts'

/** Something of a rule that its Cedar policies do not say, and why. */
export interface CedarUnsaid {
  /** Id of the rule. */
  readonly rule: string
  /** The part of the rule: `modality`, `force`, `deadline`. */
  readonly part: string
  readonly why: string
}

/** Whether Cedar has every number of a rule's conditions; otherwise no policy is made of it, rather than a bent one. */
export function isWhole({ when, unless, on, met }: Rule): boolean {
  return [when, on?.when, met, ...(unless ?? []).map((each) => each.when)].every(isSayable)
}

/** All that the Cedar policies of some rules do not say. */
export function unsaidOf(rules: readonly Rule[]): readonly CedarUnsaid[] {
  return rules.flatMap((rule) =>
    Object.entries(partsOf(rule)).flatMap(([part, why]) =>
      why === undefined ? [] : [{ rule: rule.id, part, why }],
    ),
  )
}

const MODALITIES = {
  prohibition: undefined,
  permission: undefined,
  obligation:
    'Cedar has no duties: nothing says that the act is to be done. That an act is forbidden until a duty that comes before or with it is met, is said.',
  recommendation: 'Cedar has no advice: it allows or forbids.',
  power:
    'Cedar has no powers: that somebody may decide or act on others is not a permission to use.',
  definition: 'Cedar has no definitions of words.',
  sanction: 'Cedar has no consequences of a breach.',
  scope:
    'Cedar does not know "outside the scope": a sentence that excludes switches policies off, and the answer is a deny without a reason.',
} as const satisfies Record<Rule['modality'], string | undefined>

function partsOf(rule: Rule): Readonly<Record<string, string | undefined>> {
  const given = (value: unknown, why: string) => (value === undefined ? undefined : why)
  return {
    modality: MODALITIES[rule.modality],
    numbers: isWhole(rule) ? undefined : 'Cedar has whole numbers only; no policy was made.',
    force:
      rule.force === 'should' || rule.force === 'advised'
        ? `Cedar has no force: "${rule.force}" counts like "must".`
        : undefined,
    deadline: given(rule.deadline, 'Cedar has no clock, calendar or working days.'),
    timing: given(rule.timing, `"${rule.timing ?? ''}" stays words.`),
    cadence: given(rule.cadence, `"${rule.cadence ?? ''}" stays words.`),
    onBreach: given(rule.onBreach, 'Cedar does not say what follows a breach.'),
    step: given(rule.step, 'Cedar takes a fact for it, and not whose step it is or in what form.'),
    openTerms: given(rule.openTerms, 'Cedar takes a fact for what a person has to judge.'),
    reading: given(rule.reading?.alternatives, 'Cedar holds one reading; the others are left out.'),
    unmodelled: given(rule.unmodelled, 'These words are in no condition.'),
    conflictsWith: given(
      rule.conflictsWith,
      'Cedar reports no conflict: a ban wins over a permission, and a duty is not there.',
    ),
  }
}
