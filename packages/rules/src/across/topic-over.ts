import { SituationError } from '../check-situation.ts'
import type { FactValue } from '../condition.ts'
import type { Rules } from '../create-rules.ts'
import { situationsOf } from '../topics.ts'
import type { Situation } from '../situation.ts'
import type { Topic, Vocabulary } from '../vocabulary.ts'
import { checkTopicQuestion } from './check-topic-question.ts'
import { pairOnTopic, type Side } from './pair-on-topic.ts'
import { nearOf, sayingsOf, trustOnTopic, type AskedTopic } from './trust-on-topic.ts'
import type { TopicJson, TopicTrust } from './topic-json.ts'
import {
  actWords,
  answerOf,
  askedWords,
  capital,
  conditionWords,
  toldWords,
} from './topic-words.ts'

/** What whoever asks may say besides. */
export interface TopicOptions {
  /** The day or moment to answer for: `2026-11-20`. Without it, nothing is called overdue. */
  readonly at?: string
  /** The date that each document goes by, by the id of the policy; rule sets do not have it. */
  readonly dates?: Readonly<Record<string, string>>
}

/**
 * Lays several policies side by side on a topic of their vocabulary. Pure: same rules, same answer. Policies are put in the
 * order of their trusts' names. Throws a `SituationError` where there is no list of rules, or nothing in it; where one of them
 * does not have the topic, or words of it; and where `at` is no time.
 */
export function topicOver(
  rules: readonly Rules[],
  topic: string,
  { at, dates = {} }: TopicOptions = {},
): TopicJson {
  const faults = checkTopicQuestion(rules, at)
  if (faults.length > 0) throw new SituationError(faults)
  const sorted = rules.toSorted((a, b) => compareNames(a.policy.trustName, b.policy.trustName))
  const { vocabulary, notice } = (sorted[0] as Rules).json
  const asked = askedTopic(topic, vocabulary, at)
  const sides = sorted.map((each): Side => {
    const sayings = sayingsOf(each, asked)
    return {
      rules: each,
      sayings,
      near: nearOf(each, asked),
      trust: trustOnTopic(each, sayings, asked, dates[each.policy.id] ?? null),
    }
  })
  const wordsFor = (place: number, a: TopicTrust, b: TopicTrust): string => {
    const turning = new Set([...a.turnsOn, ...b.turnsOn].map(({ key }) => key))
    return turning.size === 0
      ? 'whatever else is so of what is asked'
      : `where ${situationWords(asked, place, (key) => turning.has(key))}`
  }
  return {
    schema: 'compared-topic.schema.json',
    notice,
    topic,
    ...askedInWords(asked),
    trusts: sides.map(({ trust }) => trust),
    pairs: sides.flatMap((a, index) =>
      sides.slice(index + 1).map((b) => pairOnTopic(a, b, wordsFor)),
    ),
  }
}

function askedTopic(id: string, vocabulary: Vocabulary, at: string | undefined): AskedTopic {
  const { topics } = vocabulary
  const topic = Object.hasOwn(topics, id) ? topics[id] : undefined
  if (topic === undefined)
    throw new SituationError([
      { key: 'topic', given: id, message: `unknown topic \`${id}\``, known: Object.keys(topics) },
    ])
  return { id, vocabulary, situations: situationsOf(topic), varied: Object.entries(topic.vary), at }
}

/** What is asked, in plain words. */
function askedInWords(
  asked: AskedTopic,
): Pick<TopicJson, 'label' | 'at' | 'act' | 'throughout' | 'varied' | 'situations'> {
  const { id, vocabulary, situations, varied, at } = asked
  const topic = vocabulary.topics[id] as Topic
  return {
    label: topic.label,
    at: at ?? null,
    act: actWords(topic, vocabulary),
    throughout: Object.entries(topic.facts ?? {}).map(([key, value]) =>
      toldWords({ key, values: [value] }, vocabulary),
    ),
    varied: varied.map(([key, values]) => ({
      key,
      ask: askedWords(key, vocabulary),
      answers: values.map((value) => answerOf(key, value, vocabulary)),
    })),
    situations: situations.map((situation, place) => ({
      words: capital(situationWords(asked, place, () => true)),
      asked: situation,
    })),
  }
}

/** What is gone through, as it is in one situation, as far as it matters. */
function situationWords(
  { situations, varied, vocabulary }: AskedTopic,
  place: number,
  matters: (key: string) => boolean,
): string {
  const told = varied.flatMap(([key]) =>
    matters(key) ? [{ key, values: [valueIn(situations[place], key)] }] : [],
  )
  return conditionWords(told, vocabulary)
}

function valueIn(situation: Situation | undefined, key: string): FactValue {
  const parts = situation as unknown as Readonly<Record<string, FactValue | undefined>>
  return parts[key] ?? situation?.facts?.[key] ?? ''
}

/** Plain comparison of letters: the same on every machine. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
