import type { MarkedRow, Trust } from '@policy/model'
import type { FileChild } from 'docx'
import { blocksOf, emptyLine } from './blocks.ts'
import { BODY, contentsOf } from './contents.ts'
import type { Bookmark, Draft } from './draft.ts'
import { indentsOf } from './indents.ts'
import { placeNumbers } from './place-numbers.ts'
import { outlineOf } from './outline.ts'
import { spacersOf } from './spacers.ts'
import { tableColours } from './styles.ts'
import type { WordList } from './word-list.ts'

/** What a file holds between its margins, and the lists that count in it. */
export interface WordBody {
  readonly children: readonly FileChild[]
  readonly lists: readonly WordList[]
  readonly titlePage: boolean
}

/** Everything a document prints: its rows, and the contents that stand before its body. */
export function bodyOf(
  rows: readonly MarkedRow[],
  { trust, contents }: { readonly trust: Trust; readonly contents: string },
  draft: Draft,
): WordBody {
  const { front, headings, breaks, contentsBreak } = outlineOf(rows)
  const steps = {
    new: indentsOf(rows.map(({ b }) => b)),
    old: indentsOf(rows.map(({ a }) => a)),
  }
  const { places, lists } = placeNumbers(rows, steps)
  const spacers = spacersOf(rows)
  const colours = tableColours(trust)
  const listed = draft.span(BODY)
  // A form has no words of its own: its bookmark begins at the first words in it.
  let waiting: readonly Bookmark[] = []
  const blocks = rows.map((row, index): readonly FileChild[] => {
    const own = row.b ?? row.a
    if (!own) return []
    const bookmark = draft.bookmark(row)
    const bookmarks = [
      ...(own === headings[0] ? [{ start: listed.start }] : []),
      ...waiting,
      ...(bookmark ? [bookmark] : []),
      ...(own === headings.at(-1) ? [{ end: listed.end }] : []),
    ]
    waiting = own.kind === 'form' ? bookmarks : []
    const placed = {
      row,
      own,
      bookmarks,
      place: places[index]?.now ?? NONE,
      steps: steps[row.b ? 'new' : 'old'][index] ?? 0,
      before: { place: places[index]?.before ?? NONE, steps: steps.old[index] ?? 0 },
      pageBreakBefore: breaks.has(index),
      keepNext: leadsOn(row, rows[index + 1]),
      afterTable: isTable(rows[index - 1]),
    }
    const spacer = spacers[index] ?? null
    return [
      ...(spacer === null ? [] : [emptyLine(spacer, draft)]),
      ...blocksOf(placed, colours, draft),
    ]
  })
  const last = rows.at(-1)
  const children = [
    ...blocks.slice(0, front).flat(),
    ...contentsOf(headings, contents, contentsBreak, draft),
    ...blocks.slice(front).flat(),
    // The last mark of a document cannot be taken out, and Word wants one below a table.
    ...(last && (last.mark !== 'kept' || isTable(last)) ? [emptyLine('kept', draft)] : []),
  ]
  return { children, lists, titlePage: front > 0 }
}

const NONE = { kind: 'none' } as const

function isTable(row: MarkedRow | undefined): boolean {
  return (row?.b ?? row?.a)?.kind === 'table'
}

/** Whether a row leads to the one after it, as a sentence before a list does. */
function leadsOn({ a, b }: MarkedRow, next: MarkedRow | undefined): boolean {
  const [own, below] = [b ?? a, next?.b ?? next?.a]
  return own?.kind === 'paragraph' && below?.kind === 'item' && below.parent === own.id
}
