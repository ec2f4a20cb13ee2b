import {
  diagnostic,
  diagnosticCodes,
  didYouMean,
  sortDiagnostics,
  type Diagnostic,
  type DiagnosticCode,
  type Library,
  type LibraryPolicy,
  type Place,
  type Vocabulary,
} from '@policy/model'
import type { Check, CheckContext } from './check.ts'
import { clauseTypes } from './checks/clause-types.ts'
import { coverRows } from './checks/cover-rows.ts'
import { frozenVersions } from './checks/frozen-versions.ts'
import { leftovers } from './checks/leftovers.ts'
import { numberedHeadings } from './checks/numbered-headings.ts'
import { pieces } from './checks/pieces.ts'
import { printedPieces } from './checks/printed-pieces.ts'
import { references } from './checks/references.ts'
import { repeatedClauses } from './checks/repeated-clauses.ts'
import { repeatedLabels } from './checks/repeated-labels.ts'
import { statedFacts } from './checks/stated-facts.ts'
import { unknownAppendix } from './checks/unknown-appendix.ts'
import { wordings } from './checks/wordings.ts'
import { frontPlace } from './front-place.ts'

/** Every check there is; adding one is a file and a line here. */
export const checks: Readonly<Record<string, Check>> = {
  references,
  unknownAppendix,
  numberedHeadings,
  repeatedLabels,
  leftovers,
  clauseTypes,
  coverRows,
  wordings,
  statedFacts,
  pieces,
  printedPieces,
  repeatedClauses,
  frozenVersions,
}

/** Findings over every policy of a library, in source order. Silenced ones are left out. */
export function checkLibrary(library: Library, vocabulary: Vocabulary): readonly Diagnostic[] {
  return sortDiagnostics(
    library.policies.flatMap((entry) => checkPolicy(entry, { roles: library.roles, vocabulary })),
  )
}

/** Findings over one policy. */
export function checkPolicy(entry: LibraryPolicy, context: CheckContext): readonly Diagnostic[] {
  const found = Object.values(checks).flatMap((check) => check.find(entry, context))
  return silence(entry, found)
}

type Silence = NonNullable<LibraryPolicy['policy']['front']['silence']>[number]

/** Leaves out what the owner has silenced with a reason. An error cannot be silenced: we would not know what to print. */
function silence({ policy }: LibraryPolicy, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const wanted = policy.front.silence ?? []
  const idle = wanted.flatMap((each, index) =>
    found.some((one) => silences(each, one))
      ? []
      : [idleSilence(each, frontPlace(policy, `/silence/${index}/code`))],
  )
  return [...found.filter((one) => !wanted.some((each) => silences(each, one))), ...idle]
}

/** One finding, at one clause; without a clause, one that speaks of none (of the front matter). */
function silences(wanted: Silence, found: Diagnostic): boolean {
  return found.severity !== 'error' && found.code === wanted.code && found.clause === wanted.clause
}

function idleSilence({ code, clause }: Silence, place: Place): Diagnostic {
  if (diagnosticCodes[code as DiagnosticCode]?.severity === 'error')
    return diagnostic(
      'unknown-silence',
      place,
      `\`${code}\` is an error, which cannot be silenced`,
      { help: 'mend it, and take the line away' },
    )
  const help =
    code in diagnosticCodes
      ? 'take the line away, or name the clause it occurs at'
      : didYouMean(code, Object.keys(diagnosticCodes), 'take the line away')
  return diagnostic(
    'unknown-silence',
    place,
    `\`${code}\` is silenced, but does not occur${clause === undefined ? ' in the front matter' : ` at \`${clause}\``}`,
    { help },
  )
}
