import type { Mark, MarkedRow, Row } from '@policy/model'
import type { Paragraph, Table } from 'docx'
import type { Bookmark, Draft } from './draft.ts'
import { fieldOf, partOf } from './forms.ts'
import { BULLETS, LEVELS } from './list-definitions.ts'
import type { NumberPlace } from './word-list.ts'
import { GUTTER, textAt } from './measures.ts'
import { lineBreak, paragraphOf, runsOf, type ParagraphParts } from './runs.ts'
import { plainSpan, spansOf } from './spans.ts'
import { tableOf, type TableLook } from './tables.ts'

/** A row with what its surroundings say of it. */
export interface PlacedRow {
  readonly row: MarkedRow
  /** The row as it is, or was where it is gone. */
  readonly own: Row
  readonly bookmarks: readonly Bookmark[]
  readonly place: NumberPlace
  readonly steps: number
  /** Where it counted, and how far it was indented, in the old document. */
  readonly before: { readonly place: NumberPlace; readonly steps: number }
  /** Whether it begins a page. */
  readonly pageBreakBefore: boolean
  /** Whether it is to stay on the page of the row after it. */
  readonly keepNext: boolean
  readonly afterTable: boolean
}

/** What a document is made of. */
export type Block = Paragraph | Table

/** Space above what follows a table, which has none below it. */
const BELOW_TABLE = 240

/** What a row prints. */
export function blocksOf(
  placed: PlacedRow,
  colours: TableLook['colours'],
  draft: Draft,
): readonly Block[] {
  const { row, own, bookmarks, steps, pageBreakBefore } = placed
  switch (own.kind) {
    case 'form':
      return []
    case 'part':
      return [partOf(row, bookmarks, draft)]
    case 'field':
      return fieldOf(row, bookmarks, draft)
    case 'table':
      return [tableOf(row, { steps, colours, pageBreakBefore, bookmarks }, draft)]
    case 'heading':
    case 'paragraph':
    case 'item':
      return [wordsOf(placed, draft)]
  }
}

/** A line without words or height, to part what would grow together. */
export function emptyLine(mark: Mark, draft: Draft): Paragraph {
  return paragraphOf({ style: 'TableEnd', mark, children: [] }, draft)
}

function wordsOf(placed: PlacedRow, draft: Draft): Paragraph {
  const { row, own, place, steps, bookmarks, pageBreakBefore, keepNext, afterTable } = placed
  const label = own.appendix && place.kind !== 'none'
  const typed = place.kind === 'typed' ? [plainSpan(place.number, row.mark)] : []
  return paragraphOf(
    {
      mark: row.mark,
      bookmarks,
      ...layoutOf(own, place, steps),
      ...formerLayout(placed, draft),
      ...(pageBreakBefore ? { pageBreakBefore } : {}),
      ...(keepNext ? { keepNext } : {}),
      ...(afterTable && own.kind !== 'heading' ? { spacing: { before: BELOW_TABLE } } : {}),
      children: [
        ...runsOf(typed, draft),
        ...(label ? [lineBreak(row.mark, draft)] : []),
        ...(typed.length > 0 && !label ? runsOf([plainSpan(' ', row.mark)], draft) : []),
        ...runsOf(spansOf(row.runs), draft),
      ],
    },
    draft,
  )
}

const PIECES: Readonly<Record<string, string>> = {
  wordmark: 'Wordmark',
  strapline: 'Strapline',
  status: 'Status',
  signatures: 'Signature',
}

/** Style of a row: `##` is Word's Heading 1, for the title is Word's Title. */
function styleOf({ kind, depth, number, piece }: Row): string {
  if (kind === 'heading') return depth <= 1 ? 'Title' : `Heading${Math.min(depth - 1, 6)}`
  if (kind === 'item') return number === null ? 'ListBullet' : 'ListNumber'
  return isFront(piece) ? (PIECES[piece] ?? 'Front') : 'BodyText'
}

/** Whether a row belongs to a front page, which has no gutter. */
function isFront(piece: string | undefined): piece is string {
  return piece !== undefined && !piece.startsWith('#')
}

type Layout = Pick<ParagraphParts, 'style' | 'numbering' | 'indent'>

function layoutOf(own: Row, place: NumberPlace, steps: number): Layout {
  return { style: styleOf(own), ...numberingOf(own, place, steps) }
}

/** How a row that stays looked before, where that changed too: a change of its own, to accept or reject. */
function formerLayout(
  { row: { a, mark }, own, place, steps, before }: PlacedRow,
  draft: Draft,
): Pick<ParagraphParts, 'revision'> {
  if (mark !== 'kept' || !a) return {}
  const former = layoutOf(a, before.place, before.steps)
  return JSON.stringify(former) === JSON.stringify(layoutOf(own, place, steps))
    ? {}
    : { revision: { ...former, ...draft.change() } }
}

function numberingOf(own: Row, place: NumberPlace, steps: number): Omit<Layout, 'style'> {
  switch (place.kind) {
    case 'counted':
      return { numbering: { reference: place.list.name, level: place.level, custom: true } }
    case 'bullet':
      return {
        numbering: { reference: BULLETS, level: Math.min(place.steps, LEVELS) - 1, custom: true },
      }
    case 'typed':
    case 'none':
      if (own.kind === 'heading')
        return isFront(own.piece) || own.depth <= 2 ? {} : { indent: { left: GUTTER } }
      return steps === 0 ? {} : { indent: { left: textAt(steps) } }
  }
}
