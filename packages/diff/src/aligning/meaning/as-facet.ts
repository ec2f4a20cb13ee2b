import type { Facet } from './facet.ts'
import type { RuleFacet } from './rule-facets.ts'
import { tellFacet, type Teller } from './tell-facet.ts'

/** A difference between two rules, told. */
export function asFacet(facet: RuleFacet, teller: Teller): Facet {
  const { kind, direction, a, b } = facet
  return {
    kind,
    direction,
    sentence: tellFacet(facet, teller),
    quotes: { a: a.rule.quote, b: b.rule.quote },
    rules: { a: a.rule.id, b: b.rule.id },
  }
}
