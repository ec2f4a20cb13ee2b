import type { MarkedCells, MarkedRow, MarkedRun, Row } from '@policy/model'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { markedHtml, runsHtml } from './runs-html.ts'

/** A table with what changed in it: rows that came and went say so in their first cell. */
export function markedTableHtml(marked: MarkedRow, row: Row): Element {
  const width = Math.max(...marked.cells.map(({ cells }) => cells.length))
  const [head, ...body] = row.headed ? marked.cells : [undefined, ...marked.cells]
  const rows = body.flatMap((each) => (each === undefined ? [] : [each]))
  return h('table', [
    ...(head === undefined ? [] : [h('thead', [rowHtml(head, width, marked, true)])]),
    h(
      'tbody',
      rows.map((each) => rowHtml(each, width, marked, false)),
    ),
  ])
}

function rowHtml(
  { mark, cells }: MarkedCells,
  width: number,
  table: MarkedRow,
  isHead: boolean,
): Element {
  // Where the whole table came or went it says so once, above.
  const own = table.mark === 'kept' ? mark : 'kept'
  const empty: readonly MarkedRun[] = []
  const filled = [...cells, ...Array.from({ length: width - cells.length }, () => empty)]
  return h(
    'tr',
    { className: [table.mark === 'kept' ? mark : table.mark] },
    filled.map((runs, column) => {
      const tag = own === 'kept' || column > 0 ? [] : [h('span.tag', TAGS[own]), ' ']
      const words = cellHtml(runs, mark)
      const content = [...tag, ...(words.length === 0 ? ['\u00A0'] : words)]
      if (isHead) return h('th', { scope: 'col' }, content)
      return column === 0 && !hasHead(table) ? h('th', { scope: 'row' }, content) : h('td', content)
    }),
  )
}

const TAGS = { inserted: 'Inserted', deleted: 'Deleted' } as const

function hasHead({ a, b }: MarkedRow): boolean {
  return (b ?? a)?.headed === true
}

function cellHtml(
  runs: readonly MarkedRun[],
  mark: MarkedCells['mark'],
): readonly ElementContent[] {
  if (mark === 'kept') return runsHtml(runs)
  const words = runsHtml(runs.map(({ content }) => ({ mark: 'kept', content })))
  return words.length === 0 ? [] : [markedHtml(mark, [...words])]
}
