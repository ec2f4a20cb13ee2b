import type { Dimension, FactValue } from '@policy/rules'
import { EMPTY, type AskState } from '../ask-state.ts'

/** What the page shows besides the question itself. */
export interface PageState {
  readonly ask: AskState
  /** What was typed to narrow a list, by the question it belongs to. */
  readonly typed: Readonly<Partial<Record<Dimension, string>>>
  /** Said once, to whoever sees and to whoever listens. */
  readonly said: string
  /** The link that was asked for, as long as it holds what the page shows. */
  readonly link: string | null
  /** Whether a link is to hold the answers too. */
  readonly withFacts: boolean
}

/** The page as it is opened. */
export const START: PageState = { ask: EMPTY, typed: {}, said: '', link: null, withFacts: false }

/** What a person can do on the page. */
export interface Acts {
  readonly choose: (key: Dimension, value: string) => void
  readonly type: (key: Dimension, words: string) => void
  readonly answer: (key: string, value: FactValue | undefined) => void
  readonly takeBack: () => void
  readonly tellWhole: (exact: boolean) => void
  readonly choosePolicy: (id: string) => void
  readonly example: (topic: string) => void
  readonly withFacts: (isWanted: boolean) => void
  readonly link: () => void
  readonly print: () => void
  readonly startAgain: () => void
}
