import { taxonomyOf, type Rule, type RuleSetJson } from '@policy/rules'
import { termReader } from '../rule-terms.ts'
import type { Direction, Facet } from './facet.ts'
import { ruleFacets, type RuleFacet } from './rule-facets.ts'
import { isAsking, rulePairs } from './rule-pairs.ts'
import { ruleNoun, tellFacet, type Teller } from './tell-facet.ts'
import { witnessOf, type ClauseWitness } from './witness.ts'

/** How the second policy stands to the first in one matter. `open`: their rules do not tell, the words have to be read. */
export type Relation = 'same' | Direction | 'open'

/** What two clauses ask, held against each other. */
export interface PairMeaning {
  readonly relation: Relation
  /** What told: the rules of both, or only their words. */
  readonly by: 'rules' | 'words'
  readonly facets: readonly Facet[]
  /** One plain sentence. */
  readonly sentence: string
  readonly witness: ClauseWitness | null
}

/** What is needed to compare the rules of two policies. */
export interface RuleComparison {
  readonly a: RuleSetJson
  readonly b: RuleSetJson
  readonly teller: Teller
}

/** Compares what the rules of some clauses ask; undefined where one side asks nothing. */
export function compareRules(
  as: readonly Rule[],
  bs: readonly Rule[],
  { a, b, teller }: RuleComparison,
): Pick<PairMeaning, 'relation' | 'facets' | 'witness'> | undefined {
  if (!as.some(isAsking) || !bs.some(isAsking)) return undefined
  const termsOf = termReader(a.vocabulary)
  const terms = {
    roles: taxonomyOf(a.vocabulary.roles),
    accounts: taxonomyOf(a.vocabulary.accounts),
  }
  const pairs = rulePairs(as, bs, termsOf)
  const found = pairs.flatMap((pair) =>
    pair.a !== null && pair.b !== null ? ruleFacets(pair.a, pair.b, terms) : [],
  )
  const facets = [
    ...found.map((facet) => told(facet, teller)),
    ...pairs.flatMap((pair) => (pair.a !== null && pair.b !== null ? [] : more(pair, teller))),
  ]
  return {
    relation: relationOf(facets.map(({ direction }) => direction)),
    facets: withoutRepeats(facets),
    witness: firstWitness(found, a, b),
  }
}

function told(facet: RuleFacet, teller: Teller): Facet {
  const { a, b } = facet
  return {
    kind: facet.kind,
    direction: facet.direction,
    sentence: tellFacet(facet, teller),
    quotes: { a: a.rule.quote, b: b.rule.quote },
    rules: { a: a.rule.id, b: b.rule.id },
  }
}

/** A rule that the other side has nothing to hold against. */
function more(
  { a, b }: { readonly a: Rule | null; readonly b: Rule | null },
  teller: Teller,
): readonly Facet[] {
  const rule = a ?? b
  if (rule === null) return []
  const gives = rule.modality === 'permission' || rule.modality === 'power'
  const direction: Direction = (a === null) === gives ? 'looser' : 'stricter'
  const article = ruleNoun(rule) === 'advice' ? 'some' : 'a'
  return [
    {
      kind: 'more',
      direction,
      sentence: `only ${a === null ? teller.b : teller.a} adds ${article} ${ruleNoun(rule)}: “${rule.quote}”`,
      quotes: { a: a?.quote ?? null, b: b?.quote ?? null },
      rules: { a: a?.id ?? null, b: b?.id ?? null },
    },
  ]
}

/** What many differences come to. */
export function relationOf(directions: readonly Direction[]): Relation {
  const [first, ...others] = new Set(directions)
  if (first === undefined) return 'same'
  return others.length === 0 ? first : 'different'
}

/** The same difference is told once, though several rules of a clause show it. */
function withoutRepeats(facets: readonly Facet[]): readonly Facet[] {
  return [
    ...new Map(facets.toReversed().map((facet) => [facet.sentence, facet])).values(),
  ].toReversed()
}

function firstWitness(
  facets: readonly RuleFacet[],
  a: RuleSetJson,
  b: RuleSetJson,
): ClauseWitness | null {
  for (const facet of facets) {
    const witness = witnessOf(facet, a, b)
    if (witness !== null) return witness
  }
  return null
}
