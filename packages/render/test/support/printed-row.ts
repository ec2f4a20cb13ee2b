import {
  foldText,
  textOf,
  wordsOfRow,
  type MarkedRow,
  type MarkedRun,
  type Row,
} from '@policy/model'
import type { Decision } from './word-file.ts'

/** Words of a row as a Word file prints them. */
export function printedWords(row: Row): string {
  const answers = row.field?.fieldKind === 'yes-no' ? ' Yes/No' : ''
  return foldText(`${wordsOfRow(row)}${answers}`)
}

/** Words that are left of a marked row when every change is decided; undefined where the row is gone. */
export function decidedWords(row: MarkedRow, decision: Decision): string | undefined {
  const gone = decision === 'accept' ? 'deleted' : 'inserted'
  if (row.mark === gone) return undefined
  const left = (runs: readonly MarkedRun[]): string =>
    runs.map(({ mark, content }) => (mark === gone ? '' : textOf(content))).join('')
  const cells = row.cells
    .filter(({ mark }) => mark !== gone)
    .map((each) => each.cells.map(left).join(' '))
  const own = row.b ?? row.a
  const answers = own?.field?.fieldKind === 'yes-no' ? ' Yes/No' : ''
  return foldText(`${left(row.runs)} ${cells.join(' ')}${answers}`)
}

/** A row with a mark as a whole: all its words and cells have it. */
export function markedAs(row: Row, mark: MarkedRow['mark']): MarkedRow {
  const runs = (content: Row['content']): readonly MarkedRun[] =>
    content.length === 0 ? [] : [{ mark, content }]
  return {
    mark,
    a: mark === 'inserted' ? null : row,
    b: mark === 'deleted' ? null : row,
    runs: runs(row.content),
    cells: row.cells.map((cells) => ({ mark, cells: cells.map(runs) })),
    move: null,
    change: mark === 'kept' ? null : 0,
  }
}
