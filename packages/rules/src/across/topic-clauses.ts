import type { Reason } from '../decision.ts'
import { present } from '../present.ts'
import { remembered } from '../remembered.ts'
import type { TopicClause } from './topic-json.ts'

/**
 * The rules of some answers, each with its words once for each effect: those that are near the topic first, then those that bear
 * for certain and most often.
 */
export function topicClauses(
  answers: readonly (readonly Reason[])[],
  near: Near = NONE,
): readonly TopicClause[] {
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
    .toSorted(
      (a, b) =>
        nearnessOf(b.reason, near) - nearnessOf(a.reason, near) ||
        b.certain - a.certain ||
        b.all - a.all,
    )
    .map(({ reason, all, certain }) => clauseOf(reason, all, certain, near.has(reason.rule)))
}

/** How near a topic the rules of a policy are that do not name it, by their ids: the nearer the more. */
export type Near = ReadonlyMap<string, number>

const NONE: Near = new Map()

/** How near a rule is. */
export function nearnessOf({ rule }: Pick<Reason, 'rule'>, near: Near): number {
  return near.get(rule) ?? 0
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
  isNear = false,
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
    near: isNear ? true : undefined,
  })
}
