import type { VNode } from 'preact'
import type { PolicyAnswer } from '../ask-answers.ts'
import { faultWords } from '../fault-words.ts'
import type { AskQuestion } from '../open-questions.ts'
import { keptKey } from '../own-key.ts'
import { h, together } from './element.ts'
import type { Acts } from './page-state.ts'
import { questionControl } from './question-control.ts'

/** Questions that are shown at once. */
const SHOWN = 4

/** What was answered, to change or take back, and what is still needed. */
export function questionList(
  answered: readonly AskQuestion[],
  open: readonly AskQuestion[],
  answers: readonly PolicyAnswer[],
  acts: Acts,
): VNode | null {
  if (answered.length === 0 && open.length === 0) return null
  const faults = faultsOf(answers)
  const control = (question: AskQuestion): VNode =>
    h(
      'div',
      { class: 'asked', key: question.key },
      questionControl(question, faults.get(question.key), acts),
      question.by.length < answers.length && question.by.length > 0
        ? h('p', { class: 'hint' }, `Asked by: ${question.by.join(', ')}`)
        : null,
    )
  const more = open.slice(SHOWN)
  return h(
    'section',
    { class: 'needed screen', key: 'needed', 'aria-labelledby': '_needed' },
    h('h3', { id: '_needed' }, open.length > 0 ? 'What is still needed' : 'Your answers'),
    h(
      'p',
      { class: 'hint' },
      faults.size > 0
        ? 'Change or take back what contradicts the rest; then the answer appears.'
        : open.length > 0
          ? 'Answer what you know. What you leave out is taken as not known, never as “no”.'
          : 'Nothing more is needed. Each answer can be changed or taken back.',
    ),
    answered.length > 0 ? given(answered.map(control), acts) : null,
    together(open.slice(0, SHOWN).map(control)),
    more.length > 0
      ? h('details', { key: 'more' }, h('summary', null, moreWords(more)), more.map(control))
      : null,
  )
}

function given(controls: readonly VNode[], acts: Acts): VNode {
  return h(
    'div',
    { class: 'given', key: 'given', role: 'group', 'aria-label': 'Your answers' },
    controls,
    h(
      'p',
      { key: 'take-back' },
      h(
        'button',
        { type: 'button', id: '_take-back', onClick: acts.takeBack },
        'Take all answers back',
      ),
    ),
  )
}

function moreWords({ length }: readonly AskQuestion[]): string {
  return length === 1 ? 'One more question' : `${length} more questions`
}

/** What is wrong with an answer, by kept key. */
function faultsOf(answers: readonly PolicyAnswer[]): ReadonlyMap<string, string> {
  return new Map(
    answers.flatMap(({ policy, faults }) =>
      faults.map((fault) => [keptKey(fault.key, policy.id), faultWords(fault, policy)] as const),
    ),
  )
}
