import { membersOf, resolve, textAt, textOf } from '../objects.ts'
import type { DocumentRule, Fault } from '../rule.ts'
import { attribute, type StructureElement, type StructureTree } from '../structure-tree.ts'
import { cellsOf, rowsOf, tableGrid } from './table-grid.ts'

/** What `find` says of every table. */
function ofTables(
  tree: StructureTree | undefined,
  find: (table: StructureElement, tree: StructureTree) => readonly Fault[],
): readonly Fault[] {
  if (!tree) return []
  return tree.elements.filter(({ role }) => role === 'Table').flatMap((table) => find(table, tree))
}

/** Rows of a table have not the same number of columns (ISO 14289-1, 7.2; Matterhorn 09-004). */
export const raggedTable: DocumentRule = {
  id: 'ragged-table',
  clause: '7.2-43',
  checkpoint: '09-004',
  description: 'Rows of one table have different numbers of columns, spans counted.',
  help: 'give every row as many cells; an empty cell needs `&nbsp;` to keep its tag',
  check: ({ tree }) =>
    ofTables(tree, (table, all) => {
      const { widths } = tableGrid(table, all)
      const other = widths.findIndex((width) => width !== widths[0])
      return other < 0
        ? []
        : [
            {
              message: `row 1 of a table has ${widths[0] ?? 0} columns, row ${other + 1} has ${widths[other] ?? 0}`,
              page: table.page,
            },
          ]
    }),
}

/** A cell reaches below the last row (ISO 14289-1, 7.2; Matterhorn 09-004). */
export const overhangingCell: DocumentRule = {
  id: 'overhanging-cell',
  clause: '7.2-41',
  checkpoint: '09-004',
  description: 'A cell spans more rows than there are below it.',
  help: 'correct the `rowspan` of the cell',
  check: ({ tree }) =>
    ofTables(tree, (table, all) => {
      const { overhanging: count } = tableGrid(table, all)
      return count === 0
        ? []
        : [{ message: 'a cell reaches below the last row of its table', page: table.page, count }]
    }),
}

/** Two cells claim one place (ISO 14289-1, 7.2; Matterhorn 09-004). */
export const overlappingCells: DocumentRule = {
  id: 'overlapping-cells',
  clause: '7.2-15',
  checkpoint: '09-004',
  description: 'Two cells of a table claim the same place, by their spans.',
  help: 'correct the `rowspan` and `colspan` of the cells',
  check: ({ tree }) =>
    ofTables(tree, (table, all) => {
      const { overlapping: count } = tableGrid(table, all)
      return count === 0
        ? []
        : [{ message: 'two cells of a table claim the same place', page: table.page, count }]
    }),
}

/** A heading cell of which nobody knows what it heads (ISO 14289-1, 7.5; Matterhorn 15-003). */
export const headingCellWithoutScope: DocumentRule = {
  id: 'heading-cell-without-scope',
  clause: '7.5-1',
  checkpoint: '15-003',
  description:
    'A heading cell (TH) does not say whether it heads a row or a column, and no cell refers to it.',
  help: 'give the `th` a `scope`',
  check: ({ tree }) =>
    ofTables(tree, (table, all) => {
      const cells = rowsOf(table).flatMap(cellsOf)
      const named = new Set(cells.flatMap((cell) => headersOf(cell, all)))
      return cells
        .filter(({ role }) => role === 'TH')
        .filter((cell) => !attribute(cell, all, 'Scope'))
        .filter(({ dict }) => !named.has(textAt(dict, 'ID') ?? ''))
        .map(({ page }) => ({ message: 'a heading cell does not say what it heads', page }))
    }),
}

/** A cell refers to a heading cell that is not there (ISO 14289-1, 7.5). */
export const unknownHeadingCell: DocumentRule = {
  id: 'unknown-heading-cell',
  clause: '7.5-2',
  checkpoint: null,
  description: 'A cell refers to a heading cell that its table does not have.',
  help: 'correct the `headers` of the cell',
  check: ({ tree }) =>
    ofTables(tree, (table, all) => {
      const cells = rowsOf(table).flatMap(cellsOf)
      const ids = new Set(cells.map(({ dict }) => textAt(dict, 'ID')))
      return cells.flatMap((cell) =>
        headersOf(cell, all)
          .filter((id) => !ids.has(id))
          .map(() => ({
            message: 'a cell refers to a heading cell that is not there',
            page: cell.page,
          })),
      )
    }),
}

/** Ids of the heading cells that a cell names. */
function headersOf(cell: StructureElement, tree: StructureTree): readonly string[] {
  const headers = membersOf(attribute(cell, tree, 'Headers')) ?? []
  return headers.flatMap((each) => textOf(resolve(each, cell.dict.context)) ?? [])
}
