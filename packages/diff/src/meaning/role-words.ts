import type { RolesContent, Trust } from '@policy/model'

/** A role and the words that mean it. */
export interface RoleWords {
  readonly role: string
  readonly words: readonly string[]
}

/** The institution itself, and anyone at all: named in every other sentence, and no sign that somebody else is meant. */
const NOBODY_IN_PARTICULAR: ReadonlySet<string> = new Set([
  'trust',
  'academy',
  'person',
  'individual',
])

/** Words for roles: those of the vocabulary, and each trust's own. */
export function roleWords(
  roles: RolesContent,
  trusts: readonly Pick<Trust, 'roles'>[] = [],
): readonly RoleWords[] {
  return Object.entries(roles).flatMap(([role, { label, also }]): readonly RoleWords[] => {
    if (NOBODY_IN_PARTICULAR.has(role)) return []
    const own = trusts.flatMap((trust) => trust.roles?.[role] ?? [])
    return [{ role, words: [...new Set([label, ...(also ?? []), ...own])] }]
  })
}
