import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { nearestName, offerName } from '../nearest-name.ts'
import type { Place } from '../place.ts'
import type { Policy } from '../policy.ts'
import { clausesNamed, longClauseName, clauseNamesLike, partsOf } from './clause-named.ts'
import type { Alignable } from './read-alignments.ts'

/** Looks up a clause that a pair names; undefined where there is none, or not just one. */
export type ClauseFinder = (
  name: string,
  trusts: { readonly own: string; readonly other: string },
  place: Place,
) => { readonly policy: Policy; readonly id: string } | undefined

/** Finds clauses in the policies of a library, and reports names that mean none. */
export function clauseFinder(
  { policies, policyIds }: Alignable,
  report: (found: Diagnostic) => void,
): ClauseFinder {
  const of = (trust: string): readonly Policy[] =>
    policies.filter((entry) => entry.trust.id === trust).map(({ policy }) => policy)
  const isRead = (id: string): boolean =>
    policies.some(({ policy, whole }) => policy.id === id && whole)
  return (name, { own, other }, place) => {
    const found = clausesNamed(name, of(own))
    const [only] = found
    if (only !== undefined && found.length === 1)
      return { policy: only.policy, id: partsOf(name).id }
    if (only !== undefined) {
      const names = found.map((each) => `\`${longClauseName(each)}\``)
      const message = `${names.length} policies of \`${own}\` have a clause \`${name}\``
      report(
        diagnostic('ambiguous-clause', place, message, { help: `write ${names.join(' or ')}` }),
      )
      // A clause that seems to be gone may only be unread.
    } else if (policyIds.filter((id) => id.startsWith(`${own}/`)).every(isRead)) {
      const near = nearestName(name, clauseNamesLike(name, of(own)))
      const otherwise =
        clausesNamed(name, of(other)).length > 0
          ? `\`${other}\` has it: swap \`a\` and \`b\``
          : 'take the pair away, or name the clause that says it now'
      report(
        diagnostic('alignment-without-clause', place, `\`${own}\` has no clause \`${name}\``, {
          help: offerName(near, otherwise),
          ...(near === undefined ? {} : { fix: { place, text: near } }),
        }),
      )
    }
    return undefined
  }
}
