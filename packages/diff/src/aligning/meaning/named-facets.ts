import type { Sign } from '../../meaning/sign.ts'
import type { RulesCompared } from './compare-rules.ts'
import type { Facet } from './facet.ts'
import { asFacet } from './as-facet.ts'
import type { Teller } from './tell-facet.ts'

/** Whom one side names and the other does not; only where their rules differ in whom they bind or protect as well. */
export function namedFacets(
  signs: { readonly a: readonly Sign[]; readonly b: readonly Sign[] },
  { facets }: RulesCompared,
  teller: Teller,
): readonly Facet[] {
  const [as, bs] = [rolesIn(signs.a), rolesIn(signs.b)]
  if (as.size === bs.size && [...as].every((role) => bs.has(role))) return []
  return facets
    .filter(({ kind }) => kind === 'who' || kind === 'whom')
    .slice(0, 1)
    .map((facet) => asFacet(facet, teller))
}

function rolesIn(signs: readonly Sign[]): ReadonlySet<string> {
  return new Set(signs.flatMap(({ kind, meaning }) => (kind === 'role' ? [meaning] : [])))
}
