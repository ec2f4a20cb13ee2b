import type { Reason } from '../decision.ts'
import { present } from '../present.ts'
import { remembered } from '../remembered.ts'
import type { TopicClause } from './topic-json.ts'

/** The rules of some answers, each with its words once for each effect; those that bear for certain and most often first. */
export function topicClauses(answers: readonly (readonly Reason[])[]): readonly TopicClause[] {
  const found = new Map<string, { readonly reason: Reason; all: number; certain: number }>()
  for (const reasons of answers)
    for (const reason of reasons) {
      const at = remembered(found, `${reason.effect} ${reason.rule}`, () => ({
        reason,
        all: 0,
        certain: 0,
      }))
      at.all += 1
      if (reason.holds === 'yes') at.certain += 1
    }
  return [...found.values()]
    .toSorted((a, b) => b.certain - a.certain || b.all - a.all)
    .map(({ reason, all, certain }) => clauseOf(reason, all, certain))
}

/** What of a rule is told with its words. */
type Told =
  | 'rule'
  | 'clause'
  | 'number'
  | 'section'
  | 'under'
  | 'quote'
  | 'effect'
  | 'modality'
  | 'force'
  | 'reading'

/** A rule with its words, and in how many situations it bears. */
export function clauseOf(
  reason: Pick<Reason, Told>,
  situations: number,
  certain: number,
): TopicClause {
  const { rule, clause, number, section, under, quote, effect, modality, force, reading } = reason
  return present<TopicClause>({
    rule,
    clause,
    number,
    section,
    under,
    quote,
    effect,
    modality,
    force,
    situations,
    certain,
    reading,
  })
}
