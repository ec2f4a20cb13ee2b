import type {
  Condition,
  FactIs,
  FactValue,
  FactWithin,
  Rule,
  Situation,
  Vocabulary,
} from '@policy/rules'
import type { RuleFacet, RuleFacetSide } from './rule-facets.ts'

type Facts = Readonly<Record<string, FactValue>>

/** Situations in which two rules that differ may come out differently: what either speaks of, then a step beside it. */
export function situationsFor({ a, b }: RuleFacet, words: Vocabulary): readonly Situation[] {
  const bases = [...actsOf(a.rule), ...actsOf(b.rule)]
  const outside = [...(a.conditions ?? []), ...(b.conditions ?? [])].flatMap((condition) =>
    waysOut(condition, words),
  )
  const others = [a, b].flatMap((side) => othersOf(side))
  return bases.flatMap((base): readonly Situation[] => [
    base,
    ...outside.map((facts) => ({ ...base, facts: { ...base.facts, ...facts } })),
    ...others.map((other) => ({ ...base, ...other })),
  ])
}

/** The acts that a rule speaks of, one of each kind, while its conditions hold. */
function actsOf(rule: Rule): readonly Situation[] {
  const act = rule.on?.action === undefined ? rule : rule.on
  const [actor] = rule.bearer.includes('unstated') ? (rule.takenAs ?? []) : rule.bearer
  const some = (ids: readonly string[] | undefined): readonly (string | undefined)[] =>
    ids === undefined ? [undefined] : ids.slice(0, 2)
  return some(act.action).flatMap((action) =>
    action === undefined
      ? []
      : some(act.counterparty).flatMap((counterparty) =>
          some(act.account).flatMap((account) =>
            some(act.object).map((object): Situation => ({
              actor: actor ?? 'person',
              action,
              ...(object === undefined ? {} : { object }),
              ...(counterparty === undefined ? {} : { counterparty }),
              ...(account === undefined ? {} : { account }),
              exact: true,
              facts: waysIn(rule.when)[0] ?? {},
            })),
          ),
        ),
  )
}

/** The roles and accounts that only one side reaches. */
function othersOf({ roles, accounts, rule }: RuleFacetSide): readonly Partial<Situation>[] {
  const own = rule.counterparty ?? []
  return [
    ...(roles ?? []).map((role) => (own.includes(role) ? { counterparty: role } : { actor: role })),
    ...(accounts ?? []).map((account) => ({ account })),
  ]
}

/** Facts with which a condition holds: one way for each choice that it gives. */
function waysIn(condition: Condition | undefined): readonly Facts[] {
  if (condition === undefined) return [{}]
  if ('all' in condition)
    return [Object.assign({}, ...condition.all.map((each) => waysIn(each)[0] ?? {})) as Facts]
  if ('any' in condition) return condition.any.flatMap(waysIn)
  if ('not' in condition) return waysOutOfFact(condition.not)
  return 'fact' in condition ? [{ [condition.fact]: valueIn(condition) }] : [{}]
}

/** Facts with which a condition does not hold. */
function waysOut(condition: Condition, words: Vocabulary): readonly Facts[] {
  if ('all' in condition) return condition.all.flatMap((each) => waysOut(each, words))
  if ('any' in condition)
    return [Object.assign({}, ...condition.any.flatMap((each) => waysOut(each, words))) as Facts]
  if ('not' in condition) return waysIn(condition.not)
  return 'fact' in condition ? valuesOutside(condition, words) : []
}

function waysOutOfFact(condition: Condition): readonly Facts[] {
  return 'fact' in condition && 'is' in condition && typeof condition.is === 'boolean'
    ? [{ [condition.fact]: !condition.is }]
    : [{}]
}

function valueIn(condition: FactIs | FactWithin): FactValue {
  if ('is' in condition)
    return typeof condition.is === 'object' ? (condition.is[0] ?? '') : condition.is
  const { below, atMost, above, atLeast } = condition
  return below !== undefined ? below - 1 : (atMost ?? atLeast ?? (above ?? 0) + 1)
}

function valuesOutside(condition: FactIs | FactWithin, words: Vocabulary): readonly Facts[] {
  const { fact } = condition
  if (!('is' in condition)) {
    const { below, atMost, above, atLeast } = condition
    const value = below ?? (atMost !== undefined ? atMost + 1 : (above ?? (atLeast ?? 1) - 1))
    return [{ [fact]: value }]
  }
  const { is } = condition
  if (typeof is === 'boolean') return [{ [fact]: !is }]
  const taken = typeof is === 'object' ? is : [is]
  return Object.keys(words.facts[fact]?.values ?? {})
    .filter((value) => !taken.includes(value))
    .slice(0, 2)
    .map((value) => ({ [fact]: value }))
}
