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
  /** The bookmark of a row; undefined where the file has one of that name already. */
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
  // A name stands once: a clause that moved has its own where it is, and another where it was.
  const live = new Set(rows.flatMap(({ b }) => (b ? [b.id] : [])))
  const known = new Set([...live, ...rows.flatMap(({ a, b }) => (a && !b ? [a.id] : []))])
  const used = new Set<string>()
  const addresses = new Map<string, string>()
  const span = (name: string): Required<Bookmark> => {
    const number = ++bookmarks
    return { start: new BookmarkStart(name, number), end: new BookmarkEnd(number) }
  }
  return {
    change: () => ({ id: ++changes, author, date }),
    bookmark: (row) => {
      const name = nameOf(row, live)
      if (name === undefined || used.has(name)) return undefined
      used.add(name)
      return span(name)
    },
    span,
    anchor: (id) => (known.has(id) ? bookmarkName(id) : undefined),
    address: (address) => {
      const known = addresses.get(address) ?? `Link${addresses.size + 1}`
      addresses.set(address, known)
      return known
    },
    addresses: () => addresses,
  }
}

function nameOf({ a, b }: MarkedRow, live: ReadonlySet<string>): string | undefined {
  if (b) return bookmarkName(b.id)
  return a === null ? undefined : bookmarkName(a.id, live.has(a.id) ? 'was' : 'is')
}
