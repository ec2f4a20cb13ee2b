import { foldText, type Trust } from '@policy/model'
import { stemmer } from 'stemmer'
import type { RolePhrases } from '../meaning/role-phrases.ts'

/** Reads the words of a text, in order, without what only says whose document it is. */
export type NeutralReader = (text: string) => readonly string[]

/** The institution, whatever a trust calls it. */
const INSTITUTION =
  /\b(?:the )?(?:trust\/academy|academy\/trust|multi[- ]academy trusts?|trusts?|academ(?:y|ies)|schools?|establishments?)(?:'s|s')?(?![\p{L}\p{N}])/gu

/** Parts of trusts' names that are no name. */
const NO_NAME =
  /\b(?:the|trust|academy|academies|multi-academy|educational|partnership|schools?|limited)\b/gi

/**
 * A reader that knows a trust's own words: its name and what it calls itself are left out, and roles are read as roles, so that
 * "Dudley's students" and "pupils of the academy" are the same words.
 */
export function neutralReader(trust: Trust, phrases: RolePhrases | undefined): NeutralReader {
  const names = namesOf(trust)
  const read = (text: string): readonly string[] => {
    // A trust may be called by a common word: its name counts as one only with a capital.
    const unnamed = names.reduce((rest, name) => rest.replaceAll(name, ' '), foldText(text))
    const plain = unnamed.toLowerCase().replace(INSTITUTION, ' ')
    const neutral = phrases
      ? plain.replace(
          phrases.pattern,
          (_, words: string) => ` ${ROLE}${phrases.roleOf(words).replaceAll('-', '')} `,
        )
      : plain
    return neutral.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
  }
  // A lead-in and a heading are read again with every clause below them.
  const known = new Map<string, readonly string[]>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const words = read(text)
    known.set(text, words)
    return words
  }
}

/** What a role is read as begins with. */
const ROLE = 'role0'

function namesOf({ name }: Trust): readonly string[] {
  const without = name.replace(/^The /, '')
  const short = name.replace(NO_NAME, '').replace(/\s+/g, ' ').trim()
  return [name, without, short].filter((each) => each !== '')
}

/** Words that stand in every text. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'a an and any are as at be been being but by can could did do does each else etc eg for from had has have he her him his how i if in into ' +
    'is it its itself may might must my no nor not of on one only or other others our out over own same shall she should so some such than ' +
    'that the their them themselves then there these they this those through to too under up upon us use used using very via was we were what ' +
    'when where whether which while who whom whose why will with within without would you your'
  ).split(' '),
)

/** The words that tell something, by their stems (Porter). */
export function tellingWords(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words
      .filter((word) => word.length > 1 && !COMMON.has(word))
      .map((word) => (word.startsWith(ROLE) ? word : stemmer(word))),
  )
}
