import type { Row } from '@policy/model'

/** What rows of a document stand under, outermost first. */
export type Ancestors = (row: Row) => readonly Row[]

/** Finds what a row stands under. */
export function ancestorsIn(rows: readonly Row[]): Ancestors {
  const known = new Map(rows.map((row) => [row.id, row]))
  const found = new Map<Row, readonly Row[]>()
  const of: Ancestors = (row) => {
    const before = found.get(row)
    if (before) return before
    // Invariant: every row has an id of its own, and stands below its parent.
    const parent = row.parent === null ? undefined : known.get(row.parent)
    const above = parent === undefined ? [] : [...of(parent), parent]
    found.set(row, above)
    return above
  }
  return of
}
