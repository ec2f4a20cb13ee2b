import type { Dimension, Vocabulary } from '@policy/rules'

/** The parts of the vocabulary that an act is told in. */
export type Part = 'roles' | 'actions' | 'objects' | 'accounts' | 'channels'

/** What people call terms, by id: the label first. */
export type Named = Readonly<Record<string, readonly string[]>>

/** What is asked of an act, in the order in which it is asked. */
export const QUESTIONS: readonly {
  readonly key: Dimension
  readonly part: Part
  readonly ask: string
  /** As it is called where it was answered: "Who: member of staff". */
  readonly word: string
  readonly optional: boolean
}[] = [
  { key: 'actor', part: 'roles', ask: 'Who does it?', word: 'Who', optional: false },
  { key: 'action', part: 'actions', ask: 'What do they do?', word: 'Does what', optional: false },
  {
    key: 'counterparty',
    part: 'roles',
    ask: 'To whom, or with whom?',
    word: 'To whom',
    optional: true,
  },
  { key: 'account', part: 'accounts', ask: 'On which account?', word: 'Account', optional: true },
  { key: 'object', part: 'objects', ask: 'What is it done to?', word: 'Done to', optional: true },
  { key: 'channel', part: 'channels', ask: 'By which channel?', word: 'Channel', optional: true },
]

/** Whether a key is a part of the act and not a fact about it. */
export function isPartOfAct(key: string): key is Dimension {
  return QUESTIONS.some((each) => each.key === key)
}

/** What a term is called; its id where the vocabulary does not have it. */
export function labelOf(key: Dimension, id: string, vocabulary: Vocabulary): string {
  const part = QUESTIONS.find((each) => each.key === key)?.part ?? 'objects'
  return vocabulary[part][id]?.label ?? id
}
