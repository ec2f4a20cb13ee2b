import { rulesOf, type RuleChanges, type RuleSetJson } from './rule-set.ts'
import type { Rule } from './rule.ts'

/** What became of the rules between two states of a policy. A rule whose quote alone changed is reworded. */
export function changesBetween(
  before: Pick<RuleSetJson, 'clauses' | 'policy'>,
  after: Pick<RuleSetJson, 'clauses'>,
): RuleChanges {
  const old = new Map(rulesOf(before).map((rule) => [rule.id, rule]))
  const now = new Map(rulesOf(after).map((rule) => [rule.id, rule]))
  const kept = [...now.values()].flatMap((rule) => {
    const was = old.get(rule.id)
    return was === undefined ? [] : [{ rule, was }]
  })
  const isChanged = ({ rule, was }: { readonly rule: Rule; readonly was: Rule }): boolean =>
    meaningOf(rule) !== meaningOf(was)
  return {
    version: before.policy.version ?? '',
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    reworded: kept
      .filter((each) => !isChanged(each) && wordsOf(each.rule) !== wordsOf(each.was))
      .map(({ rule }) => rule.id),
    changed: kept.filter(isChanged).map(({ rule }) => rule.id),
  }
}

/** What a rule decides by, whatever its words. */
function meaningOf(rule: Rule): string {
  const {
    id: _,
    quote: __,
    audience: ___,
    openTerms: ____,
    unmodelled: _____,
    reading,
    ...rest
  } = rule
  return stable({ ...rest, status: reading?.status, alternatives: reading?.alternatives })
}

function wordsOf({ quote, openTerms, unmodelled, audience, reading }: Rule): string {
  return stable({ quote, openTerms, unmodelled, audience, note: reading?.note })
}

/** JSON with its keys in order, so that the order of typing makes no change. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
