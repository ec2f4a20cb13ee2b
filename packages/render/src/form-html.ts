import type { Form, FormField, FormPart } from '@policy/model'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { wordsHtml } from './inline-html.ts'

/** A form to fill in by hand: labels, lines and boxes. `depth` is that of the heading it stands under. */
export function formHtml(form: Form, depth: number): Element {
  return h(
    'div.form',
    { id: form.id },
    form.parts.map((part) => partHtml(part, depth + 1)),
  )
}

function partHtml(part: FormPart, depth: number): Element {
  const note = part.note === null ? [] : [h('p.note', { dataRunOn: '' }, wordsHtml(part.note))]
  return h('div.part', { id: part.id }, [
    h(`h${Math.min(depth, 6)}`, wordsHtml(part.heading)),
    ...note,
    ...part.fields.map(fieldHtml),
  ])
}

function fieldHtml(field: FormField): Element {
  return h('div', { id: field.id, className: ['field', field.fieldKind] }, [
    labelHtml(field),
    ...answerHtml(field),
  ])
}

function labelHtml(field: FormField): Element {
  const label =
    field.fieldKind === 'approval'
      ? h('span.approver', wordsHtml(field.label))
      : wordsHtml(field.label)
  const hint = field.hint === null ? [] : [' ', h('span.hint', wordsHtml(field.hint))]
  const choice = field.fieldKind === 'yes-no' ? [' ', h('span.choice', 'Yes/No')] : []
  return h('p.label', [label, ...hint, ...choice])
}

function answerHtml(field: FormField): Element[] {
  switch (field.fieldKind) {
    case 'line':
    case 'date':
      return [blank('line')]
    case 'lines':
      return [blank('line'), blank('line')]
    case 'tick-all':
    case 'tick-one':
      return [
        h(
          'ul',
          { className: ['boxes'], role: 'list' },
          field.options.map((option) =>
            h('li', [
              h('span.box', { role: 'img', ariaLabel: 'box to tick' }),
              ' ',
              wordsHtml(option),
            ]),
          ),
        ),
      ]
    case 'approval':
      return field.rows.map((row) => h('p.row', [h('span', wordsHtml(row)), blank('line')]))
    case 'yes-no':
      return []
  }
}

/** A line to write on; it says nothing, so it is hidden from a screen reader. */
function blank(kind: string): Element {
  return h('span', { className: ['blank', kind], ariaHidden: 'true' })
}
