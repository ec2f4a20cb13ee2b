import type { MarkedRow, MarkedRun, Row } from '@policy/model'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { RedlineChange } from './redline-page.ts'
import { markedHtml, runsHtml } from './runs-html.ts'
import { markedTableHtml } from './table-html.ts'

interface RowsOptions {
  readonly anchors?: boolean
  readonly listed?: ReadonlySet<number>
}

/** Marked rows as HTML: the whole document, with what changed in it. Without `anchors` no row has its id: where a page has it twice. `listed` are the numbers of changes that a list has. */
export function rowsHtml(
  rows: readonly MarkedRow[],
  changes: readonly RedlineChange[],
  { anchors = true, listed }: RowsOptions = {},
): readonly Element[] {
  const shown = rows.filter((row) => !isSaidElsewhere(row))
  const first = new Set<number>()
  const elements: Element[] = []
  const lists = openLists()
  for (const row of shown) {
    const anchor = row.change !== null && !first.has(row.change) ? row.change : null
    if (anchor !== null) first.add(anchor)
    const weight = row.change === null ? 'none' : (changes[row.change]?.weight ?? 'none')
    const isListed = anchor !== null && (listed?.has(anchor + 1) ?? true)
    const id = anchors ? (row.b?.id ?? null) : null
    const element = rowHtml(row, { anchor, isListed, weight, id })
    const { kind, depth } = rowOf(row)
    if (kind === 'item') lists.add(element, depth, elements)
    // Of a heading the depth is its rank: it stands in no list.
    else lists.within(kind === 'heading' ? 0 : depth, elements).push(element)
  }
  return elements
}

interface OpenLists {
  /** Puts an item into the list of its depth, which is begun where it is not open. */
  readonly add: (item: Element, depth: number, top: ElementContent[]) => void
  /** Where what stands in that many items goes; lists that are deeper end here. */
  readonly within: (depth: number, top: ElementContent[]) => ElementContent[]
}

/** Lists that are open while rows are laid out, the outermost first, each with its last item. */
function openLists(): OpenLists {
  const open: { readonly list: Element; readonly depth: number; item: Element }[] = []
  const end = (depth: number): void => {
    while ((open.at(-1)?.depth ?? 0) > depth) open.pop()
  }
  return {
    within: (depth, top) => {
      end(depth)
      return open.at(-1)?.item.children ?? top
    },
    add: (item, depth, top) => {
      end(depth)
      const last = open.at(-1)
      if (last?.depth === depth) {
        last.list.children.push(item)
        last.item = item
        return
      }
      const list = h('ul', { className: ['rows'], role: 'list' }, [item])
      const inside = last?.item.children ?? top
      inside.push(list)
      open.push({ list, depth, item })
    },
  }
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
  /** Whether there is a line for it to lead back to. */
  readonly isListed: boolean
  readonly weight: string
  readonly id: string | null
}

function rowHtml(marked: MarkedRow, told: Told): Element {
  const row = rowOf(marked)
  const words = wordsHtml(marked, row)
  const attributes = {
    className: ['row', marked.move?.end === 'to' ? 'away' : marked.mark],
    dataWeight: told.weight,
    ...(told.id === null ? {} : { id: told.id }),
  }
  const head = [...numberOfChange(told), ...tagOf(marked)]
  switch (row.kind) {
    case 'heading':
      return h(`h${Math.min(6, Math.max(3, row.depth + 1))}`, attributes, [...head, ...words])
    case 'item': {
      const { className, dataWeight } = attributes
      const id = told.id === null ? {} : { id: told.id }
      return h('li', id, [h('p', { className, dataWeight }, [...head, ...words])])
    }
    case 'table':
      return h('div', attributes, [
        ...(head.length === 0 ? [] : [h('p', head)]),
        // Wider than a telephone: it moves under the finger, and under the keys.
        h('div.wide', { role: 'group', ariaLabel: 'Table', tabIndex: 0 }, [
          markedTableHtml(whereItIs(marked), row),
        ]),
      ])
    case 'paragraph':
    case 'form':
    case 'part':
    case 'field':
      return h('p', attributes, [...head, ...words])
  }
}

/** A table that moved: where it stands now, compared with what it was; where it was, as it was. */
function whereItIs(marked: MarkedRow): MarkedRow {
  const { move, cells } = marked
  if (move === null) return marked
  const plain = cells.map((row) => ({
    ...row,
    mark: 'kept' as const,
    cells: row.cells.map(withoutMarks),
  }))
  return { ...marked, mark: 'kept', cells: move.end === 'from' ? move.cells : plain }
}

function withoutMarks(runs: readonly MarkedRun[]): readonly MarkedRun[] {
  return runs.map(({ content }) => ({ mark: 'kept', content }))
}

/** Leads back to the list of changes, and says on paper which of them it is. */
function numberOfChange({ anchor, isListed }: Told): readonly Child[] {
  if (anchor === null) return []
  const nr = String(anchor + 1)
  const words = [h('span.heard', 'Change '), nr]
  const id = `_redline-${nr}`
  const number = isListed
    ? h('a.nr', { id, href: `#_change-${nr}` }, words)
    : h('span.nr', { id }, words)
  return [number, ' ']
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
      : [...number, ...runsHtml(withoutMarks(runs))]
  }
  if (mark === 'kept') return [...number, ...runsHtml(runs)]
  return [markedHtml(mark, [...number, ...runsHtml(withoutMarks(runs))])]
}

function numberHtml({ kind, number }: Row): readonly ElementContent[] {
  if (number === null)
    return kind === 'item' ? [h('span.bullet', { ariaHidden: 'true' }, '• ')] : []
  return [h('span.number', `${number} `)]
}
