import { diagnostic, diagnosticCodes, didYouMean, sortDiagnostics, type Diagnostic, type Library, type LibraryPolicy, type Vocabulary } from '@policy/model'
import type { Check, CheckContext } from './check.ts'
import { clauseTypes } from './checks/clause-types.ts'
import { coverRows } from './checks/cover-rows.ts'
import { frozenVersions } from './checks/frozen-versions.ts'
import { pieces } from './checks/pieces.ts'
import { references } from './checks/references.ts'
import { repeatedClauses } from './checks/repeated-clauses.ts'
import { statedFacts } from './checks/stated-facts.ts'
import { unknownAppendix } from './checks/unknown-appendix.ts'
import { frontPlace } from './front-place.ts'

/** Every check there is; adding one is a file and a line here. */
export const checks: Readonly<Record<string, Check>> = { references, unknownAppendix, clauseTypes, coverRows, statedFacts, pieces, repeatedClauses, frozenVersions }

/** Findings over every policy of a library, in source order. Silenced ones are left out. */
export function checkLibrary(library: Library, vocabulary: Vocabulary): readonly Diagnostic[] {
  return sortDiagnostics(library.policies.flatMap((entry) => checkPolicy(entry, { roles: library.roles, vocabulary })))
}

/** Findings over one policy. */
export function checkPolicy(entry: LibraryPolicy, context: CheckContext): readonly Diagnostic[] {
  const found = Object.values(checks).flatMap((check) => check.find(entry, context))
  return silence(entry, found)
}

/** Leaves out what the owner has silenced with a reason. An error cannot be silenced: we would not know what to print. */
function silence({ policy }: LibraryPolicy, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const wanted = policy.front.silence ?? []
  const matches = (each: Diagnostic, at: (typeof wanted)[number]): boolean => each.severity !== 'error' && each.code === at.code && (at.clause === undefined || each.clause === at.clause)
  const idle = wanted.flatMap((each, index) => {
    if (found.some((one) => matches(one, each))) return []
    const help = each.code in diagnosticCodes ? 'take the line away' : didYouMean(each.code, Object.keys(diagnosticCodes), 'take the line away')
    return [diagnostic('unknown-silence', frontPlace(policy, `/silence/${index}/code`), `\`${each.code}\` is silenced, but does not occur${each.clause === undefined ? '' : ` at \`${each.clause}\``}`, { help })]
  })
  return [...found.filter((each) => !wanted.some((at) => matches(each, at))), ...idle]
}
