import type { Decision, Reason } from '@policy/rules'

/** Reasons under a title, those that are shown at once before those that are folded away. */
export interface AnswerPart {
  readonly id: string
  readonly title: string
  readonly shown: readonly Reason[]
  readonly more: readonly Reason[]
}

/** Reasons of each effect that are shown at once. */
const SHOWN = 3

/** What an answer says besides its sentence, in the order in which a reader needs it; parts without a reason are left out. */
export function answerParts(decision: Decision): readonly AnswerPart[] {
  const { because, requires, do: beside, provided, ifBreached, powers, advice, scope } = decision
  const parts: readonly (readonly [string, string, readonly Reason[], number])[] = [
    ['because', 'The exact words', because, SHOWN],
    ['requires', 'What has to come first', requires, SHOWN],
    ['do', 'What goes with it, or comes after it', beside, SHOWN],
    ['advice', 'What the policy advises', advice, SHOWN],
    ['provided', 'It is forbidden where this is so', provided, 1],
    ['ifBreached', 'If it is breached', ifBreached, 1],
    ['powers', 'What others may do', powers, 1],
    ['scope', 'What the policy covers, and means by its words', scope, 0],
  ]
  return parts.flatMap(([id, title, reasons, most]) => {
    if (reasons.length === 0) return []
    const shown = firstOfEach(reasons, most)
    return [{ id, title, shown, more: reasons.filter((each) => !shown.includes(each)) }]
  })
}

/** So many of each effect: what allows is not to be lost behind what forbids. */
export function firstOfEach(reasons: readonly Reason[], most: number): readonly Reason[] {
  const seen = new Map<Reason['effect'], number>()
  return reasons.filter(({ effect }) => {
    const count = (seen.get(effect) ?? 0) + 1
    seen.set(effect, count)
    return count <= most
  })
}
