import type { Inline } from './inline.ts'
import type { Row } from './row.ts'

/** Whether words stand in both versions, only in the new one, or only in the old one. */
export type Mark = 'kept' | 'inserted' | 'deleted'

/** Words with one mark. Of words that were kept, as the new version has them. */
export interface MarkedRun {
  readonly mark: Mark
  readonly content: readonly Inline[]
}

/** A row of a table, cell by cell. */
export interface MarkedCells {
  readonly mark: Mark
  readonly cells: readonly (readonly MarkedRun[])[]
}

/** Where else a row that moved stands: the other end of the move. */
export interface Move {
  readonly end: 'from' | 'to'
  /** Id of the row at the other end. */
  readonly id: string
  /** What a reader looks for there: a printed number, or the heading it stands under; empty at the top. */
  readonly where: string
  /** Whether it only moved along with what it stands under. */
  readonly along: boolean
  /** Its words compared with those at the other end: the row itself is all inserted here, and all deleted there. */
  readonly runs: readonly MarkedRun[]
  /** Of a table its rows, compared in the same way; of all else none. */
  readonly cells: readonly MarkedCells[]
}

/**
 * A row of a document with what changed in it. A row that was kept has both `a` and `b`, an inserted one `b`, a deleted one `a`.
 * Without the deleted rows and runs it is the new document, without the inserted ones the old one.
 */
export interface MarkedRow {
  readonly mark: Mark
  readonly a: Row | null
  readonly b: Row | null
  readonly runs: readonly MarkedRun[]
  /** Of a table its rows, of all else none. */
  readonly cells: readonly MarkedCells[]
  readonly move: Move | null
  /** Which of the listed changes it belongs to, counted from 0; null where nothing changed. */
  readonly change: number | null
}

/** Rows of a document in which nothing changed: what a clean text is made from. */
export function unmarked(rows: readonly Row[]): readonly MarkedRow[] {
  return rows.map((row) => ({
    mark: 'kept',
    a: row,
    b: row,
    runs: row.content.length === 0 ? [] : [{ mark: 'kept', content: row.content }],
    cells: row.cells.map((cells) => ({
      mark: 'kept',
      cells: cells.map((content) => (content.length === 0 ? [] : [{ mark: 'kept', content }])),
    })),
    move: null,
    change: null,
  }))
}
