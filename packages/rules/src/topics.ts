import type { FactValue } from './condition.ts'
import { PARTS } from './dimensions.ts'
import type { Situation } from './situation.ts'
import type { Topic } from './vocabulary.ts'

/** Every situation of a topic: what may vary in it, in every combination, in the order in which it is written. */
export function situationsOf({ asks, facts, vary }: Topic): readonly Situation[] {
  const start: Situation = { ...asks, exact: true, ...(facts === undefined ? {} : { facts }) }
  return Object.entries(vary).reduce<readonly Situation[]>(
    (all, [key, values]) =>
      all.flatMap((situation) => values.map((value) => withValue(situation, key, value))),
    [start],
  )
}

function withValue(situation: Situation, key: string, value: FactValue): Situation {
  return key in PARTS
    ? { ...situation, [key]: value }
    : { ...situation, facts: { ...situation.facts, [key]: value } }
}
