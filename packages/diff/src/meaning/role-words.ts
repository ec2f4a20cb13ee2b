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

/** What people are called everywhere, whichever words a vocabulary lists; who is no role of it is called by the word. */
const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  staff: ['staff', 'colleague'],
  'parent-carer': ['parent', 'carer', 'parent/carer'],
  pupil: ['children'],
  visitor: ['visitor'],
}

/** Words for roles: those of the vocabulary, and each trust's own. */
export function roleWords(
  roles: RolesContent,
  trusts: readonly Pick<Trust, 'roles'>[] = [],
): readonly RoleWords[] {
  const everyday = Object.entries(EVERYDAY).map(([role, words]): RoleWords => ({ role, words }))
  const known = Object.entries(roles).flatMap(([role, { label, also }]): readonly RoleWords[] => {
    if (NOBODY_IN_PARTICULAR.has(role)) return []
    const own = trusts.flatMap((trust) => trust.roles?.[role] ?? [])
    return [{ role, words: [...new Set([label, ...(also ?? []), ...own])] }]
  })
  return [...everyday, ...known]
}
