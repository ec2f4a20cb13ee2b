import { partsOf, type Condition } from '../condition.ts'
import { PARTS } from '../dimensions.ts'
import type { ActPattern, Rule } from '../rule.ts'
import { taxonomyOf, type Taxonomy } from '../taxonomy.ts'
import type { Topic, Vocabulary } from '../vocabulary.ts'

/** Whether a rule speaks of a topic, or of any act whatever. */
export type AboutTopic = (rule: Rule) => boolean

/**
 * Tells the rules that speak of a topic from those that speak of any act: "no confidential material" bears on every post, and
 * says nothing of images. A rule speaks of it that names what the topic asks about (an act that no other topic asks about; the
 * thing, the channel or the person on the other side; where there is none of these, whoever acts), or turns on a fact that it
 * alone goes through, or that is so throughout.
 */
export function aboutTopic(id: string, vocabulary: Vocabulary): AboutTopic {
  const { topics, roles, actions, objects, channels } = vocabulary
  const topic = topics[id] as Topic
  const others = Object.entries(topics).flatMap(([other, each]) => (other === id ? [] : [each]))
  const elsewhere = new Set(others.flatMap((each) => named(each, 'action')))
  const telling = named(topic, 'action').filter((each) => !elsewhere.has(each))
  const people = taxonomyOf(roles)
  const acts = taxonomyOf(actions)
  const things = taxonomyOf(objects)
  const ways = taxonomyOf(channels)
  const isTelling = others.every(({ asks }) => asks.actor !== topic.asks.actor)
  const asked = {
    object: named(topic, 'object'),
    counterparty: named(topic, 'counterparty'),
    channel: named(topic, 'channel'),
  }
  const hasOther = asked.object.length + asked.counterparty.length > 0
  const facts = factsOf(topic, others)
  const tests: readonly ((part: ActPattern) => boolean)[] = [
    ({ action }) => names(action, telling, acts),
    ({ object }) => names(object, asked.object, things),
    ({ channel }) => names(channel, asked.channel, ways),
    ({ counterparty }) => isOneOf(counterparty, asked.counterparty, people),
  ]
  return (rule) => {
    const parts = rule.on === undefined ? [rule] : [rule, rule.on]
    return (
      parts.some((part) => tests.some((test) => test(part))) ||
      conditionsOf(rule).some((condition) => reads(condition, facts)) ||
      (isTelling && !hasOther && isOneOf(rule.bearer, [topic.asks.actor], people))
    )
  }
}

/** Rules near a topic that do not name it. */
export interface NearTopic {
  /** How near a rule is that comes up where one of the listed facts is so, from 1, the first the nearest; 0 where it is not. */
  readonly nearness: (rule: Rule) => number
  /** Whether it is about an act near the one asked. */
  readonly byAct: AboutTopic
}

/** Tells the rules that are near a topic: "no references to pupils" says nothing of names, and yet a name is one. */
export function nearTopic(id: string, { topics, actions }: Vocabulary): NearTopic {
  const { facts = [], action } = topics[id]?.near ?? {}
  const acts = taxonomyOf(actions)
  return {
    nearness: ({ when, on }) => {
      const condition = when ?? on?.when
      const place =
        condition === undefined ? -1 : facts.findIndex((fact) => isMetBy(condition, fact))
      return place === -1 ? 0 : facts.length - place
    },
    byAct: (rule) => names(rule.action, action, acts),
  }
}

/** Whether a condition is met where a fact is so, whatever else is. */
function isMetBy(condition: Condition, fact: string): boolean {
  if ('fact' in condition)
    return condition.fact === fact && 'is' in condition && condition.is === true
  if ('any' in condition) return condition.any.some((each) => isMetBy(each, fact))
  return 'all' in condition && condition.all.every((each) => isMetBy(each, fact))
}

/** What a topic names of a part of the act: what it asks about, or goes through. */
function named(
  { asks, vary }: Topic,
  part: 'action' | 'object' | 'counterparty' | 'channel',
): readonly string[] {
  const all = (vary[part] as readonly string[] | undefined) ?? [asks[part]]
  return all.filter((each) => each !== undefined)
}

/** Facts that a topic alone goes through, and those that make it what it is: what is so throughout, not what is left out of it. */
function factsOf({ vary, facts = {} }: Topic, others: readonly Topic[]): ReadonlySet<string> {
  const elsewhere = new Set(others.flatMap((each) => Object.keys(each.vary)))
  const own = Object.keys(vary).filter((key) => !elsewhere.has(key))
  const so = Object.entries(facts).flatMap(([key, value]) => (value === false ? [] : [key]))
  return new Set([...own, ...so].filter((key) => !(key in PARTS)))
}

/** Whether one of the ids is one of those asked about, or a kind of one. */
function names(
  ids: readonly string[] | undefined,
  asked: readonly string[] | undefined,
  { kindsOf }: Taxonomy,
): boolean {
  return ids?.some((each) => asked?.some((one) => kindsOf(each).has(one))) === true
}

/** The same for people, who are also meant where a wider kind is named; not where anybody is. */
function isOneOf(
  ids: readonly string[] | undefined,
  asked: readonly string[],
  people: Taxonomy,
): boolean {
  const { kindsOf } = people
  const some = ids?.filter((each) => kindsOf(each).size > 1)
  return (
    names(ids, asked, people) ||
    some?.some((each) => asked.some((one) => kindsOf(one).has(each))) === true
  )
}

/** What a rule turns on; not whose approval lifts or fulfils it, which says nothing of what it is about. */
function conditionsOf({ when, unless, on }: Rule): readonly Condition[] {
  const exceptions = (unless ?? []).flatMap((each) => (each.step === undefined ? [each.when] : []))
  return [when, on?.when, ...exceptions].filter((condition) => condition !== undefined)
}

function reads(condition: Condition, facts: ReadonlySet<string>): boolean {
  if ('fact' in condition) {
    // Whoever goes through a group (is anything wrong with it?) asks of every fact in it.
    const [group = ''] = condition.fact.split('.')
    return facts.has(condition.fact) || facts.has(group)
  }
  if ('not' in condition) return reads(condition.not, facts)
  return partsOf(condition)?.some((each) => reads(each, facts)) === true
}
