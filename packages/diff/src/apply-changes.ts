import { foldText, textOf, type DiffJson, type Row } from '@policy/model'
import { wordsToCompare } from './row-words.ts'
import { isOfFront } from './version.ts'

/** A heading or clause in brief: what it is called, where it stands, what it says. */
export interface OutlineRow {
  readonly id: string
  readonly parent: string | null
  /** As printed; kinds of quotes, dashes and white space folded. */
  readonly words: string
}

/** What changes make of an old version. */
export interface Applied {
  readonly outline: readonly OutlineRow[]
  /** Ids of old clauses that are not there, or do not say what the changes speak of: these changes belong to another version. */
  readonly misfits: readonly string[]
}

/** Headings and clauses of a document in brief, in the order they are printed. */
export function outlineOf(rows: readonly Row[]): readonly OutlineRow[] {
  return rows
    .filter((row) => !isOfFront(row))
    .map((row) => {
      const { id, parent } = row
      return { id, parent, words: foldText(textOf(wordsToCompare(row))) }
    })
}

/** Makes the new version out of the old one and what `diffJson` says of both: order, places and words, not the front page. */
export function applyChanges(changes: DiffJson, a: readonly OutlineRow[]): Applied {
  const old = new Map(a.map((row) => [row.id, row.words]))
  const made = new Map<string, string>()
  const misfits: string[] = []
  const piece = (from: string | null, to: string | null, runs: Runs | undefined): void => {
    const before = from === null ? undefined : old.get(from)
    if (from !== null && (before === undefined || (runs && said(runs, 'inserted') !== before)))
      misfits.push(from)
    if (to !== null) made.set(to, runs === undefined ? (before ?? '') : said(runs, 'deleted'))
  }
  for (const { a: from, b: to, words } of changes.sections) piece(from, to, words)
  for (const { a: from, b: to, words = [] } of changes.changes) {
    for (const each of words) piece(each.a, each.b, each.runs)
    const untold = (ids: readonly string[], side: 'a' | 'b'): string | null =>
      ids.find((id) => words.every((each) => each[side] !== id)) ?? null
    piece(untold(from, 'a'), untold(to, 'b'), undefined)
  }
  const outline = changes.order.map(({ id, parent }) => ({ id, parent, words: made.get(id) ?? '' }))
  return { outline, misfits }
}

type Runs = readonly { readonly mark: string; readonly text: string }[]

/** Words of runs but for those with a mark. */
function said(runs: Runs, without: string): string {
  return foldText(
    runs
      .filter(({ mark }) => mark !== without)
      .map(({ text }) => text)
      .join(''),
  )
}
