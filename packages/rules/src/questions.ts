import type { Compiled, CompiledRule, Facts } from './compile.ts'
import type { Dimension } from './condition.ts'
import type { Question } from './decision.ts'
import { PARTS } from './dimensions.ts'
import type { OpenRule } from './open-rules.ts'
import { remembered } from './remembered.ts'
import { withArticle } from './with-article.ts'

const OF_DIMENSION: Readonly<Record<Dimension, string>> = {
  actor: 'Who does it?',
  action: 'What is done?',
  object: 'What is it done to?',
  counterparty: 'Who is on the other side?',
  account: 'On which kind of account is it?',
  channel: 'By which channel is it?',
}

/** How it is asked whether somebody or something is also of another kind. */
const IS: Readonly<Record<Dimension, string>> = {
  actor: 'Is the person who acts',
  counterparty: 'Is the other person',
  action: 'Is this what is done',
  object: 'Is it',
  account: 'Is it',
  channel: 'Is it by',
}

/** A person or thing as one names it in a question; an act, an account and a channel after a colon, as they are called. */
function named(label: string, dimension: Dimension): string {
  const isPerson = dimension === 'actor' || dimension === 'counterparty'
  if (!isPerson || /^(?:the|an?) |^\p{Lu}/u.test(label)) return `: ${label}`
  return ` ${withArticle(label)}`
}

/** Rules that a key keeps open. */
interface Asked {
  readonly key: Key
  readonly rules: CompiledRule[]
  weight: number
  /** Whether one of them forbids, asks for or allows the act whatever is said by it. */
  outright: boolean
  /** The group that it is a member of, where it is of one. */
  readonly group: Asked | undefined
  /** Of a group: its members that are asked for. */
  readonly covers: string[]
}

/** What can be said of a key whoever asks for it. */
interface Key {
  readonly fact: string
  /** The group it is in, where the vocabulary has one. */
  readonly group: string | undefined
  /** Undefined where it asks for a dimension: what can be answered then depends on the rules that are open. */
  readonly question: Pick<Question, 'ask' | 'kind' | 'options'> | undefined
}

type Asking = { -readonly [Key in keyof Question]: Question[Key] }

/** Turns open rules into questions; of the facts that are told, none is asked again. */
export type ToQuestions = (open: readonly OpenRule[], facts: Facts) => readonly Question[]

/** A maker of questions over a rule set. Each is worded once. */
export function createQuestions(compiled: Compiled): ToQuestions {
  const known = new Map<string, Key>()
  const keyOf = (fact: string): Key => remembered(known, fact, () => aboutKey(fact, compiled))
  return (open, facts) =>
    askedBy(open, facts, keyOf)
      .toSorted((a, b) => Number(b.outright) - Number(a.outright) || b.weight - a.weight)
      .map(({ key: { fact, question }, rules, covers }) => {
        const { ask, kind, options } = question ?? choiceOf(fact as Dimension, rules, compiled)
        const settles = rules.map(({ rule }) => rule.id)
        const asking: Asking = { fact, ask, kind, settles }
        if (options !== undefined) asking.options = options
        if (covers.length > 0) asking.covers = covers
        return asking
      })
}

/**
 * What still matters: first what bears on the act itself, then what bears on how it is done; of each, first what settles
 * most and what the more exact rules ask for.
 */
function askedBy(
  open: readonly OpenRule[],
  facts: Facts,
  keyOf: (fact: string) => Key,
): readonly Asked[] {
  const byKey = new Map<string, Asked>()
  const groups = new Map<string, Asked>()
  const newAsked = (key: Key): Asked => {
    const { group: name } = key
    const group =
      name === undefined ? undefined : remembered(groups, name, () => newAsked(keyOf(name)))
    group?.covers.push(key.fact)
    return { key, rules: [], weight: 0, outright: false, group, covers: [] }
  }
  for (const { compiled, keys, outright, weight } of open)
    for (const fact of keys) {
      const at = remembered(byKey, fact, () => newAsked(keyOf(fact)))
      // A rule that needs one answer is nearer to being settled than one that needs five.
      for (const one of at.group === undefined ? [at] : [at, at.group]) {
        if (one.rules.at(-1) !== compiled) one.rules.push(compiled)
        one.weight += weight / keys.length
        one.outright ||= outright
      }
    }
  // Where several members of a group are asked for, the group is asked for first, unless it is told: `harm: yes` leaves open what.
  for (const [fact, group] of groups)
    if (group.covers.length > 1 && facts[fact] === undefined) byKey.set(fact, group)
    else byKey.get(fact)?.covers.push(...group.covers)
  return [...byKey.values()]
}

function aboutKey(fact: string, { json, byId }: Compiled): Key {
  const { facts } = json.vocabulary
  const [first = '', second] = fact.split('.')
  const group = second !== undefined && facts[first] !== undefined ? first : undefined
  const asking = (question: Key['question']): Key => ({ fact, group, question })
  const term = facts[fact]
  if (term !== undefined) {
    const { ask, kind, values: options } = term
    return asking({ ask, kind, ...(options && { options }) })
  }
  const rule = byId.get(fact.slice(first.length + 1))?.rule
  const quote = rule?.quote ?? ''
  if (first === 'words')
    return asking({ ask: `Is it so: ${wordsIn(rule) ?? quote}?`, kind: 'judgement' })
  if (first === 'done') return asking({ ask: `Was this done first: "${quote}"?`, kind: 'yes-no' })
  if (first === 'reading') {
    const { note = 'as the words stand', alternatives = [] } = rule?.reading ?? {}
    const options = Object.freeze(
      Object.fromEntries(Object.entries([note, ...alternatives.map(({ says }) => says)])),
    )
    return asking({ ask: `How is "${quote}" meant?`, kind: 'reading', options })
  }
  if (second !== 'is') return asking(undefined)
  const dimension = first as Dimension
  const id = fact.slice(first.length + 4)
  const label = json.vocabulary[PARTS[dimension]][id]?.label ?? id
  return asking({ ask: `${IS[dimension]}${named(label, dimension)}?`, kind: 'yes-no' })
}

/** Asks for a part of the act: one of those that the open rules name. */
function choiceOf(
  fact: Dimension,
  rules: readonly CompiledRule[],
  { json }: Compiled,
): NonNullable<Key['question']> {
  const options: Record<string, string> = {}
  for (const { variants, trigger } of rules)
    for (const wanted of [...variants.map((each) => each.wanted), trigger])
      for (const id of wanted?.[fact] ?? [])
        options[id] = json.vocabulary[PARTS[fact]][id]?.label ?? id
  return { ask: OF_DIMENSION[fact], kind: 'choice', options }
}

/** The first words in the conditions of a rule that the model does not hold. */
function wordsIn(rule: CompiledRule['rule'] | undefined): string | undefined {
  const find = (condition: unknown): string | undefined => {
    if (typeof condition !== 'object' || condition === null) return undefined
    if ('words' in condition && typeof condition.words === 'string') return condition.words
    return Object.values(condition)
      .flat()
      .map(find)
      .find((words) => words !== undefined)
  }
  return find([rule?.when, rule?.unless?.map(({ when }) => when), rule?.on?.when, rule?.met])
}
