import { numberOf } from '../objects.ts'
import {
  attribute,
  childElements,
  type StructureElement,
  type StructureTree,
} from '../structure-tree.ts'

/** Tables laid out on a grid; more columns or rows than this in one cell are nobody's. */
const MOST_SPAN = 100

/** What becomes of a table when its cells are put on a grid. */
export interface TableGrid {
  /** Columns that each row fills, spans counted. */
  readonly widths: readonly number[]
  /** Cells that reach into rows that are not there. */
  readonly overhanging: number
  /** Places that two cells claim. */
  readonly overlapping: number
}

/** Puts the cells of a table on a grid, row by row, each in the first free place, as `RowSpan` and `ColSpan` say. */
export function tableGrid(table: StructureElement, tree: StructureTree): TableGrid {
  const rows = rowsOf(table)
  const taken = rows.map(() => new Set<number>())
  let overhanging = 0
  let overlapping = 0
  for (const [index, row] of rows.entries()) {
    let column = 0
    for (const cell of cellsOf(row)) {
      while (taken[index]?.has(column)) column += 1
      const across = span(cell, tree, 'ColSpan')
      const down = span(cell, tree, 'RowSpan')
      if (index + down > rows.length) overhanging += 1
      for (const filled of taken.slice(index, index + down)) {
        for (let each = column; each < column + across; each += 1) {
          if (filled.has(each)) overlapping += 1
          filled.add(each)
        }
      }
      column += across
    }
  }
  // A row without cells is not there for a reader; but it is for the grid.
  return { widths: taken.map(({ size }) => size), overhanging, overlapping }
}

/** Rows of a table, those of its head, bodies and foot in order. */
export function rowsOf(table: StructureElement): readonly StructureElement[] {
  return childElements(table).flatMap((kid) => {
    if (kid.role === 'TR') return [kid]
    const isGroup = kid.role === 'THead' || kid.role === 'TBody' || kid.role === 'TFoot'
    return isGroup ? childElements(kid).filter(({ role }) => role === 'TR') : []
  })
}

/** Cells of a row. */
export function cellsOf(row: StructureElement): readonly StructureElement[] {
  return childElements(row).filter(({ role }) => role === 'TH' || role === 'TD')
}

/** Columns or rows that a cell takes. */
function span(cell: StructureElement, tree: StructureTree, key: 'ColSpan' | 'RowSpan'): number {
  const given = numberOf(attribute(cell, tree, key)) ?? 1
  return Math.min(Math.max(1, Math.floor(given)), MOST_SPAN)
}
