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

/** What a page calls a term: by the first of its names, else by the label of the vocabulary. */
export type WordFor = (key: Dimension, id: string) => string

/** The words of a page. */
export function wordsOf(vocabulary: Vocabulary, names: Readonly<Record<Part, Named>>): WordFor {
  return (key, id) => {
    const part = QUESTIONS.find((each) => each.key === key)?.part ?? 'objects'
    return names[part][id]?.[0] ?? vocabulary[part][id]?.label ?? id
  }
}
