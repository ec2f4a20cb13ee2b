import type { Diagnostic, DiagnosticCode } from '@policy/model'
import type { Io } from '../io.ts'
import { findRoot } from '../files/find-root.ts'
import {
  findingsFor,
  openLibrary,
  policyNamed,
  selectPolicies,
  type OpenLibrary,
} from '../files/open-library.ts'
import { readTemplates } from '../files/tool-files.ts'
import { findingsText } from '../report/findings-text.ts'
import { createPaint } from '../report/paint.ts'
import { plural } from '../report/summary.ts'
import { tableText } from '../report/table.ts'
import { verifyPolicy, type Fidelity, type VerifyContext } from '../verify/verify-policy.ts'

/** Findings of `check` that take the ground from under the proof. */
const GROUNDS: ReadonlySet<DiagnosticCode> = new Set([
  'published-text-changed',
  'frozen-version-changed',
])

/** `policy verify`: proves that page = published text + repairs. Exit code 1 where it does not. */
export async function verify(
  names: readonly string[],
  options: { readonly json?: boolean },
  io: Io,
): Promise<number> {
  const library = openLibrary(findRoot(io.cwd))
  const context: VerifyContext = {
    roles: library.library.roles,
    vocabulary: library.vocabulary,
    templates: readTemplates(),
  }
  const results = selectPolicies(names, library.policyIds).map((id) => {
    const entry = policyNamed(library.library, id)
    const verified = entry && verifyPolicy(entry, context)
    return {
      id,
      fidelity: verified?.fidelity,
      diagnostics: [
        ...groundsOf(id, library, entry?.source !== undefined),
        ...(verified?.diagnostics ?? []),
      ],
    }
  })
  const diagnostics = results.flatMap((result) => result.diagnostics)
  const rows = results.flatMap((result) => (result.fidelity ? [result.fidelity] : []))
  if (options.json === true) io.out(`${JSON.stringify({ policies: rows, diagnostics }, null, 2)}\n`)
  else {
    const paint = createPaint(io.colour)
    io.out(findingsText(diagnostics, library, paint))
    if (rows.length > 0) io.out(`${tableOf(rows)}\n`)
  }
  for (const { id, fidelity, diagnostics: own } of results) {
    if (!fidelity && own.length === 0) io.err(`${id} has no published text to compare with\n`)
    if (fidelity && fidelity.since > 0)
      io.err(
        `${id}: this speaks of version ${fidelity.version}; ${plural(fidelity.since, 'clause')} of policy.md changed since\n`,
      )
  }
  return diagnostics.length > 0 ? 1 : 0
}

/** What `check` found that the proof stands on; where nothing could be compared, every error. */
function groundsOf(id: string, library: OpenLibrary, comparable: boolean): readonly Diagnostic[] {
  const own = findingsFor([id], library.diagnostics).filter(({ severity }) => severity === 'error')
  return comparable ? own.filter(({ code }) => GROUNDS.has(code)) : own
}

/** Figures of the table, in order. */
const COLUMNS = [
  ['published', 'published'],
  ['repaired', 'repaired'],
  ['reshaped', 'reshaped'],
  ['rendered', 'rendered'],
  ['unaccounted', 'unaccounted'],
  ['unlisted breaks', 'breaks'],
  ['unlisted marks', 'marks'],
] as const satisfies readonly (readonly [string, keyof Fidelity])[]

function tableOf(rows: readonly Fidelity[]): string {
  const cells = rows.map((row) => [row.policy, ...COLUMNS.map(([, figure]) => String(row[figure]))])
  return tableText(
    ['policy', ...COLUMNS.map(([heading]) => heading)],
    cells,
    COLUMNS.map((_, index) => index + 1),
  )
}
