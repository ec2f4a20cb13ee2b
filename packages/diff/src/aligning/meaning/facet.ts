/** What two trusts can say differently in one matter. */
export type FacetKind =
  | 'direction'
  | 'force'
  | 'who'
  | 'whom'
  | 'account'
  | 'age'
  | 'number'
  | 'deadline'
  | 'approval'
  | 'condition'
  | 'exception'
  | 'more'

/** How the second policy stands to the first. It describes words, not merit. */
export type Direction = 'stricter' | 'looser' | 'different'

/** One difference in meaning, in one plain sentence. */
export interface Facet {
  readonly kind: FacetKind
  readonly direction: Direction
  readonly sentence: string
  /** The words it rests on, exact; null where that side says nothing. */
  readonly quotes: { readonly a: string | null; readonly b: string | null }
  /** The rules it was read off; null where there is none on that side, or where the words alone told. */
  readonly rules: { readonly a: string | null; readonly b: string | null }
}

/** The other way round. */
export function turned(direction: Direction): Direction {
  return direction === 'stricter' ? 'looser' : direction === 'looser' ? 'stricter' : direction
}

/** Differences are told in this order: a number can be missed, who holds an office hardly. */
const ORDER: readonly FacetKind[] = [
  'age',
  'deadline',
  'number',
  'approval',
  'direction',
  'force',
  'exception',
  'condition',
  'more',
  'whom',
  'account',
  'who',
]

/** Place of a difference among others: the lower, the more it turns. */
export function facetRank({ kind }: Pick<Facet, 'kind'>): number {
  return ORDER.indexOf(kind)
}
