import type { Form, FormField, FormPart } from '@policy/model'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { asksForWords } from './form-options.ts'
import { wordsHtml } from './inline-html.ts'

/**
 * A form to fill in by hand or, in the PDF, on screen: labels, lines and boxes. `depth` is that of the heading it stands under.
 *
 * Lines and boxes carry the marks that the printer turns into fields (`data-field` and what goes with it).
 */
export function formHtml(form: Form, depth: number): Element {
  return h('div.form', { id: form.id }, [
    h('p.to-fill', { dataAdded: 'screen' }, [
      h('a', { href: `forms/${form.id}.html` }, 'Fill in this form on screen'),
    ]),
    ...form.parts.map((part) => partHtml(part, depth + 1)),
  ])
}

function partHtml(part: FormPart, depth: number): Element {
  const note = part.note === null ? [] : [h('p.note', { dataRunOn: '' }, wordsHtml(part.note))]
  const kind = part.fields.every(({ fieldKind }) => fieldKind === 'approval') ? ['approvals'] : []
  return h('div', { id: part.id, className: ['part', ...kind] }, [
    h(`h${Math.min(depth, 6)}`, wordsHtml(part.heading)),
    ...note,
    ...part.fields.map((field) => fieldHtml(field, part)),
  ])
}

function fieldHtml(field: FormField, part: FormPart): Element {
  // What a screen reader says of a field has to make sense without what stands around it.
  const said = `${part.heading}: ${[field.label, field.hint ?? ''].join(' ').trim()}`
  const answer =
    field.fieldKind === 'yes-no'
      ? [h('p.label', [...labelHtml(field), ' ', choiceHtml(field, said)])]
      : [h('p.label', labelHtml(field)), ...answerHtml(field, said)]
  return h('div', { id: field.id, className: ['field', field.fieldKind] }, answer)
}

function labelHtml(field: FormField): (Element | string)[] {
  const label =
    field.fieldKind === 'approval'
      ? h('span.approver', wordsHtml(field.label))
      : wordsHtml(field.label)
  const hint = field.hint === null ? [] : [' ', h('span.hint', wordsHtml(field.hint))]
  return [label, ...hint]
}

function answerHtml(field: FormField, said: string): Element[] {
  switch (field.fieldKind) {
    case 'line':
      return [place('line', 'text', field.id, said)]
    case 'date':
      return [place('line', 'date', field.id, said)]
    case 'lines':
      return [place('lines', 'lines', field.id, said)]
    case 'tick-all':
    case 'tick-one':
      return [optionsHtml(field, said)]
    case 'approval':
      return field.rows.map((row, index) =>
        h('p.row', [
          h('span', wordsHtml(row)),
          place(
            'line',
            /^date\b/i.test(row) ? 'date' : 'text',
            `${field.id}--${index + 1}`,
            `${said}: ${row}`,
          ),
        ]),
      )
    case 'yes-no':
      return []
  }
}

function optionsHtml(field: FormField, said: string): Element {
  const items = field.options.map((option, index) => {
    const name = `${field.id}--${index + 1}`
    const label = `${said}: ${option}`
    const box =
      field.fieldKind === 'tick-one'
        ? boxHtml('choice', name, label, { dataGroup: field.id, dataValue: option })
        : boxHtml('tick', name, label)
    const details = asksForWords(option)
      ? [' ', place('line', 'text', `${name}--details`, `${label}: details`)]
      : []
    return h('li', [box, ' ', h('span.option', wordsHtml(option)), ...details])
  })
  return h('ul', { className: ['boxes'], role: 'list' }, items)
}

/** On paper one of the two is ringed or ticked; the words are those of the document. */
function choiceHtml(field: FormField, said: string): Element {
  const either = (word: string): Element[] => [
    boxHtml('choice', `${field.id}--${word.toLowerCase()}`, `${said}: ${word}`, {
      dataGroup: field.id,
      dataValue: word,
    }),
    h('span', word),
  ]
  return h('span.choice', [...either('Yes'), h('span.or', '/'), ...either('No')])
}

function boxHtml(
  kind: 'tick' | 'choice',
  name: string,
  label: string,
  group: Readonly<Record<string, string>> = {},
): Element {
  return h('span.box', {
    role: 'img',
    ariaLabel: 'box to tick',
    dataField: kind,
    dataName: name,
    dataLabel: label,
    ...group,
  })
}

/** A line or lines to write on; they say nothing, so they are hidden from a screen reader. */
function place(
  look: 'line' | 'lines',
  kind: 'text' | 'date' | 'lines',
  name: string,
  label: string,
): Element {
  return h('span', {
    className: ['blank', look],
    ariaHidden: 'true',
    dataField: kind,
    dataName: name,
    dataLabel: label,
  })
}
