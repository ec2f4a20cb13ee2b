import {
  atOnce,
  sortDiagnostics,
  type Diagnostic,
  type Library,
  type LibraryPolicy,
  type Steps,
  type Vocabulary,
} from '@policy/model'
import type { Check, CheckContext } from './check.ts'
import { checkAlignments } from './check-alignments.ts'
import { approvals } from './checks/approvals.ts'
import { clauseTypes } from './checks/clause-types.ts'
import { coverRows } from './checks/cover-rows.ts'
import { emptyPolicy } from './checks/empty-policy.ts'
import { frozenVersions } from './checks/frozen-versions.ts'
import { leftovers } from './checks/leftovers.ts'
import { numberedHeadings } from './checks/numbered-headings.ts'
import { pieces } from './checks/pieces.ts'
import { printedPieces } from './checks/printed-pieces.ts'
import { references } from './checks/references.ts'
import { reminders } from './checks/reminders.ts'
import { repeatedClauses } from './checks/repeated-clauses.ts'
import { repeatedLabels } from './checks/repeated-labels.ts'
import { reviewNotes } from './checks/review-notes.ts'
import { rules } from './checks/rules.ts'
import { statedFacts } from './checks/stated-facts.ts'
import { unknownAppendix } from './checks/unknown-appendix.ts'
import { wordings } from './checks/wordings.ts'
import { withoutSilenced } from './silence.ts'

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
  emptyPolicy,
  frozenVersions,
  approvals,
  reviewNotes,
  rules,
  reminders,
}

/** Findings over every policy of a library, and over what stands between them, in source order. Silenced ones are left out. */
export function checkLibrary(library: Library, vocabulary: Vocabulary): readonly Diagnostic[] {
  return sortDiagnostics([
    ...library.policies.flatMap((entry) =>
      checkPolicy(entry, { roles: library.roles, vocabulary }),
    ),
    ...checkAlignments(library),
  ])
}

/** Findings over one policy, without those it silences. */
export function checkPolicy(entry: LibraryPolicy, context: CheckContext): readonly Diagnostic[] {
  return atOnce(checkInSteps(entry, context))
}

/** The same, one check at a step. */
export function* checkInSteps(
  entry: LibraryPolicy,
  context: CheckContext,
): Steps<readonly Diagnostic[]> {
  const found: Diagnostic[] = []
  for (const check of Object.values(checks)) {
    found.push(...check.find(entry, context))
    yield undefined
  }
  return withoutSilenced(entry, found)
}
