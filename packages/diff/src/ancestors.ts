import type { Row } from '@policy/model'

/** What rows of a document stand under, outermost first. */
export type Ancestors = (row: Row) => readonly Row[]

/** Finds what a row stands under. */
export function ancestorsIn(rows: readonly Row[]): Ancestors {
  const above = new Map<Row, readonly Row[]>()
  // What was seen last under an id: a parent stands before its children, even where an id was given twice.
  const last = new Map<string, Row>()
  for (const row of rows) {
    const parent = row.parent === null ? undefined : last.get(row.parent)
    above.set(row, parent === undefined ? [] : [...(above.get(parent) ?? []), parent])
    last.set(row.id, row)
  }
  return (row) => above.get(row) ?? []
}
