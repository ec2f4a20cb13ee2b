import { textOf, type Mark, type MarkedCells, type MarkedRow, type MarkedRun } from '@policy/model'
import { Table, TableCell, TableRow, type ITableCellOptions, type Paragraph } from 'docx'
import type { Bookmark, Draft } from './draft.ts'
import { textAt, WIDTH } from './measures.ts'
import { lineBreak, paragraphOf, runsOf } from './runs.ts'
import { spansOf } from './spans.ts'

/** How a table stands on its page. */
export interface TableLook {
  readonly steps: number
  readonly colours: { readonly rule: string; readonly head: string }
  readonly pageBreakBefore: boolean
  readonly bookmarks: readonly Bookmark[]
}

/** A table: head rows repeat on every page, the first column stands out where there is no head. */
export function tableOf(row: MarkedRow, look: TableLook, draft: Draft): Table {
  const columns = Math.max(1, ...row.cells.map(({ cells }) => cells.length))
  const heads = headsOf(row)
  // Front pages have no gutter.
  const left = (row.b ?? row.a)?.piece?.startsWith('#') === false ? 0 : textAt(look.steps)
  const widths = widthsOf(row, columns, WIDTH - left)
  const line = (color: string, size: number) => ({ style: 'single', size, color }) as const
  const none = { style: 'none', size: 0, color: 'auto' } as const
  const { rule, head } = look.colours
  return new Table({
    width: { size: WIDTH - left, type: 'dxa' },
    indent: { size: left, type: 'dxa' },
    layout: 'fixed',
    columnWidths: widths,
    margins: { left: 0, right: 160 },
    borders: {
      top: heads.size > 0 ? none : line(rule, 4),
      bottom: line(rule, 4),
      insideHorizontal: line(rule, 4),
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: row.cells.map((cells, index) =>
      rowOf(
        cells,
        {
          look,
          columns,
          widths,
          first: index === 0,
          head: heads.has(index) ? head : null,
          plain: heads.size > 0,
        },
        draft,
      ),
    ),
  })
}

/** Which rows are heads: the first of the new document and the first of the old one, where they have one. */
function headsOf({ a, b, cells }: MarkedRow): ReadonlySet<number> {
  const first = (without: Mark): number => cells.findIndex(({ mark }) => mark !== without)
  return new Set([
    ...(b?.headed === true ? [first('deleted')] : []),
    ...(a?.headed === true ? [first('inserted')] : []),
  ])
}

const FEWEST = 12
const MOST = 48

/** Columns share the width by their longest words, within bounds. */
function widthsOf({ cells }: MarkedRow, columns: number, width: number): readonly number[] {
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.min(MOST, Math.max(FEWEST, ...cells.map((row) => lengthOf(row.cells[column] ?? [])))),
  )
  const sum = longest.reduce((all, each) => all + each, 0)
  return longest.map((each) => Math.floor((width * each) / sum))
}

function lengthOf(runs: readonly MarkedRun[]): number {
  return runs.reduce((sum, { content }) => sum + textOf(content).length, 0)
}

interface RowLook {
  readonly look: TableLook
  readonly columns: number
  readonly widths: readonly number[]
  readonly first: boolean
  /** Colour of the line under a head; null where the row is none. */
  readonly head: string | null
  /** Whether the first column is like the others. */
  readonly plain: boolean
}

function rowOf({ mark, cells }: MarkedCells, row: RowLook, draft: Draft): TableRow {
  const change = mark === 'kept' ? undefined : draft.change()
  return new TableRow({
    ...(row.head === null ? {} : { tableHeader: true }),
    cantSplit: true,
    ...(change === undefined
      ? {}
      : mark === 'inserted'
        ? { insertion: change }
        : { deletion: change }),
    children: cells.map((runs, column) => {
      const own = row.first && column === 0
      // A row that is shorter than the others ends where they end.
      const span = column === cells.length - 1 ? row.columns - column : 1
      const bold = row.head !== null || (column === 0 && !row.plain)
      return new TableCell({
        ...(span > 1 ? { columnSpan: span } : {}),
        ...headBorder(row.head),
        width: {
          size: row.widths.slice(column, column + span).reduce((sum, each) => sum + each, 0),
          type: 'dxa',
        },
        children: [cellOf(runs, { mark, bold, look: own ? row.look : null }, draft)],
      })
    }),
  })
}

function headBorder(head: string | null): Pick<ITableCellOptions, 'borders'> {
  return head === null ? {} : { borders: { bottom: { style: 'single', size: 12, color: head } } }
}

function cellOf(
  runs: readonly MarkedRun[],
  {
    mark,
    bold,
    look,
  }: { readonly mark: Mark; readonly bold: boolean; readonly look: TableLook | null },
  draft: Draft,
): Paragraph {
  const spans = spansOf(runs)
  // A line to sign has what it is for below it.
  const at = spans.findIndex(({ text }) => text.startsWith('\t'))
  const signed = spans[at]
  const children =
    signed === undefined
      ? runsOf(spans, draft, bold ? { bold } : {})
      : [
          ...runsOf([...spans.slice(0, at), { ...signed, text: '\t' }], draft),
          lineBreak(signed.mark, draft),
          ...runsOf([{ ...signed, text: signed.text.slice(1) }, ...spans.slice(at + 1)], draft),
        ]
  return paragraphOf(
    {
      style: 'TableText',
      mark,
      children,
      ...(look?.pageBreakBefore === true ? { pageBreakBefore: true } : {}),
      bookmarks: look?.bookmarks ?? [],
    },
    draft,
  )
}
