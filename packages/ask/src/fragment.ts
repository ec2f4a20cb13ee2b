import type { Dimension, FactValue } from '@policy/rules'
import { answersTo } from './ask-answers.ts'
import type { ReadyPolicy } from './ask-data.ts'
import { EMPTY, type AskState } from './ask-state.ts'
import { kindOf, ownKey } from './own-key.ts'
import { isPartOfAct } from './parts.ts'

/** What begins the name of a fact in an address. */
const FACT = 'fact.'

/** The question as the end of an address, after `#`; with the answers given so far only where they are asked for. */
export function fragmentOf(
  { act, exact, facts, policy }: AskState,
  { withFacts }: { readonly withFacts: boolean },
): string {
  const told = withFacts
    ? Object.entries(facts).map(([key, value]) => [FACT + key, inWords(value)])
    : []
  return new URLSearchParams([
    ...Object.entries(act),
    ...(exact ? [['exact', 'yes']] : []),
    ...(policy === null ? [] : [['policy', policy]]),
    ...told,
  ] as string[][]).toString()
}

/**
 * The question that the end of an address holds; undefined where it holds none that this page understands. Half a
 * question is never taken for a whole one.
 */
export function stateOf(fragment: string, policies: readonly ReadyPolicy[]): AskState | undefined {
  const act: Partial<Record<Dimension, string>> = {}
  const facts: Record<string, FactValue> = {}
  let { exact, policy } = EMPTY
  for (const [name, value] of new URLSearchParams(fragment)) {
    const key = name.slice(FACT.length)
    if (isPartOfAct(name) && !(name in act)) act[name] = value
    else if (name === 'exact' && value === 'yes') exact = true
    else if (name === 'policy' && policies.some(({ id }) => id === value)) policy = value
    else if (name.startsWith(FACT) && !Object.hasOwn(facts, key)) {
      const told = factOf(key, value, policies)
      if (told === undefined) return undefined
      facts[key] = told
    } else return undefined
  }
  const state = { act, exact, facts, policy, answered: Object.keys(facts) }
  return isUnderstood(state, policies) ? state : undefined
}

/** Whether the vocabulary has every word of it. That two answers contradict each other is for the page to say. */
function isUnderstood(state: AskState, policies: readonly ReadyPolicy[]): boolean {
  if (state.act.actor === undefined || state.act.action === undefined) return false
  return answersTo({ ...state, policy: null }, policies, '').every(({ faults }) =>
    faults.every(({ against }) => against !== undefined),
  )
}

function factOf(
  kept: string,
  text: string,
  policies: readonly ReadyPolicy[],
): FactValue | undefined {
  for (const { id, rules } of policies) {
    const key = ownKey(kept, id)
    const kind = key === undefined ? undefined : kindOf(key, rules)
    if (kind === 'words') return text
    if (kind === 'yes-no') return text === 'yes' ? true : text === 'no' ? false : undefined
    if (kind === 'number')
      return text.trim() === '' || !Number.isFinite(Number(text)) ? undefined : Number(text)
  }
  return undefined
}

function inWords(value: FactValue): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}
