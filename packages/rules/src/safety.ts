import type { Answering } from './consequences.ts'
import type { Reason } from './decision.ts'
import type { Told } from './facts.ts'
import { MAYBE, YES } from './kleene.ts'
import { remembered } from './remembered.ts'

const SAFE = ['child', 'pupil', 'former-pupil']

/** Facts that touch pupils' safety, whatever is done. */
export const SAFETY_FACTS: readonly string[] = [
  'content.showsPupil',
  'harm.harassing',
  'harm.endangers',
  'harm.sexual',
]

/** Reasons that were made whole before. */
const whole = new WeakMap<Reason, Reason>()

/** Where an act touches pupils' safety: the reporting clauses, whole. */
export function safetyOf({ compiled, reason, told }: Answering): readonly Reason[] {
  if (!touchesSafety(told)) return []
  const seen = new Set<string>()
  return compiled.safety.flatMap((each) => {
    if (seen.has(each.rule.clause)) return []
    seen.add(each.rule.clause)
    const quote = compiled.json.clauses[each.rule.clause]?.text ?? each.rule.quote
    const made = reason(each, 'requires', MAYBE, told)
    return [remembered(whole, made, () => Object.freeze({ ...made, quote }))]
  })
}

/** A child on the other side or shown, a disclosure, bullying, danger. */
function touchesSafety({ situation, compiled, facts }: Told): boolean {
  const { counterparty, object } = situation
  const people = compiled.taxonomies.counterparty
  return (
    SAFE.some((role) => people.fit(counterparty ?? '', role) === YES) ||
    object === 'disclosure' ||
    SAFETY_FACTS.some((key) => facts[key] === true)
  )
}
