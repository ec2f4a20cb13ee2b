import type { Condition, Rule, Vocabulary } from '@policy/rules'
import type { RuleFacet, RuleFacetSide } from './rule-facets.ts'
import { factsIn } from './condition-parts.ts'

/** Words in which a difference is told. */
export interface Teller {
  /** What the trusts are called in a sentence: `Aspire`, `Dudley`. */
  readonly a: string
  readonly b: string
  /** Roles in the plural, in the words of that side. */
  readonly rolesOfA: (ids: readonly string[]) => string
  readonly rolesOfB: (ids: readonly string[]) => string
  readonly words: Vocabulary
}

/** A difference in one plain sentence, without a full stop. */
export function tellFacet(facet: RuleFacet, teller: Teller): string {
  const { a, b } = facet
  switch (facet.kind) {
    case 'direction':
      return `${teller.a} ${doing(a.rule)}, ${teller.b} ${doing(b.rule)}`
    case 'force':
      return `${teller.a} says “${strength(a.rule)}”, ${teller.b} “${strength(b.rule)}”`
    case 'who':
    case 'whom':
    case 'account':
      return tellRange(facet, teller)
    case 'deadline':
      return `${teller.a} ${timeOf(a.rule)}, ${teller.b} ${timeOf(b.rule)}`
    case 'age':
    case 'number':
      return tellNumber(facet, teller)
    case 'approval':
      return (a.conditions ?? b.conditions) === undefined
        ? `${teller.a} ${stepOf(a.rule)}, ${teller.b} ${stepOf(b.rule)}`
        : tellLimits(facet, teller)
    case 'condition':
    case 'exception':
    case 'more':
      return tellLimits(facet, teller)
  }
}

const DOING: Readonly<Partial<Record<Rule['modality'], string>>> = {
  obligation: 'asks for it',
  recommendation: 'advises it',
  prohibition: 'forbids it',
  permission: 'allows it',
  power: 'may do it',
  sanction: 'threatens action',
}

function doing({ modality }: Rule): string {
  return DOING[modality] ?? 'speaks of it'
}

function strength({ modality, force }: Rule): string {
  const verb = force === 'must' ? 'must' : force === 'should' ? 'should' : 'is advised to'
  return modality === 'prohibition'
    ? force === 'advised'
      ? 'is advised not to'
      : `${verb} not`
    : verb
}

/** What a rule is called where it reaches further: `its ban`, `its duty`. */
export function ruleNoun({ modality }: Rule): string {
  switch (modality) {
    case 'prohibition':
      return 'ban'
    case 'permission':
      return 'permission'
    case 'recommendation':
      return 'advice'
    case 'power':
      return 'power'
    case 'sanction':
      return 'sanction'
    case 'obligation':
    case 'definition':
    case 'scope':
      return 'duty'
  }
}

function tellRange(facet: RuleFacet, teller: Teller): string {
  const { kind, a, b } = facet
  const verb = kind === 'who' ? 'binds' : kind === 'whom' ? 'covers' : 'covers'
  const [onlyA, onlyB] = [reachOf(a, teller, 'a'), reachOf(b, teller, 'b')]
  if (onlyA !== '' && onlyB !== '')
    return `the ${ruleNoun(a.rule)} of ${teller.a} ${verb} ${onlyA}, that of ${teller.b} ${onlyB}`
  const wider = onlyA === '' ? teller.b : teller.a
  const narrower = onlyA === '' ? teller.a : teller.b
  return `the ${ruleNoun(a.rule)} of ${wider} also ${verb} ${onlyA === '' ? onlyB : onlyA}, that of ${narrower} does not name them`
}

function reachOf(side: RuleFacetSide, teller: Teller, which: 'a' | 'b'): string {
  if (side.accounts !== undefined)
    return side.accounts
      .map((id) => (id === 'anyone' ? 'any account' : (teller.words.accounts[id]?.label ?? id)))
      .join(' and ')
  const roles = side.roles ?? []
  if (roles.includes('anyone')) return 'anyone'
  return roles.length === 0 ? '' : (which === 'a' ? teller.rolesOfA : teller.rolesOfB)(roles)
}

function timeOf({ deadline, timing }: Rule): string {
  if (deadline !== undefined) return `sets ${deadline.hours} hours`
  return timing === undefined ? 'sets no time' : `says “${timing}”`
}

function stepOf({ step }: Rule): string {
  return step === undefined ? 'does not' : `asks for ${STEPS[step.kind]} first`
}

const STEPS: Readonly<Record<NonNullable<Rule['step']>['kind'], string>> = {
  approval: 'approval',
  consent: 'consent',
  permission: 'permission',
  consultation: 'consultation',
  notice: 'notice',
  assessment: 'an assessment',
  form: 'a form',
  training: 'training',
  check: 'a check',
}

function tellNumber({ a, b }: RuleFacet, teller: Teller): string {
  const [x, y] = [a.conditions ?? [], b.conditions ?? []]
  if (x.length > 0 && y.length > 0)
    return `${teller.a}: ${limitsOf(x, teller.words)}; ${teller.b}: ${limitsOf(y, teller.words)}`
  const [limited, other] = x.length > 0 ? [teller.a, b] : [teller.b, a]
  const free = x.length > 0 ? teller.b : teller.a
  const whom = (x.length > 0 ? teller.rolesOfB : teller.rolesOfA)(other.rule.counterparty ?? [])
  const reach = whom === '' ? 'at any age' : `${whom} of any age`
  return `only ${limited} sets an age (${limitsOf(x.length > 0 ? x : y, teller.words)}): the ${ruleNoun(other.rule)} of ${free} reaches ${reach}`
}

function tellLimits({ kind, a, b }: RuleFacet, { a: nameA, b: nameB, words }: Teller): string {
  const [x, y] = [a.conditions ?? [], b.conditions ?? []]
  const verb = kind === 'exception' ? 'makes an exception' : 'limits it'
  const limits = (conditions: readonly Condition[]): string =>
    `${kind === 'exception' ? '' : 'to where '}${limitsOf(conditions, words)}`
  if (x.length > 0 && y.length > 0) return `${nameA} ${verb} ${limits(x)}, ${nameB} ${limits(y)}`
  const [name, own] = x.length > 0 ? [nameA, x] : [nameB, y]
  return `only ${name} ${verb}${kind === 'exception' ? ': where ' : ' '}${kind === 'exception' ? limitsOf(own, words) : limits(own)}`
}

/** Conditions as a reader would be asked about them. */
export function limitsOf(conditions: readonly Condition[], words: Vocabulary): string {
  return [...new Set(conditions.map((condition) => limitOf(condition, words)))].join(', and ')
}

function limitOf(condition: Condition, words: Vocabulary): string {
  if ('all' in condition) return condition.all.map((each) => limitOf(each, words)).join(', and ')
  if ('any' in condition) return condition.any.map((each) => limitOf(each, words)).join(', or ')
  if ('not' in condition) return `it is not so that ${limitOf(condition.not, words)}`
  if ('dimension' in condition)
    return `it is ${condition.is.map((id) => labelOf(id, words)).join(' or ')}`
  if ('words' in condition) return 'its words ask for more'
  const [fact] = factsIn(condition)
  const term = fact === undefined ? undefined : words.facts[fact.fact]
  const ask = (term?.ask ?? condition.fact).replace(/\?$/, '')
  if (!('is' in condition)) return `${boundsOf(condition)} ${term?.unit ?? ''}`.trim()
  if (typeof condition.is === 'boolean')
    return `“${ask}?” is answered ${condition.is ? 'yes' : 'no'}`
  const values = typeof condition.is === 'object' ? condition.is : [condition.is]
  return `“${ask}?” is answered ${values.map((value) => term?.values?.[String(value)] ?? String(value)).join(' or ')}`
}

function boundsOf({
  below,
  atMost,
  above,
  atLeast,
}: Extract<Condition, { below?: number }>): string {
  return [
    below === undefined ? '' : `under ${below}`,
    atMost === undefined ? '' : `up to ${atMost}`,
    above === undefined ? '' : `over ${above}`,
    atLeast === undefined ? '' : `from ${atLeast}`,
  ]
    .filter((each) => each !== '')
    .join(' and ')
}

function labelOf(id: string, { roles, actions, objects, accounts, channels }: Vocabulary): string {
  const term = roles[id] ?? actions[id] ?? objects[id] ?? accounts[id] ?? channels[id]
  return term?.label ?? id
}
