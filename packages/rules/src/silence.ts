import type { Rules } from './create-rules.ts'
import { remembered } from './remembered.ts'
import { situationsOf } from './topics.ts'
import type { Situation } from './situation.ts'

/** What a policy does not say on a topic, for one kind of person. */
export interface Silence {
  readonly topic: string
  readonly label: string
  readonly actor: string
  /** Situations of the topic for this person, and those of them that no rule addresses. */
  readonly situations: number
  readonly silent: number
  /** One that is not addressed. */
  readonly example: Situation
}

/** Every topic and person on which a policy is silent, wholly or in part, in the order of the vocabulary. */
export function findSilence(rules: Rules): readonly Silence[] {
  return Object.entries(rules.json.vocabulary.topics).flatMap(([topic, each]) => {
    const byActor = new Map<string, { situations: number; silent: Situation[] }>()
    for (const situation of situationsOf(each)) {
      const at = remembered(byActor, situation.actor, () => ({ situations: 0, silent: [] }))
      at.situations += 1
      if (rules.decide(situation).outcome === 'not-addressed') at.silent.push(situation)
    }
    return [...byActor].flatMap(([actor, { situations, silent }]) => {
      const [example] = silent
      return example === undefined
        ? []
        : [{ topic, label: each.label, actor, situations, silent: silent.length, example }]
    })
  })
}
