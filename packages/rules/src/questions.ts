import type { Compiled, CompiledRule } from './compile.ts'
import type { Dimension } from './condition.ts'
import type { Question } from './decision.ts'
import { PARTS } from './dimensions.ts'
import { present } from './present.ts'
import { remembered } from './remembered.ts'

/** A rule that is open, and the keys that keep it so. */
export interface OpenRule {
  readonly compiled: CompiledRule
  readonly keys: ReadonlySet<string>
  /** Whether it bears on the act itself, not on how it is done. */
  readonly outright: boolean
  /** How closely it names what is asked about. */
  readonly weight: number
}

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
  return ` ${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}`
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
  for (const { compiled: each, keys, outright, weight } of open) {
    for (const key of keys) {
      const at = remembered(byKey, key, () => ({ rules: [], weight: 0, outright: false }))
      at.rules.push(each)
      // A rule that needs one answer is nearer to being settled than one that needs five.
      at.weight += weight / keys.size
      at.outright ||= outright
    }
  }
  groupKeys(byKey, compiled)
  return [...byKey]
    .toSorted(([, a], [, b]) => Number(b.outright) - Number(a.outright) || b.weight - a.weight)
    .map(([fact, { rules }]) => ({
      ...question(fact, rules, compiled, [...byKey.keys()]),
      settles: rules.map(({ rule }) => rule.id),
    }))
}

/** Where several members of a group are asked for, the group is asked for first. */
function groupKeys(byKey: Map<string, Asked>, { json }: Compiled): void {
  const members = new Map<string, Asked[]>()
  for (const [key, asked] of byKey) {
    const [group = '', member] = key.split('.')
    if (member !== undefined && json.vocabulary.facts[group] !== undefined)
      remembered(members, group, () => []).push(asked)
  }
  for (const [group, all] of members)
    if (all.length > 1)
      byKey.set(group, {
        rules: [...new Set(all.flatMap(({ rules }) => rules))],
        weight: all.reduce((sum, { weight }) => sum + weight, 0),
        outright: all.some(({ outright }) => outright),
      })
}

function question(
  fact: string,
  rules: readonly CompiledRule[],
  { json, byId }: Compiled,
  all: readonly string[],
): Omit<Question, 'settles'> {
  const term = json.vocabulary.facts[fact]
  if (term !== undefined) {
    const { ask, kind, values: options } = term
    const covers = all.filter((other) => other.startsWith(`${fact}.`))
    return present({ fact, ask, kind, options, covers: covers.length > 0 ? covers : undefined })
  }
  const [first = '', second] = fact.split('.')
  const rule = byId.get(fact.slice(first.length + 1))?.rule
  const quote = rule?.quote ?? ''
  if (first === 'words')
    return { fact, ask: `Is it so: ${wordsIn(rule) ?? quote}?`, kind: 'judgement' }
  if (first === 'done') return { fact, ask: `Was this done first: "${quote}"?`, kind: 'yes-no' }
  if (first === 'reading') {
    const { note = 'as the words stand', alternatives = [] } = rule?.reading ?? {}
    const options = Object.fromEntries(
      Object.entries([note, ...alternatives.map(({ says }) => says)]),
    )
    return { fact, ask: `How is "${quote}" meant?`, kind: 'reading', options }
  }
  const dimension = first as Dimension
  const labelOf = (id: string): string => json.vocabulary[PARTS[dimension]][id]?.label ?? id
  if (second === 'is')
    return {
      fact,
      ask: `${IS[dimension]}${named(labelOf(fact.slice(first.length + 4)), dimension)}?`,
      kind: 'yes-no',
    }
  const ids = rules.flatMap(({ variants, trigger }) =>
    [...variants.map(({ wanted }) => wanted), trigger].flatMap(
      (wanted) => wanted?.[dimension] ?? [],
    ),
  )
  const options = Object.fromEntries(ids.map((id) => [id, labelOf(id)]))
  return { fact, ask: OF_DIMENSION[dimension], kind: 'choice', options }
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
