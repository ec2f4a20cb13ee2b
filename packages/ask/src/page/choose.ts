import type { Dimension } from '@policy/rules'
import type { VNode } from 'preact'
import { h } from './element.ts'
import { choicesLike, type Choices } from '../groups.ts'
import { valueAt } from './element-ids.ts'
import type { Acts } from './page-state.ts'

/** A question about the act, with the list to choose from. */
export interface ChooseField {
  readonly key: Dimension
  readonly ask: string
  readonly optional: boolean
  readonly choices: readonly Choices[]
  readonly chosen: string
  /** What was typed to narrow the list. */
  readonly typed: string
}

/** Lists longer than this can be narrowed by typing. */
const LONG = 20
/** Rows of a list that was narrowed: it stands open, so that what is left can be seen. */
const ROWS = 8

/** A list to choose from: the browser's own, under headings; a long one can be narrowed by typing a word. */
export function chooseField(field: ChooseField, acts: Acts): VNode {
  const { key, ask, optional, choices, chosen, typed } = field
  const id = `_${key}`
  const found = choicesLike(typed, choices)
  const count = countOf(found)
  const shown = withChosen(found, choices, chosen)
  const option = optionOf(typed)
  return h(
    'div',
    { class: 'field', key },
    h(
      'label',
      { for: id },
      ask,
      optional ? h('span', { class: 'hint' }, ' (if it matters)') : null,
    ),
    countOf(choices) > LONG ? narrow(field, { id, found, count }, acts) : null,
    h(
      'select',
      {
        id,
        value: chosen,
        autocomplete: 'off',
        ...(typed === '' ? {} : { size: Math.min(ROWS, countOf(shown) + shown.length + 1) }),
        onChange: (event: Event) => acts.choose(key, valueAt(event)),
      },
      h('option', { value: '' }, optional ? 'Not said' : 'Choose …'),
      shown.map(({ heading, choices: group }) =>
        heading === null
          ? group.map(option)
          : h('optgroup', { label: heading, key: heading }, group.map(option)),
      ),
    ),
  )
}

/** The line to type a word into, and how many are left. */
function narrow(
  { key, ask, typed }: ChooseField,
  {
    id,
    found,
    count,
  }: { readonly id: string; readonly found: readonly Choices[]; readonly count: number },
  acts: Acts,
): VNode {
  const first = found[0]?.choices[0]?.id
  return h(
    'div',
    { class: 'narrow' },
    h('input', {
      id: `${id}-typed`,
      type: 'search',
      value: typed,
      autocomplete: 'off',
      spellcheck: false,
      placeholder: 'Type a word to find it',
      'aria-label': `${ask} Type a word to shorten the list`,
      'aria-controls': id,
      onInput: (event: Event) => acts.type(key, valueAt(event)),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' && typed !== '' && first !== undefined) acts.choose(key, first)
      },
    }),
    h(
      'p',
      { class: 'hint', role: 'status' },
      typed === ''
        ? ''
        : count === 0
          ? 'Nothing in the list has this word. Try another, or clear it to see all.'
          : `${count} in the list; Enter takes the first`,
    ),
  )
}

/** Other words for a term are shown where they may be why it was found. */
function optionOf(typed: string): (choice: Choices['choices'][number]) => VNode {
  return ({ id, label, also }) =>
    h(
      'option',
      { value: id, key: id },
      typed === '' || also.length === 0 ? label : `${label} (${also.join(', ')})`,
    )
}

function countOf(all: readonly Choices[]): number {
  return all.reduce((sum, { choices }) => sum + choices.length, 0)
}

/** What is chosen stays in a list that was narrowed to something else. */
function withChosen(
  found: readonly Choices[],
  all: readonly Choices[],
  chosen: string,
): readonly Choices[] {
  const has = (groups: readonly Choices[]): boolean =>
    groups.some(({ choices }) => choices.some(({ id }) => id === chosen))
  if (chosen === '' || has(found)) return found
  const own = all.flatMap(({ choices }) => choices.filter(({ id }) => id === chosen))
  return [{ heading: 'Chosen', choices: own }, ...found]
}
