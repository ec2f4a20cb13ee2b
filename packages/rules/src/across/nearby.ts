import type { Rules } from '../create-rules.ts'
import type { Effect } from '../decision.ts'
import type { Modality, Rule } from '../rule.ts'
import type { AboutTopic } from './about-topic.ts'
import { clauseOf } from './topic-clauses.ts'
import type { TopicClause } from './topic-json.ts'

/** What a rule does to its own act. What only says what words mean, what is covered or what follows is no word on a topic. */
const OF_ITS_ACT: Readonly<Partial<Record<Modality, Effect>>> = {
  prohibition: 'forbids',
  obligation: 'requires',
  permission: 'allows',
  recommendation: 'advises',
}

/**
 * Rules that speak of a topic, or are near it, and bear on none of its situations, because they are about another act: whoever
 * reads that a policy does not say has to see them. `shown` are the rules that bear.
 */
export function nearbyClauses(
  { rules, json }: Rules,
  isAbout: AboutTopic,
  isNear: AboutTopic,
  shown: ReadonlySet<string>,
): readonly TopicClause[] {
  return rules.flatMap((rule) => {
    const effect = OF_ITS_ACT[rule.modality]
    return effect === undefined || shown.has(rule.id) || !(isAbout(rule) || isNear(rule))
      ? []
      : [clauseOfRule(rule, effect, json.clauses, !isAbout(rule))]
  })
}

function clauseOfRule(
  { id, clause, quote, modality, force, reading }: Rule,
  effect: Effect,
  clauses: Rules['json']['clauses'],
  isNear: boolean,
): TopicClause {
  const { number = null, section = null, under = [] } = clauses[clause] ?? {}
  return clauseOf(
    {
      rule: id,
      clause,
      number,
      section,
      under,
      quote,
      effect,
      modality,
      force,
      ...(reading === undefined || reading.status === 'plain'
        ? {}
        : { reading: { status: reading.status, note: reading.note ?? '' } }),
    },
    0,
    0,
    isNear,
  )
}
