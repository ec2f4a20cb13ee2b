import type { Mark, MarkedRow, MarkedRun, Row } from '@policy/model'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { RedlineChange } from './redline-page.ts'
import { markedHtml, runsHtml } from './runs-html.ts'
import { markedTableHtml } from './table-html.ts'

/** Marked rows as HTML: the whole document, with what changed in it. Without `anchors` no row has its id: where a page has it twice. */
export function rowsHtml(
  rows: readonly MarkedRow[],
  changes: readonly RedlineChange[],
  { anchors = true }: { readonly anchors?: boolean } = {},
): readonly Element[] {
  const shown = rows.filter((row) => !isSaidElsewhere(row))
  const first = new Set<number>()
  const elements: Element[] = []
  let list: Element | undefined
  for (const row of shown) {
    const anchor = row.change !== null && !first.has(row.change) ? row.change : null
    if (anchor !== null) first.add(anchor)
    const weight = row.change === null ? 'none' : (changes[row.change]?.weight ?? 'none')
    const element = rowHtml(row, { anchor, weight, id: anchors ? (row.b?.id ?? null) : null })
    if (rowOf(row).kind !== 'item') {
      list = undefined
      elements.push(element)
      continue
    }
    if (list === undefined) {
      list = h('ul', { className: ['rows'], role: 'list' })
      elements.push(list)
    }
    list.children.push(element)
  }
  return elements
}

/** What moved along with its heading is not told again where the heading was; a form has no words of its own. */
function isSaidElsewhere({ mark, move, a, b }: MarkedRow): boolean {
  if ((b ?? a)?.kind === 'form') return mark === 'kept'
  return mark === 'deleted' && move?.along === true
}

function rowOf({ a, b }: MarkedRow): Row {
  const row = b ?? a
  if (row === null) throw new Error('a row of nothing')
  return row
}

/** hastscript takes words for a node. */
type Child = ElementContent | string

interface Told {
  /** Number of the change that is told here first; null where none is. */
  readonly anchor: number | null
  readonly weight: string
  readonly id: string | null
}

function rowHtml(marked: MarkedRow, told: Told): Element {
  const row = rowOf(marked)
  const words = wordsHtml(marked, row)
  const attributes = {
    className: ['row', marked.move?.end === 'to' ? 'away' : marked.mark, `deep-${row.depth}`],
    dataWeight: told.weight,
    ...(told.id === null ? {} : { id: told.id }),
  }
  const head = [...numberOfChange(told), ...tagOf(marked)]
  switch (row.kind) {
    case 'heading':
      return h(`h${Math.min(6, Math.max(3, row.depth + 1))}`, attributes, [...head, ...words])
    case 'item':
      return h('li', attributes, [h('p', [...head, ...words])])
    case 'table':
      return h('div', attributes, [
        ...(head.length === 0 ? [] : [h('p', head)]),
        // Wider than a telephone: it moves under the finger, and under the keys.
        h('div.wide', { role: 'group', ariaLabel: 'Table', tabIndex: 0 }, [
          markedTableHtml(marked, row),
        ]),
      ])
    case 'paragraph':
    case 'form':
    case 'part':
    case 'field':
      return h('p', attributes, [...head, ...words])
  }
}

/** Leads back to the list of changes, and says on paper which of them it is. */
function numberOfChange({ anchor }: Told): readonly Child[] {
  if (anchor === null) return []
  const nr = String(anchor + 1)
  return [
    h('a.nr', { id: `_redline-${nr}`, href: `#_change-${nr}` }, [h('span.heard', 'Change '), nr]),
    ' ',
  ]
}

function tagOf({ mark, move, a, b }: MarkedRow): readonly Child[] {
  const what = (b ?? a)?.kind === 'form' ? ' form' : ''
  if (move !== null) {
    const elsewhere = move.where === '' ? '' : ` ${move.end} ${move.where}`
    return move.along ? [] : [h('span.tag', `Moved${elsewhere}`), ' ']
  }
  if (mark === 'kept') return []
  return [h('span.tag', `${mark === 'inserted' ? 'Inserted' : 'Deleted'}${what}`), ' ']
}

function wordsHtml(marked: MarkedRow, row: Row): readonly ElementContent[] {
  const { mark, move, runs } = marked
  const number = numberHtml(row)
  if (move !== null) {
    const moved: readonly MarkedRun[] = move.end === 'from' ? move.runs : runs
    return move.end === 'from'
      ? [...number, ...runsHtml(moved)]
      : [...number, ...runs.flatMap(({ content }) => runsHtml([{ mark: 'kept', content }]))]
  }
  if (mark === 'kept') return [...number, ...runsHtml(runs)]
  return [markedHtml(mark, [...number, ...plainRuns(runs)])]
}

function plainRuns(runs: readonly MarkedRun[]): readonly ElementContent[] {
  return runsHtml(runs.map(({ content }) => ({ mark: 'kept' as Mark, content })))
}

function numberHtml({ kind, number }: Row): readonly ElementContent[] {
  if (number === null)
    return kind === 'item' ? [h('span.bullet', { ariaHidden: 'true' }, '• ')] : []
  return [h('span.number', `${number} `)]
}
