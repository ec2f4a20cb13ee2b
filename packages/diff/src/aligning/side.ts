import {
  documentRows,
  ruleSetOf,
  wordsWithoutNames,
  type Library,
  type LibraryPolicy,
  type MattersContent,
  type Trust,
} from '@policy/model'
import { rulesOf, type Rule, type RuleSetJson, type Vocabulary } from '@policy/rules'
import { roleWords, type RoleWords } from '../meaning/role-words.ts'
import type { Version } from '../version.ts'

/** A policy as it is laid beside another trust's: its words, and what was read off them. */
export interface Side extends Version {
  readonly trust: Trust
  /** Undefined where none were read yet: then its words alone tell. */
  readonly ruleSet: RuleSetJson | undefined
  readonly rules: readonly Rule[]
  /** What each clause is about, the main matter first. */
  readonly about: ReadonlyMap<string, readonly string[]>
  /** Of clauses that name a person, the words as they may be shown elsewhere. */
  readonly unnamed: ReadonlyMap<string, string>
}

/** What two policies have in common before anybody compares them. */
export interface Shared {
  /** Words for roles, of the vocabulary and of both trusts. */
  readonly roles: readonly RoleWords[]
  readonly words: Vocabulary
  readonly matters: MattersContent
}

/** A policy of a library as a side. */
export function sideOf(entry: LibraryPolicy, { roles }: Pick<Library, 'roles'>): Side {
  const { policy, trust, types, rules } = entry
  const ruleSet = ruleSetOf(entry, roles)
  return {
    policy,
    trust,
    types,
    rows: documentRows({ policy, trust, roles }),
    ruleSet,
    rules: ruleSet === undefined ? [] : rulesOf(ruleSet),
    about: new Map([...(rules?.entries ?? [])].map(([id, { about }]) => [id, about ?? []])),
    unnamed: wordsWithoutNames(entry, roles),
  }
}

/** What the library gives to a comparison of two of its policies. */
export function sharedBy(
  { roles, words, matters }: Pick<Library, 'roles' | 'words' | 'matters'>,
  ...sides: readonly Side[]
): Shared {
  return {
    roles: roleWords(
      roles,
      sides.map(({ trust }) => trust),
    ),
    words,
    matters,
  }
}
