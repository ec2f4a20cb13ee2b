import type { VNode } from 'preact'
import { answerParts } from '../answer-parts.ts'
import type { PolicyAnswer } from '../ask-answers.ts'
import { answerPart } from './answer-part.ts'
import { clashes, defeats, tensions } from './clashes.ts'
import { h } from './element.ts'
import { judgements } from './judgements.ts'
import { reasonList } from './reason.ts'

/** The words that an answer rests on, and all else that it says; beside other answers that is folded away. */
export function wordsOfAnswer(
  { policy, decision }: PolicyAnswer,
  { isAlone }: { readonly isAlone: boolean },
): VNode | null {
  if (decision === null) return null
  const [words, ...others] = answerParts(decision).map(({ id, title, shown, more }) =>
    answerPart(id, title, reasonList(shown, more, policy)),
  )
  const rest = [
    ...others,
    defeats(decision, policy),
    clashes(decision, policy),
    tensions(decision, policy),
    judgements(decision, policy),
  ].filter((each) => each !== null)
  return h(
    'section',
    {
      class: 'rest',
      key: policy.id,
      'data-words': policy.id,
      'aria-label': `${policy.name}: the words`,
    },
    h('h3', null, policy.name),
    words,
    isAlone || rest.length === 0
      ? rest
      : h('details', { key: 'rest' }, h('summary', null, 'All else that it says'), rest),
  )
}
