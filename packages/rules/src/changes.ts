import { rulesOf, type RuleChanges, type RuleSetJson } from './rule-set.ts'
import type { Rule } from './rule.ts'

/** What a rule, or a term of the vocabulary, decides by, and what it says; two that are the same in both are the same. */
export interface Marks {
  readonly meaning: string
  readonly words: string
}

/** Ids by what became of them. */
export type MarkedChanges = Omit<RuleChanges, 'version'>

/** What became of the rules between two states of a policy. A rule whose quote alone changed is reworded. */
export function changesBetween(
  before: Pick<RuleSetJson, 'clauses' | 'policy'>,
  after: Pick<RuleSetJson, 'clauses'>,
): RuleChanges {
  const marked = (set: Pick<RuleSetJson, 'clauses'>) =>
    new Map(rulesOf(set).map((rule) => [rule.id, marksOf(rule)]))
  return { version: before.policy.version ?? '', ...changesOf(marked(before), marked(after)) }
}

/** What became of marked things between two states of them. */
export function changesOf(
  before: ReadonlyMap<string, Marks>,
  after: ReadonlyMap<string, Marks>,
): MarkedChanges {
  const kept = [...after].flatMap(([id, now]) => {
    const was = before.get(id)
    return was === undefined ? [] : [{ id, now, was }]
  })
  const isChanged = ({ now, was }: (typeof kept)[number]): boolean => now.meaning !== was.meaning
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    reworded: kept
      .filter((each) => !isChanged(each) && each.now.words !== each.was.words)
      .map(({ id }) => id),
    changed: kept.filter(isChanged).map(({ id }) => id),
  }
}

/** What a rule decides by, whatever its words, and its words. */
export function marksOf(rule: Rule): Marks {
  const { id: _, quote, audience, openTerms, unmodelled, reading, ...rest } = rule
  return {
    meaning: stable({ ...rest, status: reading?.status, alternatives: reading?.alternatives }),
    words: stable({ quote, openTerms, unmodelled, audience, note: reading?.note }),
  }
}

/** JSON with its keys in order, so that the order of typing makes no change. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
