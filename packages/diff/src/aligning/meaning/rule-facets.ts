import type { Condition, Exception, FactWithin, Rule, Taxonomy } from '@policy/rules'
import { conditionParts, factsIn, type ConditionPart } from './condition-parts.ts'
import { turned, type Direction, type FacetKind } from './facet.ts'

/** A difference between two rules, before it is told. */
export interface RuleFacet {
  readonly kind: FacetKind
  readonly direction: Direction
  /** What only that side has, in words of the model, for the sentence. */
  readonly a: RuleFacetSide
  readonly b: RuleFacetSide
}

/** What one side says in the matter of a facet. */
export interface RuleFacetSide {
  readonly rule: Rule
  readonly conditions?: readonly Condition[]
  /** All that it reaches; empty where it reaches anyone or any account. */
  readonly roles?: readonly string[]
  readonly accounts?: readonly string[]
}

/** What is needed to hold two rules against each other. */
export interface RuleTerms {
  readonly roles: Taxonomy
  readonly accounts: Taxonomy
}

/** Every difference between two rules on the same act. */
export function ruleFacets(a: Rule, b: Rule, terms: RuleTerms): readonly RuleFacet[] {
  const direction = directionFacet(a, b)
  if (direction !== undefined) return [direction]
  return [
    ...forceFacet(a, b),
    ...rangeFacet('who', bearersOf(a), bearersOf(b), terms.roles, a, b),
    ...rangeFacet('whom', a.counterparty, b.counterparty, terms.roles, a, b),
    ...rangeFacet('account', a.account, b.account, terms.accounts, a, b),
    ...conditionFacets(a, b),
    ...exceptionFacets(a, b),
    ...stepFacets(a, b),
    ...deadlineFacets(a, b),
  ]
}

/** Which way a rule points: what it allows, what it demands, what it threatens. */
type Pointing = 'demands' | 'forbids' | 'allows' | 'threatens'
const POINTING: Readonly<Partial<Record<Rule['modality'], Pointing>>> = {
  obligation: 'demands',
  recommendation: 'demands',
  prohibition: 'forbids',
  permission: 'allows',
  power: 'allows',
  sanction: 'threatens',
}

/** Whether a rule takes freedom away; a permission gives it. */
function demands({ modality }: Rule): boolean {
  return POINTING[modality] !== 'allows'
}

function directionFacet(a: Rule, b: Rule): RuleFacet | undefined {
  const [from, to] = [POINTING[a.modality], POINTING[b.modality]]
  if (from === to || (demands(a) && demands(b) && !isOpposite(from, to))) return undefined
  const direction: Direction =
    from === 'allows' ? 'stricter' : to === 'allows' ? 'looser' : 'different'
  return { kind: 'direction', direction, a: { rule: a }, b: { rule: b } }
}

function isOpposite(a: Pointing | undefined, b: Pointing | undefined): boolean {
  return (a === 'demands' && b === 'forbids') || (a === 'forbids' && b === 'demands')
}

const STRENGTH: Readonly<Record<Rule['force'], number>> = {
  must: 3,
  should: 2,
  advised: 1,
  none: 0,
}

function forceFacet(a: Rule, b: Rule): readonly RuleFacet[] {
  const difference = STRENGTH[b.force] - STRENGTH[a.force]
  if (difference === 0 || a.force === 'none' || b.force === 'none') return []
  const direction = difference > 0 ? 'stricter' : 'looser'
  return [{ kind: 'force', direction, a: { rule: a }, b: { rule: b } }]
}

/** Whom a rule binds; undefined where the words name nobody. */
function bearersOf({ bearer, takenAs }: Rule): readonly string[] | undefined {
  return bearer.includes('unstated') ? takenAs : bearer
}

/** How the second rule stands to the first where either is limited in something: the one without limits demands more, or allows more. */
function whereLimited(
  rule: Rule,
  limitsOfA: readonly unknown[],
  limitsOfB: readonly unknown[],
): Direction {
  if (limitsOfA.length > 0 && limitsOfB.length > 0) return 'different'
  const wider: Direction = demands(rule) ? 'stricter' : 'looser'
  return limitsOfA.length > 0 ? wider : turned(wider)
}

/** Whom or what a rule reaches. */
function rangeFacet(
  kind: 'who' | 'whom' | 'account',
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
  taxonomy: Taxonomy,
  from: Rule,
  to: Rule,
): readonly RuleFacet[] {
  // Where nobody is named nothing is said of whom it binds, or towards whom.
  if (kind !== 'account' && (a === undefined || b === undefined)) return []
  const [onlyA, onlyB] = [beyond(a, b, taxonomy), beyond(b, a, taxonomy)]
  if (onlyA.length === 0 && onlyB.length === 0) return []
  // What only the other reaches is where a side is limited.
  const direction = whereLimited(from, onlyB, onlyA)
  const side = (rule: Rule, reach: readonly string[] = []) =>
    kind === 'account' ? { rule, accounts: reach } : { rule, roles: reach }
  return [{ kind, direction, a: side(from, a), b: side(to, b) }]
}

/** What one side reaches and the other does not. */
function beyond(
  own: readonly string[] | undefined,
  other: readonly string[] | undefined,
  { kindsOf }: Taxonomy,
): readonly string[] {
  if (other === undefined) return []
  if (own === undefined) return ['any']
  return own.filter((each) => !other.some((one) => kindsOf(each).has(one)))
}

/** A rule with one more condition reaches less far. */
function conditionFacets(a: Rule, b: Rule): readonly RuleFacet[] {
  const [as, bs] = [conditionParts(a.when), conditionParts(b.when)]
  const numbers = numberFacets(a, b, as, bs)
  const told = new Set(numbers.flatMap(({ key }) => key))
  const only = (own: readonly ConditionPart[], other: readonly ConditionPart[]) =>
    own.filter(({ key }) => !told.has(key) && !other.some((each) => each.key === key))
  const [onlyA, onlyB] = [only(as, bs), only(bs, as)]
  const found = numbers.map(({ facet }) => facet)
  if (onlyA.length === 0 && onlyB.length === 0) return found
  return [...found, limited(a, b, onlyA, onlyB)]
}

function limited(
  a: Rule,
  b: Rule,
  onlyA: readonly ConditionPart[],
  onlyB: readonly ConditionPart[],
): RuleFacet {
  const direction = whereLimited(a, onlyA, onlyB)
  const conditions = (parts: readonly ConditionPart[]) => parts.map(({ condition }) => condition)
  return {
    kind: kindOf([...onlyA, ...onlyB].map(({ condition }) => condition)),
    direction,
    a: { rule: a, conditions: conditions(onlyA) },
    b: { rule: b, conditions: conditions(onlyB) },
  }
}

/** What a condition is about, by the facts it asks. */
function kindOf(conditions: readonly Condition[]): FacetKind {
  const facts = conditions.flatMap(factsIn).map(({ fact }) => fact)
  if (facts.some((fact) => fact.endsWith('.age'))) return 'age'
  if (facts.some(isLeave)) return 'approval'
  return 'condition'
}

/** The same number with another bound. */
function numberFacets(
  a: Rule,
  b: Rule,
  as: readonly ConditionPart[],
  bs: readonly ConditionPart[],
): readonly { readonly key: string; readonly facet: RuleFacet }[] {
  return as.flatMap((one) => {
    const other = bs.find(({ key }) => key === one.key)
    const [x, y] = [boundOf(one.condition), boundOf(other?.condition)]
    if (other === undefined || x === undefined || y === undefined) return []
    if (JSON.stringify(x) === JSON.stringify(y)) return []
    const more: Direction = demands(a) ? 'stricter' : 'looser'
    const wider = reachOf(y) > reachOf(x)
    const facet: RuleFacet = {
      kind: one.key.endsWith('.age') ? 'age' : 'number',
      direction: wider ? more : turned(more),
      a: { rule: a, conditions: [one.condition] },
      b: { rule: b, conditions: [other.condition] },
    }
    return [{ key: one.key, facet }]
  })
}

/** The higher, the further a bound reaches: up to more, or from less. */
function reachOf({ below, atMost, above, atLeast }: FactWithin): number {
  return below ?? atMost ?? -(above ?? atLeast ?? 0)
}

function boundOf(condition: Condition | undefined): FactWithin | undefined {
  return condition !== undefined && 'fact' in condition && !('is' in condition)
    ? condition
    : undefined
}

/** An exception takes something out of what is demanded. */
function exceptionFacets(a: Rule, b: Rule): readonly RuleFacet[] {
  const keys = (all: readonly Exception[] | undefined): readonly string[] =>
    (all ?? []).flatMap(({ when }) => conditionParts(when).map(({ key }) => key))
  const only = (own: Rule, other: Rule): readonly Condition[] =>
    (own.unless ?? [])
      .filter(
        ({ when }) => !conditionParts(when).some(({ key }) => keys(other.unless).includes(key)),
      )
      .map(({ when }) => when)
  const [onlyA, onlyB] = [only(a, b), only(b, a)]
  if (onlyA.length === 0 && onlyB.length === 0) return []
  const direction = whereLimited(a, onlyA, onlyB)
  return [
    {
      kind: kindOf([...onlyA, ...onlyB]) === 'approval' ? 'approval' : 'exception',
      direction,
      a: { rule: a, conditions: onlyA },
      b: { rule: b, conditions: onlyB },
    },
  ]
}

/** An act that has to come first. */
function stepFacets(a: Rule, b: Rule): readonly RuleFacet[] {
  if (a.step?.kind === b.step?.kind && isByTheSame(a.step?.by, b.step?.by)) return []
  const direction =
    a.step === undefined ? 'stricter' : b.step === undefined ? 'looser' : 'different'
  return [{ kind: 'approval', direction, a: { rule: a }, b: { rule: b } }]
}

/** Whose step it is: the same, or a side names nobody. */
function isByTheSame(a: readonly string[] = [], b: readonly string[] = []): boolean {
  if (a.includes('unstated') || b.includes('unstated')) return true
  return a.toSorted().join(' ') === b.toSorted().join(' ')
}

/** By when a duty has to be done. Words of time ("immediately") are not held against hours, nor against other words. */
function deadlineFacets(a: Rule, b: Rule): readonly RuleFacet[] {
  const [x, y] = [a.deadline?.hours, b.deadline?.hours]
  if (x === y && (x !== undefined || a.timing === b.timing)) return []
  const [one, other] = [hasTime(a), hasTime(b)]
  const isSooner = x !== undefined && y !== undefined ? y < x : other
  const isComparable = (x !== undefined && y !== undefined) || one !== other
  const direction = !isComparable ? 'different' : isSooner ? 'stricter' : 'looser'
  return [{ kind: 'deadline', direction, a: { rule: a }, b: { rule: b } }]
}

function hasTime({ deadline, timing }: Rule): boolean {
  return deadline !== undefined || timing !== undefined
}

/** Whether a fact says that somebody agreed, was asked or told: it lifts a rule, and says nothing of what it is about. */
export function isLeave(fact: string): boolean {
  return /^(?:approval|consulted|notice)\.|\.consent$|\.permission$/.test(fact)
}
