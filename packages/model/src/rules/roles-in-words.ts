import type { Taxonomy } from '@policy/rules'
import { ownValue } from '../own-value.ts'
import type { Trust } from '../policy.ts'
import { roleWord } from '../role-word.ts'
import type { RolesContent } from '../schema/roles.ts'
import { PLURALS } from './audiences.ts'

/** Roles in words, in the order of the vocabulary; one that is a kind of another is left out. */
export function rolesInWords(
  ids: readonly string[],
  taxonomy: Taxonomy,
  trust: Pick<Trust, 'roles'>,
  roles: RolesContent,
): string {
  const wide = taxonomy.ids.filter(
    (id) =>
      ids.includes(id) && !ids.some((other) => other !== id && taxonomy.kindsOf(id).has(other)),
  )
  const words = wide.map((id) => pluralOf(id, trust, roles))
  const last = words.at(-1) ?? ''
  // "Parents and carers and pupils" would be three.
  const comma = words.length > 1 && words.some((word) => word.includes(' and ')) ? ',' : ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')}${comma} and ${last}`
}

/** A role in the plural: the trust's own word where that has a plain one, else ours; a title stays as it is. */
function pluralOf(role: string, trust: Pick<Trust, 'roles'>, roles: RolesContent): string {
  const own = ownValue(trust.roles, role)
  const word = roleWord(role, trust, roles)
  return ownPlural(role, trust) ?? ownValue(PLURALS, role) ?? own ?? plainPlural(word) ?? word
}

/** The trust's own word for a role in the plural, where it has one with a plain plural. */
export function ownPlural(role: string, trust: Pick<Trust, 'roles'>): string | undefined {
  const own = ownValue(trust.roles, role)
  return own === undefined ? undefined : plainPlural(own)
}

/** The plural where an s makes it: `students`, not of `child/young person`, `the school` or `Head of School`. */
function plainPlural(word: string): string | undefined {
  const isPlain = /^(?!the )[a-z][a-z -]*[a-rt-xz]$/.test(word) && !word.includes(' of ')
  return isPlain ? `${word}s` : undefined
}
