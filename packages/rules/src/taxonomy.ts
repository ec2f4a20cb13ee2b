import { MAYBE, NO, YES, type Known } from './kleene.ts'
import type { RoleTerm, Term } from './vocabulary.ts'

/** Terms of one vocabulary, and which is a kind of which. */
export interface Taxonomy {
  readonly has: (id: string) => boolean
  readonly ids: readonly string[]
  /** The term itself, and everything it is a kind of. */
  readonly kindsOf: (id: string) => ReadonlySet<string>
  /**
   * Whether what is given is what is wanted: yes where it is a kind of it; not known where what is wanted is a kind of
   * what is given; otherwise no.
   */
  readonly fit: (given: string, wanted: string) => Known
}

/** Reads the order of a vocabulary. Rings are cut: a term met again is not followed. */
export function taxonomyOf(terms: Readonly<Record<string, Term | RoleTerm>>): Taxonomy {
  const above = new Map<string, string[]>(
    Object.entries(terms).map(([id, { broader }]) => [id, [...(broader ?? [])]]),
  )
  // A collection is broader than each of its members.
  for (const [id, term] of Object.entries(terms))
    for (const member of 'members' in term ? (term.members ?? []) : []) above.get(member)?.push(id)
  const kinds = new Map<string, ReadonlySet<string>>()
  for (const id of above.keys()) {
    const found = new Set<string>()
    const follow = (each: string): void => {
      if (found.has(each) || !above.has(each)) return
      found.add(each)
      above.get(each)?.forEach(follow)
    }
    follow(id)
    kinds.set(id, found)
  }
  const nothing: ReadonlySet<string> = new Set()
  const kindsOf = (id: string): ReadonlySet<string> => kinds.get(id) ?? nothing
  return {
    has: (id) => kinds.has(id),
    ids: [...kinds.keys()],
    kindsOf,
    fit: (given, wanted) =>
      kindsOf(given).has(wanted) ? YES : kindsOf(wanted).has(given) ? MAYBE : NO,
  }
}
