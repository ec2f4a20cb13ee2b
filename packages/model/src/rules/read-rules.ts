import type { Rule, Tombstone, Vocabulary as RuleVocabulary } from '@policy/rules'
import { clausesOf, type Clause } from '../clause.ts'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { FileSet } from '../library/file-set.ts'
import { didYouMean } from '../nearest-name.ts'
import type { Place } from '../place.ts'
import type { Policy } from '../policy.ts'
import { rulesSchema, type RulesEntry } from '../schema/rules.ts'
import type { MattersContent } from '../schema/vocabulary.ts'
import { startOf } from '../source/source-text.ts'
import type { Vocabulary } from '../source/validate.ts'
import type { RuleReader } from './read-condition.ts'
import { aboutFaults } from './matters.ts'
import { readRule } from './read-rule.ts'
import { wordsFaults } from './rule-quotes.ts'

/** rules.yaml of a policy, as read. */
export interface PolicyRules {
  readonly path: string
  /** In the order of the document, then of the numbers. */
  readonly rules: readonly Rule[]
  readonly tombstones: readonly Tombstone[]
  /** What is said of each clause, as typed. */
  readonly entries: ReadonlyMap<string, RulesEntry>
  /** The words that the rules are written in. */
  readonly words: RuleVocabulary
  readonly placeOf: (pointer: string) => Place
}

/** The words that rules.yaml is written in. */
export interface RuleTerms {
  readonly words: RuleVocabulary
  readonly matters: MattersContent
}

/** Reads rules.yaml where there is one; its faults are reported into the set. */
export function readRules(
  folder: string,
  policy: Policy | undefined,
  set: FileSet,
  { words, matters }: RuleTerms,
  vocabulary: Vocabulary,
): PolicyRules | undefined {
  const path = `${folder}/rules.yaml`
  if (!set.has(path)) return undefined
  const read = set.yaml<Readonly<Record<string, RulesEntry>>>(path, rulesSchema, vocabulary, false)
  if (read === undefined || policy === undefined) return undefined
  const reader: RuleReader = { words, placeOf: read.placeOf, report: set.report }
  const clauses = new Map(clausesOf(policy).map((clause) => [clause.id, clause]))
  const entries = new Map(Object.entries(read.value))
  for (const found of unknownClauses(entries, clauses, reader)) set.report(found)
  for (const clause of clauses.values())
    for (const found of aboutFaults(clause, entries.get(clause.id), matters, read.placeOf))
      set.report(found)
  const rules = [...clauses.values()].flatMap((clause) =>
    rulesOfClause(clause, entries.get(clause.id), reader),
  )
  const tombstones = [...entries].flatMap(([clause, entry]) =>
    Object.entries(entry.gone ?? {}).map(([number, replacedBy]): Tombstone => ({
      id: `${clause}/${number}`,
      replacedBy,
    })),
  )
  for (const found of unknownRules(rules, tombstones, reader)) set.report(found)
  const known = new Set(rules.map(({ id }) => id))
  return {
    path: startOf(path).path,
    rules: rules.map((rule) => withoutLost(rule, known)),
    tombstones,
    entries,
    words,
    placeOf: read.placeOf,
  }
}

function rulesOfClause(
  clause: Clause,
  entry: RulesEntry | undefined,
  reader: RuleReader,
): readonly Rule[] {
  const isStale = entry?.fingerprint !== undefined && entry.fingerprint !== clause.fingerprint
  return Object.entries(entry?.rules ?? {})
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([number, typed]) => {
      const pointer = `/${clause.id}/rules/${number}`
      const rule = readRule(clause.id, number, typed, pointer, reader)
      // Of a clause that changed since, its rules are stale; that they quote other words is no news.
      if (!isStale)
        for (const found of wordsFaults(rule, clause, pointer, reader.placeOf)) reader.report(found)
      for (const found of missingParts(rule, pointer, reader)) reader.report(found)
      if (entry?.gone?.[number] !== undefined)
        reader.report(
          diagnostic(
            'rule-number-reused',
            reader.placeOf(`${pointer}#`),
            `\`${rule.id}\` is gone, and its number is used again`,
            {
              help: 'give the rule a number that no rule of this clause has had',
              clause: clause.id,
            },
          ),
        )
      return rule
    })
}

/** Keys that a rule of its kind cannot do without. */
function missingParts(rule: Rule, pointer: string, reader: RuleReader): readonly Diagnostic[] {
  const has = (key: keyof Rule): boolean => {
    const value = rule[key]
    return Array.isArray(value) ? value.length > 0 : value !== undefined
  }
  const needed: readonly (keyof Rule)[] = {
    obligation: ['bearer', 'action'] as const,
    prohibition: ['bearer', 'action'] as const,
    permission: ['bearer', 'action'] as const,
    recommendation: ['bearer', 'action'] as const,
    power: ['bearer', 'action'] as const,
    sanction: ['bearer', 'action'] as const,
    definition: ['term'] as const,
    scope: ['effect'] as const,
  }[rule.modality]
  const missing = needed.filter((key) => !has(key)).map(String)
  const commands = rule.modality === 'obligation' || rule.modality === 'prohibition'
  if (commands && rule.force === 'none') missing.push('force')
  return missing.map((key) =>
    diagnostic('missing-key', reader.placeOf(`${pointer}#`), `\`${key}\` is missing`, {
      help: `a rule with \`modality: ${rule.modality}\` needs \`${key}\``,
      clause: rule.clause,
    }),
  )
}

function unknownClauses(
  entries: ReadonlyMap<string, RulesEntry>,
  clauses: ReadonlyMap<string, Clause>,
  reader: RuleReader,
): readonly Diagnostic[] {
  return [...entries.keys()]
    .filter((id) => !clauses.has(id))
    .map((id) =>
      diagnostic(
        'rules-without-clause',
        reader.placeOf(`/${id}#`),
        `the policy has no clause \`${id}\``,
        {
          help: didYouMean(
            id,
            [...clauses.keys()],
            'give the clause its id back, or move what still holds to the clause that says it now',
          ),
          clause: id,
        },
      ),
    )
}

/** A rule without links to rules that are gone with their clause. */
function withoutLost(rule: Rule, known: ReadonlySet<string>): Rule {
  const { restates, onBreach, overrides, conflictsWith, ...rest } = rule
  const kept = Object.entries({ onBreach, overrides, conflictsWith }).map(
    ([key, ids]) => [key, ids?.filter((id) => known.has(id))] as const,
  )
  return {
    ...rest,
    ...(restates !== undefined && known.has(restates) ? { restates } : {}),
    ...Object.fromEntries(kept.filter(([, ids]) => ids !== undefined && ids.length > 0)),
  }
}

const LINKS = ['onBreach', 'overrides', 'conflictsWith'] as const
const LINK_KEYS = {
  onBreach: 'on-breach',
  overrides: 'overrides',
  conflictsWith: 'conflicts-with',
} as const

function unknownRules(
  rules: readonly Rule[],
  tombstones: readonly Tombstone[],
  reader: RuleReader,
): readonly Diagnostic[] {
  const ids = rules.map(({ id }) => id)
  const known = new Set(ids)
  const said = (id: string, pointer: string, clause: string): readonly Diagnostic[] =>
    known.has(id)
      ? []
      : [
          diagnostic('unknown-rule', reader.placeOf(pointer), `there is no rule \`${id}\``, {
            help: didYouMean(id, ids, 'a rule is named by its clause, a slash and its number'),
            clause,
          }),
        ]
  const links = rules.flatMap((rule) => {
    const pointer = `/${rule.clause}/rules/${rule.id.slice(rule.clause.length + 1)}`
    return [
      ...(rule.restates === undefined
        ? []
        : said(rule.restates, `${pointer}/restates`, rule.clause)),
      ...LINKS.flatMap((key) =>
        (rule[key] ?? []).flatMap((id, index) =>
          said(id, `${pointer}/${LINK_KEYS[key]}/${index}`, rule.clause),
        ),
      ),
    ]
  })
  const graves = tombstones.flatMap(({ id, replacedBy }) => {
    const [clause = '', number = ''] = id.split('/')
    return replacedBy.flatMap((each, index) =>
      said(each, `/${clause}/gone/${number}/${index}`, clause),
    )
  })
  return [...links, ...graves]
}
