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
  return h(
    'div',
    { id: field.id, className: ['field', field.fieldKind] },
    field.fieldKind === 'yes-no'
      ? [h('p.label', labelHtml(field)), choiceHtml(field)]
      : [h('p.label', labelHtml(field)), ...answerHtml(field, part)],
  )
}

/** What a screen reader says of a field: what it is first, then where it stands, for whoever goes from field to field. */
function said(what: string, where: string): string {
  return `${what.trim()} \u2013 ${where.trim()}`
}

function labelHtml(field: FormField): (Element | string)[] {
  const label =
    field.fieldKind === 'approval'
      ? h('span.approver', wordsHtml(field.label))
      : wordsHtml(field.label)
  const hint = field.hint === null ? [] : [' ', h('span.hint', wordsHtml(field.hint))]
  return [label, ...hint]
}

function answerHtml(field: FormField, part: FormPart): Element[] {
  const label = said([field.label, field.hint ?? ''].join(' '), part.heading)
  switch (field.fieldKind) {
    case 'line':
      return [place('line', 'text', field.id, label)]
    case 'date':
      return [place('line', 'date', field.id, label)]
    case 'lines':
      return [place('lines', 'lines', field.id, label)]
    case 'tick-all':
      return [optionsHtml(field, part.heading)]
    case 'tick-one':
      return [optionsHtml(field, field.label)]
    case 'approval':
      return field.rows.map((row, index) => rowHtml(field, row, index + 1))
    case 'yes-no':
      return []
  }
}

function rowHtml(field: FormField, row: string, number: number): Element {
  const kind = /^date\b/i.test(row) ? 'date' : 'text'
  return h('div.row', [
    h('p', wordsHtml(row)),
    place('line', kind, `${field.id}:${number}`, said(row, field.label)),
  ])
}

function optionsHtml(field: FormField, where: string): Element {
  const items = field.options.map((option, index) => {
    const name = `${field.id}:${index + 1}`
    const box =
      field.fieldKind === 'tick-one'
        ? boxHtml('choice', name, said(option, where), { dataGroup: field.id, dataValue: option })
        : boxHtml('tick', name, said(option, where))
    const details = asksForWords(option)
      ? [' ', place('line', 'text', `${name}:details`, said(`Details: ${option}`, where))]
      : []
    return h('li', [box, ' ', h('span.option', wordsHtml(option)), ...details])
  })
  return h('ul', { className: ['boxes'], role: 'list' }, items)
}

/** On paper one of the two is ringed or ticked; the words are those of the document, on the line of the question. */
function choiceHtml(field: FormField): Element {
  const either = (word: string): Element[] => [
    boxHtml('choice', `${field.id}:${word.toLowerCase()}`, said(word, field.label), {
      dataGroup: field.id,
      dataValue: word,
    }),
    h('span', word),
  ]
  return h('p.choice', { dataRunOn: '' }, [...either('Yes'), h('span.or', '/'), ...either('No')])
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
