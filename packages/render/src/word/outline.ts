import type { MarkedRow, Row } from '@policy/model'

/** Levels of headings that the contents show. */
const DEEPEST = 3

/** Entries that leave room on their page for the body to begin below them. */
const FEW = 15

/** Where the body of a document begins, what its contents list, and what begins a page. */
export interface Outline {
  /** Index of the first row of the body. */
  readonly front: number
  /** Headings of the body that the contents list. */
  readonly headings: readonly Row[]
  /** Indexes of rows that begin a page. */
  readonly breaks: ReadonlySet<number>
  /** Whether the contents begin a page. */
  readonly contentsBreak: boolean
}

/** Finds where the body of a document begins, and which rows begin a page. */
export function outlineOf(rows: readonly MarkedRow[]): Outline {
  const pieceOf = ({ a, b }: MarkedRow): string | undefined => (b ?? a)?.piece
  const front = firstIndex(rows, (row) => pieceOf(row) === undefined)
  const back = rows.findLastIndex((row) => pieceOf(row) === undefined) + 1 || rows.length
  const headings = rows
    .slice(front, back)
    .flatMap(({ b }) => (b?.kind === 'heading' && b.depth <= DEEPEST ? [b] : []))
  const matter = firstIndex(rows.slice(0, front), ({ b }) => b !== null && isMatter(b))
  const hasMatter = matter < front
  const bodyBreaks = front > 0 && (headings.length === 0 || hasMatter || headings.length > FEW)
  const body = rows.findIndex(({ b }, index) => index >= front && b !== null)
  const appendices = rows.flatMap(({ b }, index) =>
    b?.kind === 'heading' && b.appendix ? [index] : [],
  )
  return {
    front,
    headings,
    breaks: new Set([
      ...(hasMatter ? [matter] : []),
      ...(bodyBreaks && body >= 0 && body < back ? [body] : []),
      ...appendices,
    ]),
    contentsBreak: front > 0 && !hasMatter,
  }
}

function firstIndex(rows: readonly MarkedRow[], fits: (row: MarkedRow) => boolean): number {
  const index = rows.findIndex(fits)
  return index < 0 ? rows.length : index
}

/** What a title page has no room for: whatever has a heading or is long. */
function isMatter({ kind, depth, piece }: Row): boolean {
  return (kind === 'heading' && depth > 1) || piece === 'revisions' || piece === 'values'
}
