import type { Condition, Dimension, FactIs, FactWithin } from '../condition.ts'
import type { FactTerm, Vocabulary } from '../vocabulary.ts'

/**
 * A condition in plain English: "the other person is under 18 and it is not so that …". Questions of the vocabulary are
 * turned into statements where that is sure; otherwise the question stands with its answer.
 */
export function conditionWords(condition: Condition, vocabulary: Vocabulary): string {
  return words(condition, true, vocabulary, false)
}

function words(
  condition: Condition,
  holds: boolean,
  vocabulary: Vocabulary,
  isInner: boolean,
): string {
  if ('not' in condition) return words(condition.not, !holds, vocabulary, isInner)
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    // "Not (a and b)" is "not a or not b".
    const joint = 'all' in condition === holds ? ' and ' : ' or '
    if (parts.length === 0) return 'all' in condition === holds ? 'always' : 'never'
    const each = parts.map((part) => words(part, holds, vocabulary, parts.length > 1))
    // A part that has its own "and", "or" or comma is set off.
    const isLong = parts.length > 2 || each.some((part) => /,| and | or /.test(part))
    const text = each.join(isLong ? `;${joint}` : joint)
    return isInner && parts.length > 1 ? `(${text})` : text
  }
  if ('words' in condition) return holds ? `"${condition.words}"` : `not "${condition.words}"`
  if ('dimension' in condition)
    return dimensionWords(condition.dimension, condition.is, holds, vocabulary)
  return factWords(condition, holds, vocabulary)
}

const TERMS = {
  actor: ['roles', 'whoever acts'],
  counterparty: ['roles', 'the other person'],
  action: ['actions', 'what is done'],
  object: ['objects', 'what it is done to'],
  account: ['accounts', 'the account'],
  channel: ['channels', 'the channel'],
} as const satisfies Record<Dimension, readonly [keyof Vocabulary, string]>

function dimensionWords(
  dimension: Dimension,
  ids: readonly string[],
  holds: boolean,
  vocabulary: Vocabulary,
): string {
  const [terms, subject] = TERMS[dimension]
  const labels = ids.map((id) => {
    const label = vocabulary[terms][id]?.label ?? id
    return terms === 'roles' || terms === 'channels' ? withArticle(label) : label
  })
  const is = dimension === 'action' ? (holds ? 'is to' : 'is not to') : holds ? 'is' : 'is not'
  return `${subject} ${is} ${labels.join(' or ')}`
}

function withArticle(label: string): string {
  if (/^(?:the|an?|any\w+|police|social media|face to face)\b|^[A-Z]/.test(label)) return label
  return `${/^[aeiou]/.test(label) && !label.startsWith('us') ? 'an' : 'a'} ${label}`
}

function factWords(condition: FactIs | FactWithin, holds: boolean, { facts }: Vocabulary): string {
  const fact = facts[condition.fact]
  if (fact === undefined) return `${condition.fact} ${holds ? 'holds' : 'does not hold'}`
  if (!('is' in condition)) return amountWords(condition, fact, holds)
  const { is } = condition
  if (typeof is === 'boolean') return statement(fact.ask, is === holds)
  const values = (typeof is === 'object' ? is : [is]).map(
    (value) =>
      fact.values?.[String(value)] ?? `${value}${fact.unit === undefined ? '' : ` ${fact.unit}`}`,
  )
  return `${quoted(fact.ask)} ${holds ? '' : 'not '}${values.join(' or ')}`
}

function amountWords(
  { fact, below, atMost, above, atLeast }: FactWithin,
  { ask, unit }: FactTerm,
  holds: boolean,
): string {
  const bounds = (
    [
      [below, 'under', 'or more'],
      [atMost, 'at most', 'more than'],
      [above, 'more than', 'at most'],
      [atLeast, 'at least', 'under'],
    ] as const
  ).flatMap(([bound, is, isNot]) =>
    bound === undefined ? [] : [amount(bound, holds ? is : isNot, unit)],
  )
  const [person] = fact.split('.')
  const text = bounds.join(holds ? ' and ' : ' or ')
  if (!fact.endsWith('.age')) return `${quoted(ask)} ${text}`
  return `${person === 'counterparty' ? 'the other person' : 'whoever acts'} is ${text.replaceAll(' years', '')}`
}

function amount(bound: number, how: string, unit: string | undefined): string {
  const number = `${bound}${unit === undefined ? '' : ` ${unit}`}`
  return how === 'or more' ? `${number} or more` : `${how} ${number}`
}

function quoted(ask: string): string {
  return `the answer to "${ask}" is`
}

const VERBS = 'Is|Was|Has|Does|Can|Could|May|Might'
/** Subjects that the questions of a vocabulary begin with. A closed list: a wrong guess would turn the sense round. */
const SUBJECT =
  /^(?:it|there|somebody|the other (?:person|side)|the person who acts|the person|the actor|the account or site|the name of the account or profile|the owner of the material|the contributor or friend|the (?:use|conduct|breach|video|child|abuse|monitoring|name|author|policy|reason|approval form)(?! (?:of|for))|an? [A-Za-z ]+?(?= (?:been|given)\b)|the [A-Za-z ]+?(?= (?:been|approved|given)\b))\b/
const NOT: Readonly<Record<string, string>> = { can: 'cannot', may: 'may not', might: 'might not' }
/** Words that do not stand after a subject as they do in the question. */
const JOINED = /,? or (?:may|do|does|is|are|has) |^\w+(?:,| or ) ?\w+/
const DONE = /^(?:been|not|\w+ed|given|read|left|undergone|taken|made)\b/

/** "Is it defamatory?" as "it is defamatory" or "it is not defamatory"; the question and its answer where that is unsure. */
function statement(ask: string, holds: boolean): string {
  const asIs = `${quoted(ask)} ${holds ? 'yes' : 'no'}`
  const [, verb = '', rest = ''] = new RegExp(`^(${VERBS}) (.*)\\?$`).exec(ask) ?? []
  const subject = SUBJECT.exec(rest)?.[0]
  if (subject === undefined) return asIs
  const said = rest.slice(subject.length).trim()
  const word = verb.toLowerCase()
  if (/,? or (?:may|do|does|is|are|has) /.test(said)) return asIs
  if (word === 'has' && !DONE.test(said)) return asIs
  if (word === 'does' && (JOINED.test(said) || /^already\b/.test(said))) return asIs
  // "May bring into disrepute, or embarrass": a `not` would reach the first half only.
  if (!holds && word !== 'is' && / or /.test(said) && /, or /.test(said)) return asIs
  if (!holds) return `${subject} ${NOT[word] ?? `${word} not`} ${said}`
  if (word !== 'does') return `${subject} ${word} ${said}`
  const [first = '', ...others] = said.split(' ')
  return [subject, thirdPerson(first), ...others].join(' ')
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has'
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}
