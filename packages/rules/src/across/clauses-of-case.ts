import type { TopicCase, TopicClause, TopicOutcome, TopicTrust } from './topic-json.ts'

/** The clauses of a case that show what it rests on: so many of each effect, so that what allows is not lost behind what forbids. */
export function clausesOfCase(
  { rules, outcomes }: Pick<TopicCase, 'rules' | 'outcomes'>,
  { clauses }: Pick<TopicTrust, 'clauses'>,
  most: number,
): readonly TopicClause[] {
  const effects = new Set(outcomes.flatMap((each) => DECIDING[each]))
  const found = rules.flatMap((rule) =>
    clauses.filter((each) => each.rule === rule && effects.has(each.effect)),
  )
  const seen = new Map<TopicClause['effect'], number>()
  return quotesOnce(found).filter(({ effect }) => {
    const count = (seen.get(effect) ?? 0) + 1
    seen.set(effect, count)
    return count <= most
  })
}

/** What rules do that an outcome rests on; where a policy does not say, that its scope leaves it out. */
const DECIDING: Readonly<Record<TopicOutcome, readonly TopicClause['effect'][]>> = {
  prohibited: ['forbids'],
  excepted: ['forbids'],
  required: ['requires'],
  permitted: ['allows'],
  conflict: ['requires', 'forbids'],
  'not-addressed': ['excludes'],
}

/** Clauses without those that say the same in the same words: two rules may have been read off one sentence. */
export function quotesOnce(clauses: readonly TopicClause[]): readonly TopicClause[] {
  const found = new Map<string, TopicClause>()
  for (const each of clauses) {
    const key = [each.effect, each.clause, each.quote].join(' ')
    const before = found.get(key)
    // What was assumed in reading it is not lost with the second rule.
    if (before === undefined || (before.reading === undefined && each.reading !== undefined))
      found.set(key, each)
  }
  return [...found.values()]
}
