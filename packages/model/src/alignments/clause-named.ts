import { clausesOf, type Clause } from '../clause.ts'
import { ownValue } from '../own-value.ts'
import type { Policy } from '../policy.ts'

/** A clause by its id, or by one it had before. */
export function clauseNamed({ blocks, front }: Policy, id: string): Clause | undefined {
  const clauses = clausesOf({ blocks })
  const now = ownValue(front.formerly, id)
  return (
    clauses.find((clause) => clause.id === id) ??
    (now === undefined ? undefined : clauses.find((clause) => clause.id === now))
  )
}

/** A clause and the policy it is of. */
export interface FoundClause {
  readonly policy: Policy
  readonly clause: Clause
}

/** Clauses that a name means among policies of one trust: `no-names`, or `social-media#no-names` where several have one. */
export function clausesNamed(name: string, policies: readonly Policy[]): readonly FoundClause[] {
  const { slug, id } = partsOf(name)
  return policies
    .filter((policy) => slug === undefined || policy.slug === slug)
    .flatMap((policy) => {
      const clause = clauseNamed(policy, id)
      return clause === undefined ? [] : [{ policy, clause }]
    })
}

/** The shortest name of a clause that means it alone. */
export function shortClauseName(
  { policy, clause }: FoundClause,
  policies: readonly Policy[],
): string {
  return clausesNamed(clause.id, policies).length > 1
    ? longClauseName({ policy, clause })
    : clause.id
}

/** Name of a clause with its policy. */
export function longClauseName({ policy, clause }: FoundClause): string {
  return `${policy.slug}#${clause.id}`
}

/** Names that could have been meant by one that means nothing: with the policy where it has one. */
export function clauseNamesLike(name: string, policies: readonly Policy[]): readonly string[] {
  return policies.flatMap((policy) =>
    clausesOf(policy).map((clause) =>
      name.includes('#') ? longClauseName({ policy, clause }) : clause.id,
    ),
  )
}

/** Policy, where it is named, and clause. A full id begins with the trust, which the side of the pair says already. */
export function partsOf(name: string): {
  readonly slug: string | undefined
  readonly id: string
} {
  const at = name.indexOf('#')
  if (at < 0) return { slug: undefined, id: name }
  const policy = name.slice(0, at)
  return { slug: policy.slice(policy.lastIndexOf('/') + 1), id: name.slice(at + 1) }
}
