import type { Mark, MarkedRow, Row } from '@policy/model'
import type { Compared } from '../compared.ts'
import type { PolicyDiff } from '../diff-policies.ts'
import { listedChanges, rowsOf } from '../listed.ts'
import { markTable, markWholeTable } from './mark-table.ts'
import { runsOf } from './runs-of.ts'
import { whereIn } from './where.ts'

/**
 * Both versions as one document, every row and run with its mark. Without what is deleted it is the new version, without what is
 * inserted the old one; what moved is deleted where it was and inserted where it is.
 */
export function markRows(diff: PolicyDiff): readonly MarkedRow[] {
  const { comparison, order } = diff
  const ofA = new Map(comparison.pairs.map((pair) => [pair.a, pair]))
  const ofB = new Map(comparison.pairs.map((pair) => [pair.b, pair]))
  const listed = new Map(
    listedChanges(diff).flatMap(({ change }, at) =>
      rowsOf(change).map((row) => [row, at] as const),
    ),
  )
  const where = { a: whereIn(diff.a.rows), b: whereIn(diff.b.rows) }
  return order.map(({ a, b }): MarkedRow => {
    const change = listed.get(b ?? (a as Row)) ?? null
    const pair = b === null ? ofA.get(a as Row) : ofB.get(b)
    if (a && b && pair) return { mark: 'kept', a, b, ...keptWords(pair), move: null, change }
    const [row, mark]: readonly [Row, Mark] = b ? [b, 'inserted'] : [a as Row, 'deleted']
    return { mark, a, b, ...wholeWords(row, mark), move: pair ? moveOf(pair) : null, change }

    function moveOf(moved: Compared): MarkedRow['move'] {
      const along = !comparison.moved.has(moved)
      const words = keptWords(moved)
      return b
        ? { end: 'from', id: moved.a.id, where: where.a(moved.a), along, ...words }
        : { end: 'to', id: moved.b.id, where: where.b(moved.b), along, ...words }
    }
  })
}

function keptWords({ a, b, sameWords, spans }: Compared): Pick<MarkedRow, 'runs' | 'cells'> {
  if (b.kind !== 'table') return { runs: runsOf(a.content, b.content, spans), cells: [] }
  return { runs: [], cells: sameWords ? markWholeTable(b, 'kept') : markTable(a, b) }
}

function wholeWords(row: Row, mark: Mark): Pick<MarkedRow, 'runs' | 'cells'> {
  return {
    runs: row.content.length === 0 ? [] : [{ mark, content: row.content }],
    cells: markWholeTable(row, mark),
  }
}
