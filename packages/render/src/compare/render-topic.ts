import { wordingOfDate } from '@policy/model'
import {
  clausesOfCase,
  quotesOnce,
  type TopicCase,
  type TopicClause,
  type TopicJson,
  type TopicTrust,
} from '@policy/rules/topics'
import { brandCss } from '../brand-css.ts'
import { fillTemplate, type Templates } from '../templates.ts'
import { typeset } from '../typeset.ts'
import { pairPart } from './pair-part.ts'
import { quoteOf, type PolicyHref } from './quote.ts'

/** Page of a topic over several trusts, for the desk. Same input, same bytes. */
export function renderTopic(topic: TopicJson, hrefOf: PolicyHref, templates: Templates): string {
  const { label, at, act, throughout, varied, trusts, pairs } = topic
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
    pairs: pairs.map((pair) => pairPart(pair, trusts, hrefOf)),
    brand: brandCss({}),
  })
}

function rowOf(trust: TopicTrust): object {
  const { policy, turnsOn, cases } = trust
  const asked = new Set([
    ...turnsOn.map(({ ask }) => ask),
    ...cases.flatMap(({ questions }) => questions),
  ])
  return {
    id: policy.trust,
    trust: policy.trustName,
    copy: copyWords(trust),
    cases: cases.map(caseWords),
    turns: [...asked].slice(0, SHOWN).map((words) => typeset(words)),
    more: Math.max(0, asked.size - SHOWN),
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
  const { policy, notices, cases, clauses, general, nearby, safety, silent } = trust
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
      const shown = clausesOfCase(each, trust, OF_EACH)
      // A policy that does not speak of this itself is not shown without what it says all the same.
      const quotes = shown.length > 0 ? shown : besidesOfCase(each, trust)
      return {
        ...caseWords(each),
        questions: each.questions.map((words) => typeset(words)),
        quotes: quotes.map(quoted),
        more: each.rules.length - shown.length,
      }
    }),
    clauses: quotesOnce(clauses).map(quoted),
    // Whoever reads that a policy does not say sees at once what it says of other acts.
    isSilent: silent > 0,
    nearby: quotesOnce(nearby).map(quoted),
    general: quotesOnce(general).map(quoted),
  }
}

/** The nearest words of a policy on any such act, where it has none on this. */
function besidesOfCase(
  { besides }: TopicCase,
  { general, clauses }: TopicTrust,
): readonly TopicClause[] {
  const own = new Set(besides)
  return quotesOnce([...general, ...clauses].filter(({ rule }) => own.has(rule))).slice(0, NEAREST)
}

const NEAREST = 3
