import { foldText } from '@policy/model'
import { rolePhrases, type RolePhrases } from './role-phrases.ts'
import type { RoleWords } from './role-words.ts'
import type { Sign } from './sign.ts'
import { signTable } from './sign-table.ts'

/** Finds signs in a text. */
export type SignReader = (text: string) => readonly Sign[]

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['thousand', 1000],
])

/** What was read stays read: most clauses are the same from version to version. One reader for each set of roles. */
const readers = new Map<string, SignReader>()

/** A reader of signs that knows these roles. Words of roles are read in any case, and in the plural. */
export function signReader(roles: readonly RoleWords[]): SignReader {
  const key = JSON.stringify(roles)
  const reader = readers.get(key) ?? newReader(roles)
  readers.set(key, reader)
  return reader
}

function newReader(roles: readonly RoleWords[]): SignReader {
  const phrases = rolePhrases(roles)
  const known = new Map<string, readonly Sign[]>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const signs = read(plainForms(text), phrases)
    known.set(text, signs)
    return signs
  }
}

/** Text in small letters, without short forms: `don't` is `do not`, `cannot` is `can not`, `twenty-four` is `24`. */
function plainForms(text: string): string {
  return foldText(text)
    .toLowerCase()
    .replace(/\bwon't\b/g, 'will not')
    .replace(/\bcan(?:'t|not)\b/g, 'can not')
    .replace(/\bshan't\b/g, 'shall not')
    .replace(/(?<=[a-z])n'ts?\b/g, ' not')
    .replace(
      /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(\w+)\b/g,
      (all, tens: string, ones: string) => {
        const one = ONES.indexOf(ones)
        return one > 0 && one < 10 ? String((TENS.get(tens) ?? 0) + one) : all
      },
    )
}

function read(text: string, roles: RolePhrases | undefined): readonly Sign[] {
  const found: { readonly at: number; readonly sign: Sign }[] = []
  let rest = text
  const take = (phrases: RegExp, signOf: (words: string, match: RegExpExecArray) => Sign): void => {
    for (const match of rest.matchAll(phrases))
      found.push({ at: match.index, sign: signOf(match[0], match) })
    // What was read is not read again as something else, and what stands behind it keeps its place.
    rest = rest.replace(phrases, (all) => '\u0000'.repeat(all.length))
  }
  if (roles)
    take(roles.pattern, (words, match) => ({
      kind: 'role',
      meaning: roles.roleOf(match[1] ?? ''),
      words,
      binds: false,
    }))
  for (const { kind, meaning, phrases, binds } of signTable)
    take(phrases, (words) => ({
      kind,
      meaning: meaning === '' ? inFigures(words) : meaning,
      words,
      binds,
    }))
  return found
    .toSorted((a, b) => a.at - b.at)
    .map(({ sign }) => sign)
    .filter((sign, at, all) => !isSameRole(sign, all[at - 1]))
}

/** Whether a role only says again what stands before it: `parents / carers`. */
function isSameRole({ kind, meaning }: Sign, before: Sign | undefined): boolean {
  return kind === 'role' && before?.kind === 'role' && before.meaning === meaning
}

/** Numbers as figures, units in the singular: `two weeks` is `2 week`. */
function inFigures(words: string): string {
  return words
    .replace(/[a-z]+/g, (word) => {
      if (/^(?:an?|one)$/.test(word)) return '1'
      const one = ONES.indexOf(word)
      return String(one >= 0 ? one : (TENS.get(word) ?? word.replace(/s$/, '')))
    })
    .replace(/[- ]+/g, ' ')
}
