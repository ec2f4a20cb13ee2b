import type { RuleClause, RuleSetJson } from '@policy/rules'
import { changesBetween } from '@policy/rules/changes'
import { clausesOf, sectionsOf, type Clause } from '../clause.ts'
import { textOf } from '../inline.ts'
import type { LibraryPolicy } from '../library/library.ts'
import type { Policy, Trust } from '../policy.ts'
import { reviewDateOf } from '../reviews/review-date.ts'
import { roleWord } from '../role-word.ts'
import type { RolesContent } from '../schema/roles.ts'
import type { PolicyRules } from './read-rules.ts'
import { foldText } from '../words.ts'
import { withoutNames } from './withheld-names.ts'

/** The rules of a policy as one value that other programs read; undefined where the policy has none. */
export function ruleSetOf(
  { policy, trust, rules, versions }: LibraryPolicy,
  roles: RolesContent,
): RuleSetJson | undefined {
  if (rules === undefined) return undefined
  const { front } = policy
  const clauses = clausesFor(policy, rules, trust, roles)
  const history = versions.flatMap((version) =>
    version.rules === undefined
      ? []
      : [{ ...changesBetween(version.rules, { clauses }), version: version.version }],
  )
  return {
    schema: 'rule-set.schema.json',
    notice: 'The policy text prevails. This is not legal advice.',
    policy: {
      id: policy.id,
      trust: policy.trust,
      trustName: trust.name,
      title: front.title,
      version: front.version ?? null,
      status: front.status ?? null,
      approvedOn: front.approved?.on ?? null,
      effective: front.effective ?? null,
      owner: front.owner ?? null,
      reviewDue: reviewDateOf(front).due,
      standing: trust.standing ?? 'unofficial-copy',
    },
    vocabulary: rules.words,
    clauses,
    ...(rules.tombstones.length === 0 ? {} : { tombstones: rules.tombstones }),
    ...(history.length === 0 ? {} : { history }),
  }
}

/** The words of each clause that names a person, by clause id, as they may be shown elsewhere: with the role instead. */
export function wordsWithoutNames(
  { policy, trust, rules }: LibraryPolicy,
  roles: RolesContent,
): ReadonlyMap<string, string> {
  const word = (role: string): string => roleWord(role, trust, roles)
  return new Map(
    clausesOf(policy).flatMap(({ id, text }) => {
      const withheld = rules?.entries.get(id)?.withheld
      return withheld === undefined ? [] : [[id, withoutNames(text, withheld, word)] as const]
    }),
  )
}

function clausesFor(
  policy: Policy,
  rules: PolicyRules,
  trust: Trust,
  roles: RolesContent,
): RuleSetJson['clauses'] {
  const titles = new Map(
    sectionsOf(policy.blocks).map(({ section }) => [section.id, textOf(section.title)]),
  )
  const word = (role: string): string => roleWord(role, trust, roles)
  return Object.fromEntries(
    clausesOf(policy).map((clause) => [clause.id, clauseFor(clause, rules, titles, word)]),
  )
}

function clauseFor(
  clause: Clause,
  { entries, rules }: PolicyRules,
  titles: ReadonlyMap<string, string>,
  word: (role: string) => string,
): RuleClause {
  const { fingerprint, context, section } = clause
  const entry = entries.get(clause.id)
  const own = rules
    .filter((rule) => rule.clause === clause.id)
    .map(({ clause: _clause, ...rule }) => rule)
  const isStale =
    entry?.fingerprint !== undefined &&
    (entry.fingerprint !== fingerprint || entry.context !== context)
  const title = section === null ? null : (titles.get(section) ?? null)
  const under = clause.under.filter((words) => words !== title).map(foldText)
  return {
    number: clause.number,
    section: title,
    text: withoutNames(clause.text, entry?.withheld, word),
    ...(under.length === 0 ? {} : { under }),
    fingerprint,
    context,
    ...(isStale ? { stale: true } : {}),
    ...(entry?.none === undefined ? {} : { none: entry.none }),
    ...(own.length === 0 ? {} : { rules: own }),
  }
}
