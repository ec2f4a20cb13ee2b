import type { Condition, Rule, Vocabulary } from '@policy/rules'
import { limitWords } from './limit-words.ts'
import type { RuleFacet, RuleFacetSide } from './rule-facets.ts'

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
        ? `${teller.a} ${stepOf(a.rule, teller.rolesOfA)}, ${teller.b} ${stepOf(b.rule, teller.rolesOfB)}`
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

/** What two rules that point the same way have in common. */
export function togetherIn(a: Rule, b: Rule): string {
  const [hours, others] = [a.deadline?.hours, b.deadline?.hours]
  const time = hours !== undefined && hours === others ? ` within ${hours} hours` : ''
  return `both ${TOGETHER[a.modality] ?? 'speak of it'}${time}`
}

const TOGETHER: Readonly<Partial<Record<Rule['modality'], string>>> = {
  obligation: 'ask for it',
  recommendation: 'advise it',
  prohibition: 'forbid it',
  permission: 'allow it',
  power: 'may do it',
  sanction: 'threaten action',
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
function ruleNoun({ modality }: Rule): string {
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

function tellRange({ kind, a, b }: RuleFacet, teller: Teller): string {
  const verb = kind === 'who' ? 'binds' : 'covers'
  const [own, other] = [reachOf(a, teller.rolesOfA, teller), reachOf(b, teller.rolesOfB, teller)]
  return `the ${ruleNoun(a.rule)} of ${teller.a} ${verb} ${own}, that of ${teller.b} ${other}`
}

function reachOf(
  { roles = [], accounts }: RuleFacetSide,
  inWords: Teller['rolesOfA'],
  { words }: Teller,
): string {
  if (accounts !== undefined)
    return accounts.length === 0
      ? 'any account'
      : accounts.map((id) => words.accounts[id]?.label ?? id).join(' and ')
  return inWords(roles)
}

function timeOf({ deadline, timing }: Rule): string {
  if (deadline !== undefined) return `sets ${deadline.hours} hours`
  return timing === undefined ? 'sets no time' : `says “${timing}”`
}

function stepOf({ step }: Rule, inWords: Teller['rolesOfA']): string {
  if (step === undefined) return 'does not'
  const by = step.by.filter((role) => role !== 'unstated')
  return `asks for ${STEPS[step.kind]}${by.length === 0 ? '' : ` of ${inWords(by)}`} first`
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

/** What follows where one side sets an age and the other does not; undefined of all other differences. */
export function reachWithoutAge({ kind, a, b }: RuleFacet, teller: Teller): string | undefined {
  const [x, y] = [a.conditions ?? [], b.conditions ?? []]
  if (kind !== 'age' || (x.length > 0 && y.length > 0)) return undefined
  const [free, other] = x.length > 0 ? [teller.b, b] : [teller.a, a]
  const whom = (x.length > 0 ? teller.rolesOfB : teller.rolesOfA)(other.rule.counterparty ?? [])
  return `the ${ruleNoun(other.rule)} of ${free} reaches ${whom === '' ? 'people' : whom} of any age`
}

function tellNumber(facet: RuleFacet, teller: Teller): string {
  const [x, y] = [facet.a.conditions ?? [], facet.b.conditions ?? []]
  const reach = reachWithoutAge(facet, teller)
  const [own, other] = [limitWords(x, teller.words), limitWords(y, teller.words)]
  if (reach === undefined)
    return `${teller.a} goes by this: ${own ?? MANY}; ${teller.b} by this: ${other ?? MANY}`
  const [limited, limits] = x.length > 0 ? [teller.a, own] : [teller.b, other]
  return `only ${limited} sets an age (${limits ?? MANY}): ${reach}`
}

/** Of what is too long for a sentence. */
const MANY = 'what its words list'

function tellLimits({ kind, a, b }: RuleFacet, { a: nameA, b: nameB, words }: Teller): string {
  const [x, y] = [a.conditions ?? [], b.conditions ?? []]
  const verb = kind === 'exception' ? 'makes an exception' : 'limits it'
  const limits = (conditions: readonly Condition[]): string => {
    const told = limitWords(conditions, words)
    if (told === undefined) return `${kind === 'exception' ? 'for' : 'to'} ${MANY}`
    return `${kind === 'exception' ? '' : 'to '}where ${told}`
  }
  if (x.length > 0 && y.length > 0) return `${nameA} ${verb} ${limits(x)}, ${nameB} ${limits(y)}`
  const [name, own] = x.length > 0 ? [nameA, x] : [nameB, y]
  return `only ${name} ${verb} ${limits(own)}`
}
