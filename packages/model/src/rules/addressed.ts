import { taxonomyOf, type Rule, type Taxonomy } from '@policy/rules'
import type { LibraryPolicy } from '../library/library.ts'
import type { Trust } from '../policy.ts'
import type { RolesContent } from '../schema/roles.ts'
import { AUDIENCES, EVERYONE, type Audience } from './audiences.ts'
import { coverageOf } from './coverage.ts'
import { ownPlural, rolesInWords } from './roles-in-words.ts'

/** Whom the rules of one clause speak to. */
export interface Addressed {
  /** Ids of the audiences that it speaks to, in their order. */
  readonly audiences: readonly string[]
  /** In words, with the kinds of statement: `For staff and pupils – prohibition`. */
  readonly label: string
  /** Whether a rule of it says whom to tell where a child may be at risk. */
  readonly safety: boolean
}

/** Whom each clause of a policy speaks to, by clause id, read off its rules. A clause without rules is not there. */
export function addressedOf(
  entry: LibraryPolicy,
  roles: RolesContent,
): ReadonlyMap<string, Addressed> {
  const { rules, trust } = entry
  if (rules === undefined) return new Map()
  const taxonomy = taxonomyOf(rules.words.roles)
  const stale = new Set(coverageOf(entry).stale)
  const words = (ids: readonly string[]): string => rolesInWords(ids, taxonomy, trust, roles)
  return new Map(
    [...Map.groupBy(rules.rules, ({ clause }) => clause)].map(([clause, own]) => [
      clause,
      {
        audiences: AUDIENCES.filter(({ roles: its }) =>
          own.some((rule) => speaksTo(rule, its, taxonomy)),
        ).map(({ id }) => id),
        label: `For ${labelOf(own, words)}${stale.has(clause) ? ' (read off earlier words of this clause)' : ''}`,
        safety: own.some(({ safety }) => safety === true),
      },
    ]),
  )
}

/** What a trust calls an audience: in its own word where that has a plain plural. */
export function audienceWords(audience: Audience, trust: Pick<Trust, 'roles'>): string {
  const [role = ''] = audience.roles
  return audience.roles.length === 1 ? (ownPlural(role, trust) ?? audience.label) : audience.label
}

/** Roles that a rule speaks to: whom it binds, whom it is taken to bind, who needs to be told. None: anybody. */
function rolesOf({ bearer, takenAs, audience }: Rule): readonly string[] {
  const all = new Set([...bearer, ...(takenAs ?? []), ...audience])
  all.delete('unstated')
  return [...all]
}

/** By kind in both directions: what is for adults is for staff, and what is for class teachers is too. */
function speaksTo(rule: Rule, audience: readonly string[], { kindsOf }: Taxonomy): boolean {
  const named = rolesOf(rule)
  if (named.length === 0 || named.includes(EVERYONE)) return true
  return named.some((role) =>
    audience.some((own) => kindsOf(role).has(own) || kindsOf(own).has(role)),
  )
}

/** Whom, then what kinds of statement: in nouns, because the duty may be that of one and the news that of another. */
function labelOf(rules: readonly Rule[], words: (ids: readonly string[]) => string): string {
  const isForAll = rules.some((rule) => rolesOf(rule).length === 0)
  const whom = words(isForAll ? [EVERYONE] : rules.flatMap(rolesOf))
  return `${whom} \u2013 ${[...new Set(rules.map(kindOf))].join(', ')}`
}

/** What a rule is; weaker words than "must" are said, because a duty that one should do is not one that one must. */
function kindOf({ modality, force }: Rule): string {
  const kind = modality === 'obligation' ? 'duty' : modality
  const isCommand = modality === 'obligation' || modality === 'prohibition'
  if (!isCommand || force === 'must' || force === 'none') return kind
  return `${kind} (${force})`
}
