import type { MarkedRow } from '@policy/model'
import { BookmarkEnd, BookmarkStart } from 'docx'
import { bookmarkName } from './bookmarks.ts'

/** By whom and when words were changed, as Word writes it on each change. */
export interface Change {
  readonly id: number
  readonly author: string
  readonly date: string
}

/** Where a bookmark begins and where it ends: of a clause around its words. */
export interface Bookmark {
  readonly start?: BookmarkStart
  readonly end?: BookmarkEnd
}

/** What a file knows of itself while it is written: the next number of a change, names of bookmarks, addresses. */
export interface Draft {
  /** Who changed the next piece of words. */
  readonly change: () => Change
  /** The bookmark of a row; undefined where the file has it already, or where the clause stands now. */
  readonly bookmark: (row: MarkedRow) => Bookmark | undefined
  /** A bookmark of our own, that spans more than one paragraph. */
  readonly span: (name: string) => Required<Bookmark>
  /** The bookmark that a link inside the document leads to; undefined where it leads nowhere. */
  readonly anchor: (id: string) => string | undefined
  /** Id of the relationship that holds an address. */
  readonly address: (address: string) => string
  readonly addresses: () => ReadonlyMap<string, string>
}

/** A file with nothing in it yet. */
export function openDraft(
  rows: readonly MarkedRow[],
  { author, date }: Pick<Change, 'author' | 'date'>,
): Draft {
  let changes = 0
  let bookmarks = 0
  // An id stands once: where a clause moved, at the place it moved to.
  const live = new Set(rows.flatMap(({ b }) => (b ? [b.id] : [])))
  const deleted = new Set(rows.flatMap(({ a, b }) => (a && !b && !live.has(a.id) ? [a.id] : [])))
  const free = new Set([...live, ...deleted])
  const addresses = new Map<string, string>()
  const span = (name: string): Required<Bookmark> => {
    const number = ++bookmarks
    return { start: new BookmarkStart(name, number), end: new BookmarkEnd(number) }
  }
  return {
    change: () => ({ id: ++changes, author, date }),
    bookmark: ({ a, b }) => {
      const id = b?.id ?? (a && !live.has(a.id) ? a.id : undefined)
      return id !== undefined && free.delete(id) ? span(bookmarkName(id)) : undefined
    },
    span,
    anchor: (id) => (live.has(id) || deleted.has(id) ? bookmarkName(id) : undefined),
    address: (address) => {
      const known = addresses.get(address) ?? `Link${addresses.size + 1}`
      addresses.set(address, known)
      return known
    },
    addresses: () => addresses,
  }
}
