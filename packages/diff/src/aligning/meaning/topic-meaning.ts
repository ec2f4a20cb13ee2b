import type { Condition } from '@policy/rules'
import type { RuleComparer, RulesCompared } from './compare-rules.ts'
import { asFacet } from './as-facet.ts'
import type { FacetKind } from './facet.ts'
import type { RuleFacet } from './rule-facets.ts'
import { tellFacet, togetherIn, type Teller } from './tell-facet.ts'
import { asSentence, told, type PairMeaning } from './told.ts'
import { isSettled } from './witness.ts'

/** Differences that can be told of clauses in other words. */
const TOLD: ReadonlySet<FacetKind> = new Set([
  'force',
  'who',
  'whom',
  'age',
  'number',
  'deadline',
  'approval',
])

/** Of two clauses that no rule tells apart. */
export const TO_BE_READ = 'No rule of both speaks of the same act: their words have to be read.'

/** Two clauses in other words on the same matter: the two rules that have the most in common, held against each other. */
export function topicMeaning(
  { pairs, facets }: RulesCompared,
  comparer: RuleComparer,
  teller: Teller,
): PairMeaning {
  const [first] = pairs
  if (
    first === undefined ||
    first.a === null ||
    first.b === null ||
    // That both use social media does not make it one act, where the one is about when and the other about what for.
    !comparer.canBeOneAct(first.a, first.b)
  )
    return { ...told([], TO_BE_READ, null), relation: 'open' }
  const own = facets.filter(({ a, b }) => a.rule === first.a && b.rule === first.b)
  const [opposed] = own.filter(({ kind }) => kind === 'direction')
  if (opposed !== undefined) return opposedMeaning(opposed, comparer, teller)
  const both = togetherIn(first.a, first.b)
  const shown = own.filter((facet) => TOLD.has(facet.kind) || isSimple(facet))
  if (shown.length > 0) {
    const [one, ...others] = shown.map((facet) => asFacet(facet, teller))
    const begun = one === undefined ? [] : [{ ...one, sentence: `${both}, but ${one.sentence}` }]
    return told([...begun, ...others], '', comparer.witness(shown))
  }
  if (own.length === 0) return told([], asSentence(both), null)
  const depends = `${both}; on what it depends is put differently`
  return { ...told([], asSentence(depends), comparer.witness(own)), relation: 'different' }
}

/** What the one forbids and the other allows, or asks for: only where a situation shows that it is the same act. */
function opposedMeaning(facet: RuleFacet, comparer: RuleComparer, teller: Teller): PairMeaning {
  const witness = comparer.witness([facet])
  if (witness !== null && isSettled(witness)) return told([asFacet(facet, teller)], '', witness)
  const unsure = `${tellFacet(facet, teller)}; whether of the same act, their words have to tell`
  return { ...told([], asSentence(unsure), witness), relation: 'open' }
}

/** Whether only one side depends on something, and on one thing: that can be said in a sentence. */
function isSimple({ kind, a, b }: RuleFacet): boolean {
  const [x, y] = [a.conditions ?? [], b.conditions ?? []]
  const only = x.length === 0 ? y : y.length === 0 ? x : []
  return (
    (kind === 'condition' || kind === 'exception') && only.length === 1 && only.every(isOneThing)
  )
}

function isOneThing(condition: Condition): boolean {
  return 'fact' in condition
}
