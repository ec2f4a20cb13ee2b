import type { Compiled, CompiledRule } from './compile.ts'
import type { Dimension } from './condition.ts'
import type { Question } from './decision.ts'
import { isAvoidable } from './weigh.ts'

/** A rule that is open, and the keys that keep it so. */
export interface OpenRule {
  readonly compiled: CompiledRule
  readonly keys: ReadonlySet<string>
}

const OF_DIMENSION: Readonly<Record<Dimension, string>> = {
  actor: 'Who does it?',
  action: 'What is done?',
  object: 'What is it done to?',
  counterparty: 'Who is on the other side?',
  account: 'On which kind of account is it?',
  channel: 'By which channel is it?',
}

/** Rules that a key keeps open. */
interface Asked {
  readonly rules: CompiledRule[]
  weight: number
  /** Whether one of them forbids, asks for or allows the act whatever is said by it. */
  outright: boolean
}

/**
 * What still matters, as plain questions: first what bears on the act itself, then what bears on how it is done; of each,
 * first what settles most and what the more exact rules ask for.
 */
export function questionsFor(open: readonly OpenRule[], compiled: Compiled): readonly Question[] {
  const byKey = new Map<string, Asked>()
  for (const { compiled: each, keys } of open) {
    for (const key of keys) {
      const at = byKey.get(key) ?? { rules: [], weight: 0, outright: false }
      byKey.set(key, at)
      at.rules.push(each)
      // A rule that needs one answer is nearer to being settled than one that needs five.
      at.weight += each.weight / keys.size
      at.outright ||= !isAvoidable(each)
    }
  }
  groupKeys(byKey, compiled)
  return [...byKey]
    .toSorted(([, a], [, b]) => Number(b.outright) - Number(a.outright) || b.weight - a.weight)
    .map(([key, { rules }]) => question(key, rules, compiled, byKey))
}

/** Where several members of a group are asked for, the group is asked for first. */
function groupKeys(byKey: Map<string, Asked>, { json }: Compiled): void {
  const members = new Map<string, string[]>()
  for (const key of byKey.keys()) {
    const group = key.slice(0, key.indexOf('.'))
    if (key.includes('.') && json.vocabulary.facts[group] !== undefined)
      members.set(group, [...(members.get(group) ?? []), key])
  }
  for (const [group, keys] of members) {
    if (keys.length < 2) continue
    const at = keys.flatMap((key) => byKey.get(key) ?? [])
    const rules = [...new Set(at.flatMap((each) => each.rules))]
    byKey.set(group, {
      rules,
      weight: at.reduce((sum, { weight }) => sum + weight, 0),
      outright: at.some(({ outright }) => outright),
    })
  }
}

function question(
  key: string,
  rules: readonly CompiledRule[],
  compiled: Compiled,
  all: ReadonlyMap<string, unknown>,
): Question {
  const settles = rules.map(({ rule }) => rule.id)
  const { vocabulary } = compiled.json
  const fact = vocabulary.facts[key]
  if (fact !== undefined) {
    const covers = [...all.keys()].filter((other) => other.startsWith(`${key}.`))
    return {
      fact: key,
      ask: fact.ask,
      kind: fact.kind,
      ...(fact.values === undefined ? {} : { options: fact.values }),
      ...(covers.length === 0 ? {} : { covers }),
      settles,
    }
  }
  const [first = '', second = ''] = key.split('.')
  const id = key.slice(key.indexOf('.') + 1)
  switch (first) {
    case 'reading':
      return readingQuestion(key, compiled.byId.get(id), settles)
    case 'words':
      return asked(key, `Is it so: ${wordsOf(compiled.byId.get(id))}?`, 'judgement', settles)
    case 'done':
      return asked(
        key,
        `Was this done first: "${quoteOf(compiled.byId.get(id))}"?`,
        'yes-no',
        settles,
      )
    default:
      return second === 'is'
        ? isQuestion(key, first as Dimension, key.slice(first.length + 4), compiled, settles)
        : dimensionQuestion(first as Dimension, rules, compiled, settles)
  }
}

function asked(
  fact: string,
  ask: string,
  kind: Question['kind'],
  settles: readonly string[],
): Question {
  return { fact, ask, kind, settles }
}

function quoteOf(each: CompiledRule | undefined): string {
  return each?.rule.quote ?? ''
}

function wordsOf(each: CompiledRule | undefined): string {
  const find = (condition: unknown): string | undefined => {
    if (typeof condition !== 'object' || condition === null) return undefined
    if ('words' in condition && typeof condition.words === 'string') return condition.words
    return Object.values(condition)
      .flat()
      .map(find)
      .find((words) => words !== undefined)
  }
  const { when, unless, on, met } = each?.rule ?? {}
  return find([when, unless?.map((one) => one.when), on?.when, met]) ?? quoteOf(each)
}

function readingQuestion(
  fact: string,
  each: CompiledRule | undefined,
  settles: readonly string[],
): Question {
  const { reading, quote } = each?.rule ?? {}
  const says = [
    reading?.note ?? 'as the words stand',
    ...(reading?.alternatives ?? []).map((one) => one.says),
  ]
  return {
    fact,
    ask: `How is "${quote ?? ''}" meant?`,
    kind: 'reading',
    options: Object.fromEntries(says.map((words, index) => [String(index), words])),
    settles,
  }
}

function isQuestion(
  fact: string,
  dimension: Dimension,
  id: string,
  compiled: Compiled,
  settles: readonly string[],
): Question {
  const label = labelOf(dimension, id, compiled)
  const ask = {
    actor: `Is the person who acts: ${label}?`,
    counterparty: `Is the other person: ${label}?`,
    action: `Is this what is done: ${label}?`,
    object: `Is it: ${label}?`,
    account: `Is it: ${label}?`,
    channel: `Is it by: ${label}?`,
  }[dimension]
  return asked(fact, ask, 'yes-no', settles)
}

function dimensionQuestion(
  dimension: Dimension,
  rules: readonly CompiledRule[],
  compiled: Compiled,
  settles: readonly string[],
): Question {
  const ids = rules.flatMap(({ variants, trigger }) =>
    [...variants.map(({ wanted }) => wanted), trigger].flatMap(
      (wanted) => wanted?.[dimension] ?? [],
    ),
  )
  const options = Object.fromEntries(
    [...new Set(ids)].map((id) => [id, labelOf(dimension, id, compiled)]),
  )
  return { fact: dimension, ask: OF_DIMENSION[dimension], kind: 'choice', options, settles }
}

const TERMS = {
  actor: 'roles',
  counterparty: 'roles',
  action: 'actions',
  object: 'objects',
  account: 'accounts',
  channel: 'channels',
} as const

/** The plain word of a term. */
function labelOf(dimension: Dimension, id: string, { json }: Compiled): string {
  return json.vocabulary[TERMS[dimension]][id]?.label ?? id
}
