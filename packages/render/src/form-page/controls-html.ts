import type { Element } from 'hast'
import { h } from 'hastscript'
import { wordsHtml } from '../inline-html.ts'

/**
 * Where in the answer of a field the words of a control go, as a path of keys: none for the answer itself, `['Name']`
 * for a row, `['details', 'Others']` for what an option asks for. The script on the page reads it as JSON.
 */
type AnswerPath = readonly string[]

/** A control to write in. */
interface TextControl {
  readonly id: string
  readonly path: AnswerPath
  readonly lines?: boolean
  /** Ids of the elements that name it, where its label alone does not say enough. */
  readonly namedBy?: readonly string[]
  readonly describedBy?: readonly string[]
}

/** A control to write in, and a place where its words stand when they are printed: a control shows no more than fits in it. */
export function textHtml({
  id,
  path,
  lines,
  namedBy = [],
  describedBy = [],
}: TextControl): Element[] {
  const properties = {
    id,
    dataAt: JSON.stringify(path),
    ...(namedBy.length > 0 ? { ariaLabelledBy: namedBy.join(' ') } : {}),
    ...(describedBy.length > 0 ? { ariaDescribedBy: describedBy.join(' ') } : {}),
  }
  const control =
    lines === true
      ? h('textarea', { ...properties, rows: 4 })
      : h('input', { ...properties, type: 'text' })
  return [control, h('span.written')]
}

/** A box or a button to choose. */
interface Choice {
  readonly id: string
  readonly type: 'checkbox' | 'radio'
  /** The same for all of its group. */
  readonly name: string
  /** What it stands for in the answers. */
  readonly value: string
  readonly path: AnswerPath
  readonly words: string
}

/** A box or a button with its words. The words have the id of the control and `_label`. */
export function choiceHtml({ id, type, name, value, path, words }: Choice): Element[] {
  return [
    h('input', { id, type, name, value, dataAt: JSON.stringify(path) }),
    h('label', { id: `${id}_label`, htmlFor: id }, wordsHtml(words)),
  ]
}
