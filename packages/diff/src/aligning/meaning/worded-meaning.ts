import type { RuleComparer, RulesCompared } from './compare-rules.ts'
import { facetRank, type Facet, type FacetKind } from './facet.ts'
import { told, type PairMeaning } from './told.ts'
import type { SignReaders } from './sign-readers.ts'
import type { RuleFacet } from './rule-facets.ts'
import { reachWithoutAge, type Teller } from './tell-facet.ts'
import type { WordEdit } from './word-edits.ts'
import { wordFacets } from './word-facets.ts'

/** Two clauses of one stock of text. */
export interface Worded {
  readonly edits: readonly WordEdit[]
  /** Differences that are not of phrases: whom it names, what it stands under. */
  readonly others: readonly Facet[]
  readonly compared: RulesCompared
  readonly comparer: RuleComparer
  readonly signsOf: SignReaders
  readonly teller: Teller
}

/** Which differences of rules bear out a difference in words. */
const BORNE_OUT_BY: Readonly<Record<FacetKind, readonly FacetKind[]>> = {
  age: ['age'],
  number: ['number', 'age', 'deadline'],
  deadline: ['deadline'],
  force: ['force', 'direction'],
  direction: ['direction', 'exception', 'condition'],
  exception: ['exception', 'condition', 'approval'],
  who: ['who'],
  whom: ['whom'],
  account: ['account'],
  approval: ['approval', 'exception'],
  condition: ['condition', 'exception'],
  more: ['more'],
}

/** What was put otherwise in the same provision. Rules say which way it goes, where they differ in that very thing. */
export function wordedMeaning(worded: Worded): PairMeaning {
  const { edits, others, compared, comparer, signsOf, teller } = worded
  const bearing = wordFacets(edits, signsOf, teller)
  const borne: RuleFacet[] = []
  const facets = bearing.map((facet): Facet => {
    const rule = compared.facets.find(({ kind }) => BORNE_OUT_BY[facet.kind].includes(kind))
    if (rule === undefined) return facet
    borne.push(rule)
    const reach = reachWithoutAge(rule, teller)
    return {
      ...facet,
      direction: facet.direction === 'different' ? rule.direction : facet.direction,
      sentence: reach === undefined ? facet.sentence : `${facet.sentence}: ${reach}`,
      rules: { a: rule.a.rule.id, b: rule.b.rule.id },
    }
  })
  return told(
    [...facets, ...others].toSorted((x, y) => facetRank(x) - facetRank(y)),
    'Put otherwise, and nothing is said that the other does not say.',
    comparer.witness(borne),
  )
}
