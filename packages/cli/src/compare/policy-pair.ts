import {
  alignPolicies,
  decidedFor,
  sideOf,
  tellAlignment,
  type PolicyAlignment,
  type Side,
} from '@policy/diff'
import type { Library, LibraryPolicy, ToldAlignment } from '@policy/model'
import type { OpenLibrary } from '../files/open-library.ts'

/** Policies of two trusts beside each other. */
export interface PolicyPair {
  readonly a: LibraryPolicy
  readonly b: LibraryPolicy
  readonly alignment: PolicyAlignment
  readonly told: ToldAlignment
}

/** Lays two policies beside each other. */
export function pairOf(
  a: LibraryPolicy,
  b: LibraryPolicy,
  { library }: Pick<OpenLibrary, 'library'>,
): PolicyPair {
  return pairOfSides(
    { entry: a, side: sideOf(a, library) },
    { entry: b, side: sideOf(b, library) },
    library,
  )
}

/** A policy, and the same as it is compared with others: that is read once, however many there are. */
export interface PairSide {
  readonly entry: LibraryPolicy
  readonly side: Side
}

/** The same of sides that were read before. */
export function pairOfSides(a: PairSide, b: PairSide, library: Library): PolicyPair {
  const decided = decidedFor(library, a.entry.policy, b.entry.policy)
  const alignment = alignPolicies(a.side, b.side, library, decided)
  return { a: a.entry, b: b.entry, alignment, told: tellAlignment(alignment, library) }
}
