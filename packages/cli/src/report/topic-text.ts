import {
  clausesOfCase,
  effectWords,
  quotesOnce,
  stanceWords,
  type TopicCase,
  type TopicClause,
  type TopicJson,
  type TopicPair,
  type TopicTrust,
} from '@policy/rules/topics'
import type { Paint } from './paint.ts'
import { plural } from './summary.ts'
import { wrapped } from './wrapped.ts'

/**
 * A topic over several trusts for a terminal: what is asked, what each says with its words, how each two differ. Of many words
 * the nearest are shown, unless it is to be in full.
 */
export function topicText(topic: TopicJson, paint: Paint, full = false): string {
  const { label, at, act, throughout, varied, trusts, pairs } = topic
  return [
    paint.bold(label),
    ...(at === null ? [] : [`As at ${at}`]),
    '',
    wrapped(`${act}.`),
    ...(throughout.length === 0 ? [] : [wrapped(`Throughout: ${throughout.join('; ')}.`)]),
    'In every combination of:',
    ...varied.map(({ ask, answers }) => wrapped(`${ask} (${answers.join(', ')})`, '  ', '    ')),
    ...trusts.flatMap((trust) => ['', ...trustLines(trust, paint, full)]),
    ...pairs.flatMap((pair) => ['', ...pairLines(pair, trusts, paint)]),
    '',
    ...NOTICE.map((line) => paint.dim(line)),
    '',
  ].join('\n')
}

/** Every topic with one line for each trust. */
export function topicsText(topics: readonly TopicJson[], paint: Paint): string {
  const width = Math.max(
    0,
    ...topics.flatMap(({ trusts }) => trusts.map(({ policy }) => policy.trustName.length)),
  )
  return [
    ...topics.flatMap(({ topic, label, trusts }) => [
      `${paint.bold(topic)}  ${label}`,
      ...trusts.map((trust) => `  ${trust.policy.trustName.padEnd(width)}  ${stanceWords(trust)}`),
      '',
    ]),
    'policy compare --topic <topic> shows the words, and on what they depend.',
    ...NOTICE.map((line) => paint.dim(line)),
    '',
  ].join('\n')
}

const NOTICE: readonly string[] = [
  'The policy text prevails. This is not legal advice. Where a policy does not say,',
  'that is not permission. Stricter and looser describe words; no trust is ranked.',
]

/** Questions of a case that are shown, quotes of each effect, and quotes of rules that are not on the topic. */
const SHOWN = 3
const OF_EACH = 2

function trustLines(trust: TopicTrust, paint: Paint, full: boolean): readonly string[] {
  const { policy, date, notices, safety, cases, general, nearby } = trust
  const copy = [
    policy.version === null ? [] : `version ${policy.version}`,
    date ?? [],
    policy.status ?? 'status not said',
  ].flat()
  return [
    paint.bold(`${policy.trustName}: ${policy.title} (${copy.join(', ')})`),
    ...notices.map((notice) => paint.yellow(wrapped(notice, '  '))),
    ...(safety.length === 0 ? [] : ['  Where a child may be at risk, first:']),
    ...safety.flatMap((each) => quoteLines(each, paint)),
    ...cases.flatMap((each) => caseLines(each, trust, paint, full)),
    ...otherLines('Near this topic, on other acts:', nearby, paint, full),
    ...otherLines('What it says of any such act, as far as that applies:', general, paint, full),
  ]
}

function caseLines(
  each: TopicCase,
  trust: TopicTrust,
  paint: Paint,
  full: boolean,
): readonly string[] {
  const { words, says, questions, rules } = each
  const shown = clausesOfCase(each, trust, full ? rules.length : OF_EACH)
  const asked = full ? questions : questions.slice(0, SHOWN)
  return [
    wrapped(`${words === null ? '' : `${words}: `}${says}.`, '  '),
    ...(asked.length === 0 ? [] : [wrapped(`It depends: ${asked.join(' ')}`, '    ')]),
    ...moreLine(questions.length - asked.length, 'question', paint),
    ...shown.flatMap((clause) => quoteLines(clause, paint)),
    ...(full ? [] : moreLine(rules.length - shown.length, 'rule', paint)),
  ]
}

/** Words that are not on the topic: the nearest, and how to see the rest. */
function otherLines(
  title: string,
  clauses: readonly TopicClause[],
  paint: Paint,
  full: boolean,
): readonly string[] {
  const quotes = quotesOnce(clauses)
  const shown = full ? quotes : quotes.slice(0, SHOWN)
  return shown.length === 0
    ? []
    : [
        `  ${title}`,
        ...shown.flatMap((each) => quoteLines(each, paint)),
        ...moreLine(quotes.length - shown.length, 'rule', paint),
      ]
}

function moreLine(count: number, what: string, paint: Paint): readonly string[] {
  return count > 0
    ? [paint.dim(`    … and ${plural(count, `more ${what}`)}; --full shows all`)]
    : []
}

function quoteLines(clause: TopicClause, paint: Paint): readonly string[] {
  const { under, quote, number, section, clause: id, reading } = clause
  const lead = under.length === 0 ? '' : `${under.at(-1) ?? ''} … `
  const where = [number, section].filter((each) => each !== null).join(' ')
  return [
    wrapped(`${effectWords(clause)}: ${lead}"${quote}"`, '    ', '      '),
    paint.dim(wrapped(`${where === '' ? '' : `${where}, `}#${id}`, '      ')),
    ...(reading === undefined
      ? []
      : [paint.dim(wrapped(`read so: ${reading.note} (${reading.status})`, '      '))]),
  ]
}

function pairLines(
  { a, b, sentence }: TopicPair,
  trusts: readonly TopicTrust[],
  paint: Paint,
): readonly string[] {
  const nameOf = (id: string): string =>
    trusts.find(({ policy }) => policy.id === id)?.policy.trustName ?? id
  return [paint.bold(`${nameOf(a)} and ${nameOf(b)}`), wrapped(sentence, '  ')]
}
