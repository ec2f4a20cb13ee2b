import type { Dimension, FactValue } from '../condition.ts'
import { DIMENSIONS, PARTS } from '../dimensions.ts'
import type { Situation } from '../situation.ts'
import { withArticle } from '../with-article.ts'
import type { Topic, Vocabulary } from '../vocabulary.ts'
import type { Told } from './topic-json.ts'

/** Words of a part of the act that has one of some values. */
const OF_PART: Readonly<Record<Dimension, (labels: string) => string>> = {
  actor: (labels) => `the person is ${labels}`,
  action: (labels) => `it is to ${labels}`,
  object: (labels) => `it is done to: ${labels}`,
  counterparty: (labels) => `the other person is ${labels}`,
  account: (labels) => `it is on ${labels}`,
  channel: (labels) => `it goes by: ${labels}`,
}

/** The question that a part of the act answers. */
const ASKS: Readonly<Record<Dimension, string>> = {
  actor: 'Who does it?',
  action: 'What is done?',
  object: 'What is it done to?',
  counterparty: 'Who is the other person?',
  account: 'On which account is it?',
  channel: 'By which channel is it?',
}

function isDimension(key: string): key is Dimension {
  return DIMENSIONS.some((each) => each === key)
}

/** Conditions as one clause of a sentence: "it is in an official rest break and the device is their own". */
export function conditionWords(told: readonly Told[], vocabulary: Vocabulary): string {
  const clauses = told.map((each) => toldWords(each, vocabulary))
  const short = clauses.map((each, index) => withoutSubject(each, clauses[index - 1]))
  const [last = '', ...before] = short.toReversed()
  if (before.length === 0) return last
  return `${before.toReversed().join(', ')}${before.length > 1 ? ',' : ''} and ${last}`
}

/** "The other person is a pupil, is family": who or what it is about is not said again. */
function withoutSubject(clause: string, before: string | undefined): string {
  const subject = clause.split(' is ')[0] ?? ''
  return before?.startsWith(`${subject} is `) === true ? clause.slice(subject.length + 1) : clause
}

/** One condition: "the other person is a pupil or a former pupil". */
export function toldWords({ key, values }: Told, vocabulary: Vocabulary): string {
  if (isDimension(key))
    return OF_PART[key](anyOf(values.map((value) => labelOf(key, String(value), vocabulary))))
  const { ask = key, says = {} } = vocabulary.facts[key] ?? {}
  const { any } = says
  if (any !== undefined)
    return any.replace('…', anyOf(values.map((value) => answerOf(key, value, vocabulary))))
  return anyOf(
    values.map((value) => says[wordOf(value)] ?? `“${ask}” ${answerOf(key, value, vocabulary)}`),
  )
}

/** What is asked of a key, and the answers that are gone through. */
export function askedWords(key: string, vocabulary: Vocabulary): string {
  return isDimension(key) ? ASKS[key] : (vocabulary.facts[key]?.ask ?? key)
}

/** An answer to that. */
export function answerOf(key: string, value: FactValue, vocabulary: Vocabulary): string {
  if (isDimension(key)) return labelOf(key, String(value), vocabulary)
  return vocabulary.facts[key]?.values?.[String(value)] ?? wordOf(value)
}

/** The act of a topic in plain words: "A member of staff wants to use social media, on a personal account". */
export function actWords(
  { asks, vary }: Pick<Topic, 'asks' | 'vary'>,
  vocabulary: Vocabulary,
): string {
  const of = (key: Dimension): string | undefined => {
    const ids = (vary[key] as readonly string[] | undefined) ?? [asks[key]]
    const labels = ids.flatMap((id) => (id === undefined ? [] : [labelOf(key, id, vocabulary)]))
    return labels.length === 0 ? undefined : anyOf(labels)
  }
  const done = of('action') ?? ''
  const object = of('object')
  const parts = [
    `${of('actor') ?? ''} wants to ${done}${object === undefined || done.includes(object) ? '' : ` (${object})`}`,
    ...andThen('the other person being', of('counterparty')),
    ...andThen('on', of('account')),
    ...andThen('by way of', of('channel')),
  ]
  return capital(parts.join(', '))
}

/** One situation in plain words: the act, and what is told of it. */
export function situationWords(situation: Situation, vocabulary: Vocabulary): string {
  const act = actWords({ asks: situation, vary: {} }, vocabulary)
  const told = Object.entries(situation.facts ?? {}).flatMap(([key, value]): readonly Told[] =>
    value === undefined ? [] : [{ key, values: [value] }],
  )
  return told.length === 0 ? act : `${act}, where ${conditionWords(told, vocabulary)}`
}

function andThen(words: string, labels: string | undefined): readonly string[] {
  return labels === undefined ? [] : [`${words} ${labels}`]
}

/** Several things of which one is meant. */
function anyOf(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}

/** A sentence's first letter. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function wordOf(value: FactValue): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

/** The label of a term, a person with the article. */
function labelOf(key: Dimension, id: string, vocabulary: Vocabulary): string {
  const label = vocabulary[PARTS[key]][id]?.label ?? id
  if (PARTS[key] !== 'roles' || /^(?:the|an?) /.test(label)) return label
  return /^\p{Lu}/u.test(label) ? `the ${label}` : withArticle(label)
}
