import type { Decision, Outcome, Question, Reason } from '../decision.ts'
import type { Rule } from '../rule.ts'
import type { Certain, TopicOutcome } from './topic-json.ts'

/** What a policy says of a situation of a topic. */
export interface Saying {
  readonly decision: Decision
  readonly outcome: Outcome
  /** What remains possible once more is told. */
  readonly possible: readonly Certain[]
  /** The same by what is said of the topic: without what the policy forbids and allows of any act. */
  readonly outcomes: readonly TopicOutcome[]
  /** What it rests on: rules on the topic, and whatever forbids or asks for certain. */
  readonly reasons: readonly Reason[]
  /** What the policy says of any such act: leave, and bans of which it is not told whether they apply. */
  readonly general: readonly Reason[]
  /** What goes with the act, or is advised, by rules on the topic. */
  readonly beside: readonly Reason[]
  /** Questions that rules on the topic leave open. */
  readonly questions: readonly Question[]
}

/**
 * Reads a decision for a topic. What is said of any act is told apart: "the use of social media is permitted" does not say that
 * children may be named, nor does "no confidential material" say that they may not. `possible` has it all.
 */
export function sayingOf(
  decision: Decision,
  isAbout: (rule: string) => boolean,
  ruleOf: (rule: string) => Rule | undefined,
): Saying {
  const { outcome, because, provided, missing, requires, do: withIt, advice } = decision
  const isGeneral = ({ effect, holds, rule }: Reason): boolean =>
    !isAbout(rule) && (effect === 'allows' || (effect === 'forbids' && holds === 'maybe'))
  const bearing =
    outcome === 'conditional'
      ? [...because, ...provided, ...breakableOf(decision, ruleOf)]
      : because
  const lifted = decision.defeated.flatMap(({ reason, by }) =>
    reason.effect === 'forbids' && 'words' in by && isAbout(reason.rule) ? [reason] : [],
  )
  const own = bearing.filter((reason) => !isGeneral(reason))
  const outcomes = outcomesOf(decision, own, lifted.length > 0)
  const reasons = outcomes.includes('excepted') ? [...own, ...lifted] : own
  const open = new Set(own.filter(({ holds }) => holds === 'maybe').map(({ rule }) => rule))
  const shown = new Set(reasons.map(({ rule }) => rule))
  return {
    decision,
    outcome,
    possible: decision.possible as readonly Certain[],
    outcomes,
    reasons,
    general: bearing.filter(isGeneral),
    beside: [...requires, ...withIt, ...advice].filter(
      ({ rule }) => isAbout(rule) && !shown.has(rule),
    ),
    questions: missing.filter(({ settles }) => settles.some((rule) => open.has(rule))),
  }
}

/** Duties that go with the act and are not told to be kept: where they apply and are not, they forbid it as a ban does. */
function breakableOf(
  { because, provided, requires, do: withIt }: Decision,
  ruleOf: (rule: string) => Rule | undefined,
): readonly Reason[] {
  const forbidding = new Set(
    [...because, ...provided].flatMap(({ rule, effect }) => (effect === 'forbids' ? [rule] : [])),
  )
  return [...requires, ...withIt].flatMap((reason) => {
    const { on, met } = ruleOf(reason.rule) ?? {}
    const isBreakable =
      reason.modality === 'obligation' &&
      reason.met !== true &&
      (on?.relation === 'before' || (on?.relation === 'with' && met !== undefined))
    if (!isBreakable || forbidding.has(reason.rule)) return []
    forbidding.add(reason.rule)
    return [{ ...reason, effect: 'forbids', holds: 'maybe' }]
  })
}

/** What the rules on a topic leave possible: no leave but theirs, no ban but theirs, and where a ban of theirs is lifted, that. */
function outcomesOf(
  { possible }: Decision,
  own: readonly Reason[],
  isLifted: boolean,
): readonly TopicOutcome[] {
  const does = (effect: Reason['effect']): boolean => own.some((each) => each.effect === effect)
  const found = new Set<TopicOutcome>()
  for (const each of possible as readonly Certain[]) {
    if ((each === 'prohibited' || each === 'conflict') && !does('forbids')) continue
    const said = each === 'permitted' && !does('allows') ? 'not-addressed' : each
    found.add(said === 'not-addressed' && isLifted ? 'excepted' : said)
  }
  return [...found]
}

/** Whether a policy addresses a situation, apart from what it says of any act. */
export function isSilent({ outcomes }: Pick<Saying, 'outcomes'>): boolean {
  return outcomes.length === 1 && outcomes[0] === 'not-addressed'
}

/**
 * Rules of a policy that does not say whether the act may be done, as far as the topic goes, and that speak all the same: of any
 * such act, or of what goes with this one. Only where there are none is a policy told to say nothing.
 */
export function besidesOf(saying: Saying): readonly string[] {
  return isPartlySilent(saying) ? [...saying.general, ...saying.beside].map(({ rule }) => rule) : []
}

/** Whether a policy does not say in some of the cases that are left open, or in none of them. */
export function isPartlySilent({ outcomes }: Pick<Saying, 'outcomes'>): boolean {
  return outcomes.includes('not-addressed')
}

/** Whether what the policy says of any act could make another outcome. */
export function isMoreSaid({ possible, outcomes }: Pick<Saying, 'possible' | 'outcomes'>): boolean {
  return possible.some((each) => !outcomes.includes(each))
}
