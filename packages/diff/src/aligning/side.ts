import {
  documentRows,
  ruleSetOf,
  wordsOfRow,
  wordsWithoutNames,
  type Library,
  type LibraryPolicy,
  type Row,
  type Trust,
} from '@policy/model'
import { checkRuleSet, rulesOf, type Rule, type RuleSetJson } from '@policy/rules'
import { rolePhrases } from '../meaning/role-phrases.ts'
import { roleWords } from '../meaning/role-words.ts'
import type { Version } from '../version.ts'
import { neutralReader, type NeutralReader } from './neutral-words.ts'
import { provisionsOf, type Provision } from './provision.ts'

/** A policy as it is laid beside another trust's: its words, and what was read off them. */
export interface Side extends Version {
  readonly trust: Trust
  /** Undefined where none were read yet, or they cannot be used: then its words alone tell. */
  readonly ruleSet: RuleSetJson | undefined
  readonly rules: readonly Rule[]
  /** What each clause is about, the main matter first. */
  readonly about: ReadonlyMap<string, readonly string[]>
  /** Of clauses that name a person, the words as they may be shown elsewhere. */
  readonly unnamed: ReadonlyMap<string, string>
  /** Reads words as the trust means them. */
  readonly neutral: NeutralReader
  /** Its clauses as they are held against those of others, in order. */
  readonly provisions: readonly Provision[]
}

/** A policy of a library as a side: all that does not turn on what it is laid beside is read once. */
export function sideOf(
  entry: LibraryPolicy,
  { roles, words, matters }: Pick<Library, 'roles' | 'words' | 'matters'>,
): Side {
  const { policy, trust, types, rules } = entry
  const ruleSet = soundRuleSet(entry, roles)
  const read = {
    rows: documentRows({ policy, trust, roles }),
    rules: ruleSet === undefined ? [] : rulesOf(ruleSet).filter(isFresh(ruleSet)),
    about: new Map([...(rules?.entries ?? [])].map(([id, { about }]) => [id, about ?? []])),
    neutral: neutralReader(trust, rolePhrases(roleWords(roles, [trust]))),
  }
  return {
    ...read,
    policy,
    trust,
    types,
    ruleSet,
    unnamed: wordsWithoutNames(entry, roles),
    provisions: provisionsOf(read, { words, matters }),
  }
}

/** The words of a clause as they may be shown: a role stands where it names a person. */
export function shownWords(row: Row, { unnamed }: Pick<Side, 'unnamed'>): string {
  return unnamed.get(row.id) ?? wordsOfRow(row)
}

function soundRuleSet(entry: LibraryPolicy, roles: Library['roles']): RuleSetJson | undefined {
  const ruleSet = ruleSetOf(entry, roles)
  return ruleSet === undefined || checkRuleSet(ruleSet).length > 0 ? undefined : ruleSet
}

/** A rule whose clause has other words by now tells nothing of it: the words do. */
function isFresh({ clauses }: RuleSetJson): (rule: Rule) => boolean {
  return ({ clause }) => clauses[clause]?.stale !== true
}
