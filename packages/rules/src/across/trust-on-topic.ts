import type { Rules } from '../create-rules.ts'
import type { Situation } from '../situation.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { aboutTopic, nearTopic } from './about-topic.ts'
import { nearbyClauses } from './nearby.ts'
import { questionsInWords, sayingWords } from './saying-words.ts'
import { besidesOf, isSilent, sayingOf, type Saying } from './sayings.ts'
import { toldCases, type Varied } from './told-cases.ts'
import { nearnessOf, topicClauses, type Near } from './topic-clauses.ts'
import type { Stance, TopicCase, TopicTrust } from './topic-json.ts'
import { askedWords, capital, conditionWords } from './topic-words.ts'

/** A topic made ready to be asked of several policies. */
export interface AskedTopic {
  readonly id: string
  readonly vocabulary: Vocabulary
  readonly situations: readonly Situation[]
  readonly varied: Varied
  readonly at: string | undefined
}

/** What a policy says of every situation of a topic. */
export function sayingsOf(rules: Rules, asked: AskedTopic): readonly Saying[] {
  const { id, situations, at } = asked
  const known = idsAbout(rules, id)
  const near = nearOf(rules, asked)
  const byId = new Map(rules.rules.map((rule) => [rule.id, rule]))
  return situations.map((situation) => {
    const saying = sayingOf(
      rules.decide(situation, at === undefined ? {} : { at }),
      (rule) => known.has(rule),
      (rule) => byId.get(rule),
    )
    const general = saying.general.toSorted((a, b) => nearnessOf(b, near) - nearnessOf(a, near))
    return { ...saying, general }
  })
}

/** Rules that speak of a topic, and those that say elsewhere in the policy what one of them says. */
function idsAbout({ rules, json }: Rules, topic: string): ReadonlySet<string> {
  const about = aboutTopic(topic, json.vocabulary)
  const own = new Set(rules.flatMap((rule) => (about(rule) ? [rule.id] : [])))
  const restated = rules.flatMap(({ id, restates }) => {
    if (restates === undefined) return []
    return own.has(id) ? [restates] : own.has(restates) ? [id] : []
  })
  return new Set([...own, ...restated])
}

/** How near the topic the rules are that do not name it. */
export function nearOf(rules: Rules, { id, vocabulary }: AskedTopic): Near {
  const { nearness } = nearTopic(id, vocabulary)
  const found = rules.rules.map((rule) => [rule.id, nearness(rule)] as const)
  return new Map(found.filter(([, count]) => count > 0))
}

/** One policy on a topic: its stance, the fewest cases that tell it, the words it rests on. */
export function trustOnTopic(
  rules: Rules,
  sayings: readonly Saying[],
  asked: AskedTopic,
  date: string | null,
): TopicTrust {
  const cases = casesOf(sayings, asked)
  const clauses = topicClauses(sayings.map(({ reasons, beside }) => [...reasons, ...beside]))
  const { vocabulary } = asked
  const about = idsAbout(rules, asked.id)
  const { byAct } = nearTopic(asked.id, vocabulary)
  const general = topicClauses(
    sayings.map((saying) => saying.general),
    nearOf(rules, asked),
  )
  const shown = new Set([...clauses, ...general].map(({ rule }) => rule))
  return {
    policy: rules.policy,
    date,
    notices: sayings[0]?.decision.notices ?? [],
    stance: stanceOf(cases),
    sentence: sentenceOf(cases),
    turnsOn: turningKeys(sayings, asked.varied).map((key) => ({
      key,
      ask: askedWords(key, vocabulary),
    })),
    cases,
    clauses,
    general,
    nearby: nearbyClauses(rules, ({ id }) => about.has(id), byAct, shown),
    safety: topicClauses(sayings.map(({ decision }) => decision.safety)),
    silent: sayings.filter(isSilent).length,
    answers: sayings.map(({ outcome, possible, outcomes }) => ({ outcome, possible, outcomes })),
  }
}

/** Situations of which the policy says the same have the same word. */
function wordFor({ outcomes }: Saying): string {
  return outcomes.toSorted().join(' ')
}

function casesOf(sayings: readonly Saying[], { varied, vocabulary }: AskedTopic): TopicCase[] {
  return toldCases(sayings.map(wordFor), varied).map(({ places, where }): TopicCase => {
    const own = places.flatMap((place) => sayings[place] ?? [])
    const [first] = own
    const isAll = places.length === sayings.length
    const says = sayingWords(own)
    return {
      where,
      words: isAll ? null : whereWords(where, vocabulary),
      says: isAll ? capital(says) : says,
      outcomes: first?.outcomes ?? [],
      possible: [...new Set(own.flatMap(({ possible }) => possible))],
      questions: questionsInWords(own),
      rules: [...new Set(own.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)))],
      besides: [...new Set(own.flatMap(besidesOf))],
      situations: places.length,
    }
  })
}

function whereWords(where: TopicCase['where'], vocabulary: Vocabulary): string {
  const told = where.map((each) => `if ${conditionWords(each, vocabulary)}`)
  return told.length === 0 ? 'Otherwise' : capital(told.join('; or '))
}

/** The same outcome in every case, or that it varies. */
function stanceOf(cases: readonly TopicCase[]): Stance {
  const stances = new Set<Stance>(
    cases.map(({ outcomes: [only, ...others] }) =>
      only === undefined || others.length > 0 ? 'conditional' : only,
    ),
  )
  const [only = 'not-addressed', ...others] = stances
  return others.length > 0 ? 'varies' : only
}

/** Each case as a sentence of its own, with the first questions that settle it. */
function sentenceOf(cases: readonly TopicCase[]): string {
  return cases
    .map(({ words, says, questions }) => {
      const depends =
        questions.length === 0 ? '' : ` It depends: ${questions.slice(0, SHOWN).join(' ')}`
      return `${words === null ? '' : `${words}: `}${says}.${depends}`
    })
    .join(' ')
}

const SHOWN = 2

/** Keys of which one other value, and nothing else, makes another answer. */
function turningKeys(sayings: readonly Saying[], varied: Varied): readonly string[] {
  let step = sayings.length
  return varied.flatMap(([key, values]) => {
    step /= values.length
    const width = step
    const turns = sayings.some((saying, place) => {
      const start = place - (Math.floor(place / width) % values.length) * width
      return values.some((_, index) => {
        const other = sayings[start + index * width]
        return other !== undefined && wordFor(other) !== wordFor(saying)
      })
    })
    return turns ? [key] : []
  })
}
