import type { MarkedRow } from '@policy/model'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { RedlineChange, RedlinePage } from './redline-page.ts'
import { runsHtml } from './runs-html.ts'

/** Every change with its old words beside its new ones. */
export function sideBySideHtml({ rows, changes, a, b }: RedlinePage): readonly Element[] {
  const byChange = Map.groupBy(
    rows.filter(({ change }) => change !== null),
    ({ change }) => change,
  )
  if (byChange.size === 0) return []
  return [
    h('table.sides', [
      h('thead', [
        h('tr', [
          h('th', { scope: 'col' }, 'Change'),
          h('th', { scope: 'col' }, `Old: ${a}`),
          h('th', { scope: 'col' }, `New: ${b}`),
        ]),
      ]),
      h(
        'tbody',
        changes.map((change, at) => changeHtml(change, at, byChange.get(at) ?? [])),
      ),
    ]),
  ]
}

function changeHtml(change: RedlineChange, at: number, rows: readonly MarkedRow[]): Element {
  const side = (without: 'deleted' | 'inserted'): ElementContent[] => {
    const own = rows.flatMap((row) => sideOf(row, without))
    return own.length === 0 ? [h('p.none', 'nothing')] : own
  }
  return h('tr', { dataWeight: change.weight }, [
    h('th', { scope: 'row' }, [
      h('a', { href: `#_redline-${at + 1}` }, [h('span.heard', 'Change '), String(at + 1)]),
    ]),
    h('td', side('inserted')),
    h('td', side('deleted')),
  ])
}

/** A row as one side has it; nothing where it does not. */
function sideOf(marked: MarkedRow, without: 'deleted' | 'inserted'): readonly Element[] {
  const { mark, a, b, runs, move } = marked
  const cells = move === null ? marked.cells : move.cells
  if (mark === without) return []
  const row = without === 'inserted' ? a : b
  // What moved is compared with what it was: whole lines would say nothing.
  const words =
    move !== null && move.runs.length > 0 ? move.runs : mark === 'kept' ? runs : plain(runs)
  const number = row?.number ?? null
  // A form has no words of its own, and an empty cell would vanish from the tags of a PDF.
  if (row?.kind === 'form') return [h('p.none', 'the form')]
  const lines = cells.length === 0 ? [runsHtml(words, without)] : tableLines(cells, without)
  return lines.map((line) =>
    h('p', [...(number === null ? [] : [h('span.number', `${number} `)]), ...line]),
  )
}

/** Of a table the rows in which something changed, each on a line. */
function tableLines(
  rows: MarkedRow['cells'],
  without: 'deleted' | 'inserted',
): readonly (readonly (ElementContent | string)[])[] {
  const changed = rows.filter(
    ({ mark, cells }) => mark !== 'kept' || cells.flat().some((run) => run.mark !== 'kept'),
  )
  return changed
    .filter(({ mark }) => mark !== without)
    .map(({ cells }) =>
      cells.flatMap((runs, column) => [
        ...(column === 0 ? [] : [' | ']),
        ...runsHtml(runs, without),
      ]),
    )
}

function plain(runs: MarkedRow['runs']): MarkedRow['runs'] {
  return runs.map(({ content }) => ({ mark: 'kept', content }))
}
