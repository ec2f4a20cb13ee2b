import { wordingOfDate } from '@policy/model'
import {
  clausesOfCase,
  effectWords,
  quotesOnce,
  type PairRelation,
  type TopicCase,
  type TopicClause,
  type TopicJson,
  type TopicPair,
  type TopicTrust,
  type TopicWitness,
} from '@policy/rules/topics'
import { brandCss } from '../brand-css.ts'
import { fillTemplate, type Templates } from '../templates.ts'
import { typeset } from '../typeset.ts'

/** Address of the page of a policy, seen from the page that is made; empty where there is none. */
export type PolicyHref = (policy: string) => string

/** Page of a topic over several trusts, for the desk. Same input, same bytes. */
export function renderTopic(topic: TopicJson, hrefOf: PolicyHref, templates: Templates): string {
  const { label, at, act, throughout, varied, trusts, pairs } = topic
  const named = new Map(trusts.map((trust) => [trust.policy.id, trust]))
  return fillTemplate(templates, 'compare/topic.hbs', {
    label: typeset(label),
    at: at === null ? '' : wordingOfDate(at),
    act: typeset(act),
    throughout: throughout.map((words) => typeset(words)),
    varied: varied.map(({ ask, answers }) => ({
      ask: typeset(ask),
      answers: answers.map((words) => typeset(words)).join(' · '),
    })),
    rows: trusts.map((trust) => rowOf(trust)),
    trusts: trusts.map((trust) => trustPart(trust, hrefOf)),
    pairs: pairs.map((pair) => pairPart(pair, named, hrefOf)),
    brand: brandCss({}),
  })
}

function rowOf(trust: TopicTrust): object {
  const { policy, turnsOn, cases } = trust
  const asked = [...turnsOn.map(({ ask }) => ask), ...cases.flatMap(({ questions }) => questions)]
  return {
    id: policy.trust,
    trust: policy.trustName,
    copy: copyWords(trust),
    cases: cases.map(caseWords),
    turns: [...new Set(asked)].slice(0, SHOWN).map((words) => typeset(words)),
  }
}

/** Questions of a row that are shown; all of them stand below. */
const SHOWN = 4

/** Quotes of a case that are shown at once, of each effect; all of them stand below. */
const OF_EACH = 2

/** The copy that was read: its version, its date, what it says of its standing. */
function copyWords({ policy, date }: TopicTrust): string {
  const { version, status } = policy
  return [
    version === null ? [] : `version ${version}`,
    date === null ? [] : wordingOfDate(date),
    status ?? 'status not said',
  ]
    .flat()
    .join(', ')
}

function caseWords({ words, says }: TopicCase): object {
  return { when: words === null ? '' : typeset(`${words}:`), says: typeset(says) }
}

function trustPart(trust: TopicTrust, hrefOf: PolicyHref): object {
  const { policy, notices, cases, clauses, general, safety } = trust
  const href = hrefOf(policy.id)
  const quoted = (each: TopicClause): object => quoteOf(each, href)
  return {
    id: policy.trust,
    trust: policy.trustName,
    title: typeset(policy.title),
    href,
    copy: copyWords(trust),
    notices,
    safety: quotesOnce(safety).map(quoted),
    cases: cases.map((each) => {
      const quotes = clausesOfCase(each, trust, OF_EACH).map(quoted)
      return {
        ...caseWords(each),
        questions: each.questions.map((words) => typeset(words)),
        quotes,
        more: each.rules.length - quotes.length,
      }
    }),
    clauses: quotesOnce(clauses).map(quoted),
    general: quotesOnce(general).map(quoted),
  }
}

function quoteOf(each: TopicClause, href: string): object {
  const { clause, number, section, under, quote, reading } = each
  return {
    does: effectWords(each),
    under: under.length === 0 ? '' : typeset(under.at(-1) ?? ''),
    quote: typeset(quote),
    where: typeset(whereWords(number, section, clause)),
    href: href === '' ? '' : `${href}#${clause}`,
    reading: reading === undefined ? '' : typeset(`${reading.note} (${reading.status})`),
  }
}

function whereWords(number: string | null, section: string | null, clause: string): string {
  if (number === null) return section ?? clause
  return section === null ? `clause ${number}` : `clause ${number}, ${section}`
}

function pairPart(
  pair: TopicPair,
  named: ReadonlyMap<string, TopicTrust>,
  hrefOf: PolicyHref,
): object {
  const [a, b] = [pair.a, pair.b].map((id) => named.get(id)?.policy.trustName ?? id)
  const { same, stricter, looser, different, onlyA, onlyB } = pair
  const differing = [stricter, looser, different].filter((each) => each !== null).slice(0, 2)
  const shown = [...(differing.length === 0 ? [same] : differing), onlyA, onlyB]
  return {
    a,
    b,
    relation: RELATIONS[pair.relation](a ?? '', b ?? ''),
    sentence: typeset(pair.sentence),
    quotes: quotesOf(shown, pair, named, hrefOf),
  }
}

const RELATIONS: Readonly<Record<PairRelation, (a: string, b: string) => string>> = {
  same: () => 'Same',
  stricter: (_, b) => `Stricter words: ${b}`,
  looser: (_, b) => `Looser words: ${b}`,
  different: () => 'Different',
  'only-a': (a) => `Only ${a} addresses it`,
  'only-b': (_, b) => `Only ${b} addresses it`,
  apart: () => 'Each addresses what the other does not',
  neither: () => 'Neither says',
}

/** The words of both sides that the sentence speaks of, each once. */
function quotesOf(
  witnesses: readonly (TopicWitness | null)[],
  pair: TopicPair,
  named: ReadonlyMap<string, TopicTrust>,
  hrefOf: PolicyHref,
): readonly object[] {
  const found = new Map<string, object>()
  for (const witness of witnesses)
    for (const side of ['a', 'b'] as const) {
      const clause = witness?.[side].clause ?? null
      const id = pair[side]
      if (clause !== null)
        found.set(`${id} ${clause.rule}`, {
          trust: named.get(id)?.policy.trustName ?? id,
          ...quoteOf(clause, hrefOf(id)),
        })
    }
  return [...found.values()]
}
