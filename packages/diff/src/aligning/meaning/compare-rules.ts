import { taxonomyOf, type Rule, type RuleSetJson, type Vocabulary } from '@policy/rules'
import { termReader, type TermReader } from '../rule-terms.ts'
import { isLeave, ruleFacets, type RuleFacet, type RuleTerms } from './rule-facets.ts'
import { rulePairs, type RulePair } from './rule-pairs.ts'
import { witnessOf, type ClauseWitness } from './witness.ts'

/** Rules of two clauses held against each other. */
export interface RulesCompared {
  /** The two that have the most in common come first; one alone where the other side has none. */
  readonly pairs: readonly RulePair[]
  readonly facets: readonly RuleFacet[]
}

/** Holds rules of two policies against each other. */
export interface RuleComparer {
  readonly compare: (as: readonly Rule[], bs: readonly Rule[]) => RulesCompared
  /** Whether two rules can be of one act: their conditions have something in common, or what they are done to, or to whom. */
  readonly canBeOneAct: (a: Rule, b: Rule) => boolean
  /** A situation that shows the first difference that can be shown; null where none can, or a side has no rule set. */
  readonly witness: (facets: readonly RuleFacet[]) => ClauseWitness | null
}

/** Makes a comparer for two rule sets that share a vocabulary. */
export function ruleComparer(
  a: RuleSetJson | undefined,
  b: RuleSetJson | undefined,
  words: Vocabulary,
): RuleComparer {
  const termsOf: TermReader = termReader(words)
  const terms: RuleTerms = {
    roles: taxonomyOf(words.roles),
    accounts: taxonomyOf(words.accounts),
  }
  return {
    compare: (as, bs) => {
      const pairs = rulePairs(as, bs, termsOf)
      const facets = pairs.flatMap((pair) =>
        pair.a !== null && pair.b !== null ? ruleFacets(pair.a, pair.b, terms) : [],
      )
      return { pairs, facets }
    },
    canBeOneAct: (x, y) =>
      !isToldByFacts(x) || !isToldByFacts(y) || haveSubject(termsOf(x), termsOf(y)),
    witness: (facets) => {
      if (a === undefined || b === undefined) return null
      for (const facet of facets) {
        const found = witnessOf(facet, a, b)
        if (found !== null) return found
      }
      return null
    },
  }
}

/** What a permission or a sanction depends on limits it; what a ban or a duty depends on says what it is about. */
function isToldByFacts({ modality }: Rule): boolean {
  return modality === 'prohibition' || modality === 'obligation' || modality === 'recommendation'
}

/** Whether two rules have what they are about in common; where one says it by its act alone, that is not known otherwise. */
function haveSubject(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [own, other] = [subjectsIn(a), subjectsIn(b)]
  const isTarget = (term: string): boolean => /^(?:object|counterparty) /.test(term)
  return (
    own.length === 0 ||
    other.length === 0 ||
    own.some((term) => b.has(term)) ||
    [...a].some((term) => isTarget(term) && b.has(term))
  )
}

function subjectsIn(terms: ReadonlySet<string>): readonly string[] {
  return [...terms].filter(
    (term) => term.startsWith('fact ') && !isLeave(term.slice('fact '.length)),
  )
}
