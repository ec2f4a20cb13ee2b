import { foldText } from '@policy/model'
import type { RoleWords } from './role-words.ts'

/** Words of roles as they are found in a text of small letters. */
export interface RolePhrases {
  /** Finds them in any spelling and in the plural; the first group is the role's words. Longest first. */
  readonly pattern: RegExp
  /** The role that the words mean. */
  readonly roleOf: (words: string) => string
}

/** Reads the words of roles; undefined where there are none. */
export function rolePhrases(roles: readonly RoleWords[]): RolePhrases | undefined {
  const byWords = new Map(
    roles.flatMap(({ role, words }) => words.map((each) => [joined(each), role])),
  )
  if (byWords.size === 0) return undefined
  const longestFirst = [...byWords.keys()].toSorted(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  )
  return {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(${longestFirst.map(looselyWritten).join('|')})(?:s|es)?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    roleOf: (words) => byWords.get(joined(words)) ?? words,
  }
}

/** Words of a role without what people write in different ways: `head teacher`, `Head-Teacher`, `headteacher`. */
function joined(words: string): string {
  return foldText(words).toLowerCase().replace(/[ -]/g, '')
}

/** A pattern for joined words that may be parted at any letter boundary by a space or hyphen. */
function looselyWritten(words: string): string {
  return Array.from(words, (sign) => sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('[ -]?')
}
