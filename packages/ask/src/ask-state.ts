import type { Dimension, FactValue, Situation } from '@policy/rules'
import { isPartOfAct } from './parts.ts'
import { ownFacts } from './own-key.ts'

/** What is asked, as far as it is told. Kept in memory only. */
export interface AskState {
  readonly act: Readonly<Partial<Record<Dimension, string>>>
  /** Whether the act is told whole: nobody and nothing else is in it. */
  readonly exact: boolean
  /** By kept key. */
  readonly facts: Readonly<Record<string, FactValue>>
  /** Keys that were answered below the answer, in the order in which they were: facts, and parts of the act. */
  readonly answered: readonly string[]
  /** The one policy to ask; null for all of the page. */
  readonly policy: string | null
}

/** Nothing is asked yet. */
export const EMPTY: AskState = { act: {}, exact: false, facts: {}, answered: [], policy: null }

/** The same with a part of the act told, or taken back where the value is empty. */
export function withPart(state: AskState, key: Dimension, value: string): AskState {
  const { [key]: _, ...rest } = state.act
  return value === ''
    ? { ...state, act: rest, answered: state.answered.filter((each) => each !== key) }
    : { ...state, act: { ...rest, [key]: value } }
}

/** The same with a question answered, or its answer taken back where there is none. */
export function withAnswer(state: AskState, key: string, value: FactValue | undefined): AskState {
  const others = state.answered.filter((each) => each !== key)
  const isNew = others.length === state.answered.length
  // An answer that is changed keeps its place.
  const answered = value === undefined ? others : isNew ? [...others, key] : state.answered
  if (isPartOfAct(key))
    return { ...withPart(state, key, value === undefined ? '' : String(value)), answered }
  const { [key]: _, ...rest } = state.facts
  return { ...state, facts: value === undefined ? rest : { ...rest, [key]: value }, answered }
}

/** The same with every answer below the answer taken back. */
export function withoutAnswers(state: AskState): AskState {
  return state.answered.reduce((now, key) => withAnswer(now, key, undefined), state)
}

/** What a policy is asked; undefined while it is not told who does what. */
export function situationOf(
  { act, exact, facts }: AskState,
  policy: string,
): Situation | undefined {
  const { actor, action, ...rest } = act
  if (actor === undefined || action === undefined) return undefined
  return { actor, action, ...rest, ...(exact ? { exact } : {}), facts: ownFacts(facts, policy) }
}
