import type { FormField, FormPart } from '@policy/model'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { splitOption } from '../form-options.ts'
import { wordsHtml } from '../inline-html.ts'
import { answerKeys } from './answer-keys.ts'
import { choiceHtml, textHtml } from './controls-html.ts'

/**
 * A part of a form with controls in place of lines and boxes.
 *
 * Parts and fields keep their clause ids; ids of controls begin with `_`, which no clause id can.
 */
export function partHtml(part: FormPart): Element {
  const note = part.note === null ? [] : [h('p.note', wordsHtml(part.note))]
  return h('section.part', { id: part.id }, [
    h('div.heading', [h('h2', wordsHtml(part.heading)), ...note]),
    ...part.fields.map(fieldHtml),
  ])
}

function fieldHtml(field: FormField): Element {
  switch (field.fieldKind) {
    case 'line':
    case 'lines':
    case 'date':
      return writtenHtml(field)
    case 'tick-all':
    case 'tick-one':
    case 'yes-no':
    case 'approval':
      return groupHtml(field)
  }
}

/**
 * A field to write in.
 *
 * A date is one too: on paper it is one line, and may say "September" or "not planned", which three numbers or a
 * calendar would refuse. An example says how to write one.
 */
function writtenHtml(field: FormField): Element {
  const id = `_${field.id}`
  const hint = hintHtml('span', field)
  const example =
    field.fieldKind === 'date'
      ? [h('p.example', { id: `${id}_example`, dataAdded: 'screen' }, 'For example, 27 March 2027')]
      : []
  return h('div', { id: field.id, className: ['field', field.fieldKind], dataQuestion: field.id }, [
    h('p.label', [
      h('label', { htmlFor: id }, wordsHtml(field.label)),
      ...hint.flatMap((each) => [' ', each]),
    ]),
    ...example,
    ...textHtml({
      id,
      path: [],
      lines: field.fieldKind === 'lines',
      describedBy: [...hint, ...example].map(({ properties }) => String(properties['id'])),
    }),
  ])
}

function groupHtml(field: FormField): Element {
  const hint = hintHtml('p', field)
  return h(
    'fieldset',
    {
      id: field.id,
      className: ['field', field.fieldKind],
      dataQuestion: field.id,
      ...(hint.length > 0 ? { ariaDescribedBy: hintId(field) } : {}),
    },
    [
      h('legend', wordsHtml(field.label)),
      ...hint,
      ...(field.fieldKind === 'approval' ? rowsHtml(field) : choicesHtml(field)),
    ],
  )
}

function rowsHtml(field: FormField): Element[] {
  const keys = answerKeys(field.rows)
  return field.rows.map((row, index) => {
    const id = `_${field.id}_${index + 1}`
    return h('div.row', [
      h('label', { htmlFor: id }, wordsHtml(row)),
      ...textHtml({ id, path: [keys[index] ?? row] }),
    ])
  })
}

function choicesHtml(field: FormField): Element[] {
  const type = field.fieldKind === 'tick-all' ? 'checkbox' : 'radio'
  const options = field.fieldKind === 'yes-no' ? ['Yes', 'No'] : field.options
  const keys = answerKeys(options)
  // Typeset first: what a quote or a dash becomes depends on the words on both sides of it.
  const split = options.map((option) => splitOption(wordsHtml(option)))
  const asks = split.some(({ request }) => request !== null)
  return split.map(({ choice, request }, index) => {
    const id = `_${field.id}_${index + 1}`
    const value = keys[index] ?? choice
    const path = asks ? ['value'] : []
    return h('div.option', [
      ...choiceHtml({ id, type, name: field.id, value, path, words: choice }),
      ...(request === null ? [] : [detailsHtml(id, value, request)]),
    ])
  })
}

/** What an option asks for: always there, so that nothing appears or vanishes under a reader's hands. */
function detailsHtml(option: string, key: string, request: string): Element {
  const id = `${option}_details`
  return h('div.details', [
    h('label', { id: `${id}_label`, htmlFor: id }, wordsHtml(request)),
    ...textHtml({ id, path: ['details', key], namedBy: [`${option}_label`, `${id}_label`] }),
  ])
}

function hintHtml(tag: 'p' | 'span', field: FormField): Element[] {
  return field.hint === null
    ? []
    : [h(tag, { id: hintId(field), className: ['hint'] }, wordsHtml(field.hint))]
}

function hintId(field: FormField): string {
  return `_${field.id}_hint`
}
