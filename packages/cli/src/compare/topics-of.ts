import { dateOf } from '@policy/model'
import type { Library } from '@policy/model'
import type { Rules } from '@policy/rules'
import { topicOver, type TopicJson } from '@policy/rules/topics'

/** Some topics over some policies as at a day, each with the date that its document goes by. */
export function topicsOf(
  topics: readonly string[],
  rules: readonly Rules[],
  { policies }: Library,
  at: string,
): readonly TopicJson[] {
  const dates = Object.fromEntries(
    policies.flatMap(({ policy }) => {
      const date = dateOf(policy)
      return date === undefined ? [] : [[policy.id, date] as const]
    }),
  )
  return topics.map((topic) => topicOver(rules, topic, { at, dates }))
}
