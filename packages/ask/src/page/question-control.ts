import type { FactValue } from '@policy/rules'
import type { VNode } from 'preact'
import { h } from './element.ts'
import type { AskQuestion } from '../open-questions.ts'
import { controlId, valueAt } from './element-ids.ts'
import type { Acts } from './page-state.ts'

/** Answers that stand below each other; more than so many are a list. */
const BUTTONS = 6

/** A question with the control to answer it, and what is wrong with the answer. */
export function questionControl(
  question: AskQuestion,
  fault: string | undefined,
  acts: Acts,
): VNode {
  const id = controlId(question.key)
  const error = fault === undefined ? null : h('p', { class: 'fault', id: `${id}-fault` }, fault)
  const described = [
    ...(fault === undefined ? [] : [`${id}-fault`]),
    ...(question.covers > 0 ? [`${id}-covers`] : []),
  ].join(' ')
  const marks = {
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(fault === undefined ? {} : { 'aria-invalid': 'true' as const }),
  }
  const hint =
    question.covers > 1
      ? h(
          'p',
          { class: 'hint', id: `${id}-covers` },
          `“No” answers ${question.covers} of the questions that follow.`,
        )
      : question.covers === 1
        ? h(
            'p',
            { class: 'hint', id: `${id}-covers` },
            '“No” answers one of the questions that follow.',
          )
        : null
  const choices = choicesOf(question)
  const inside = { id, error, hint, marks }
  if (choices === null) return typed(question, inside, acts)
  return choices.length > BUTTONS
    ? listed(question, choices, inside, acts)
    : buttons(question, choices, inside, acts)
}

interface Inside {
  readonly id: string
  readonly error: VNode | null
  readonly hint: VNode | null
  readonly marks: object
}

interface Answer {
  readonly value: FactValue
  readonly words: string
}

/** What can be answered; null where it is typed. */
function choicesOf({ kind, options }: AskQuestion): readonly Answer[] | null {
  if (options !== null)
    return Object.entries(options).map(([value, words]) => ({
      value: kind === 'reading' ? Number(value) : value,
      words,
    }))
  if (kind === 'number' || kind === 'time') return null
  return [
    { value: true, words: 'Yes' },
    { value: false, words: 'No' },
  ]
}

function buttons(
  { key, ask, answer }: AskQuestion,
  choices: readonly Answer[],
  { id, error, hint, marks }: Inside,
  acts: Acts,
): VNode {
  const all: readonly (Omit<Answer, 'value'> & { value: FactValue | undefined })[] = [
    ...choices,
    { value: undefined, words: 'Do not know' },
  ]
  return h(
    'fieldset',
    { class: 'question', key, 'data-question': key, ...marks },
    h('legend', null, ask),
    hint,
    error,
    h(
      'div',
      {
        class:
          choices.length > 2 || choices.some(({ words }) => words.length > 20)
            ? 'options'
            : 'options row',
      },
      all.map(({ value, words }, index) =>
        h(
          'div',
          { class: 'option', key: String(value) },
          h('input', {
            type: 'radio',
            id: `${id}-${index}`,
            name: id,
            value: String(value),
            checked: answer === value,
            autocomplete: 'off',
            onChange: () => acts.answer(key, value),
          }),
          h('label', { for: `${id}-${index}` }, words),
        ),
      ),
    ),
  )
}

function listed(
  { key, ask, answer }: AskQuestion,
  choices: readonly Answer[],
  { id, error, hint, marks }: Inside,
  acts: Acts,
): VNode {
  return h(
    'div',
    { class: 'question', key, 'data-question': key },
    h('label', { for: id }, ask),
    hint,
    error,
    h(
      'select',
      {
        id,
        ...marks,
        value: answer === undefined ? '' : String(answer),
        autocomplete: 'off',
        onChange: (event: Event) => {
          const chosen = choices.find(({ value }) => String(value) === valueAt(event))
          acts.answer(key, chosen?.value)
        },
      },
      h('option', { value: '' }, 'Do not know'),
      choices.map(({ value, words }) =>
        h('option', { value: String(value), key: String(value) }, words),
      ),
    ),
  )
}

function typed(
  { key, ask, kind, unit, answer }: AskQuestion,
  { id, error, hint, marks }: Inside,
  acts: Acts,
): VNode {
  const isNumber = kind === 'number'
  return h(
    'div',
    { class: 'question', key, 'data-question': key },
    h(
      'label',
      { for: id },
      ask,
      h(
        'span',
        { class: 'hint' },
        isNumber
          ? ` (${unit === null ? '' : `in ${unit}; `}leave empty where it is not known)`
          : ' (leave empty where it is not known)',
      ),
    ),
    hint,
    error,
    h('input', {
      id,
      ...marks,
      ...(isNumber
        ? { type: 'number', min: 0, step: 'any', inputmode: 'decimal' }
        : { type: 'datetime-local' }),
      value: answer === undefined ? '' : String(answer),
      autocomplete: 'off',
      // Not while it is typed: "16" is no answer of 1.
      onChange: (event: Event) => {
        const value = valueAt(event)
        acts.answer(key, value === '' ? undefined : isNumber ? Number(value) : value)
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter') (event.target as HTMLInputElement).blur()
      },
    }),
  )
}
