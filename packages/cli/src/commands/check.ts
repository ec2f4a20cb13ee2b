import type { Io } from '../io.ts'
import { findRoot } from '../files/find-root.ts'
import { findingsNamed, openLibrary, selectPolicies } from '../files/open-library.ts'
import { findingsText } from '../report/findings-text.ts'
import { createPaint } from '../report/paint.ts'
import { summarise, summaryText } from '../report/summary.ts'

/** `policy check`: findings as text or JSON. Exit code 1 where there are errors, or with `strict` warnings. */
export async function check(
  names: readonly string[],
  options: { readonly strict?: boolean; readonly json?: boolean },
  io: Io,
): Promise<number> {
  const library = openLibrary(findRoot(io.cwd))
  const ids = selectPolicies(names, library.policyIds)
  const found = findingsNamed(names, library)
  const summary = summarise(found)
  if (options.json === true) io.out(`${JSON.stringify({ diagnostics: found, summary }, null, 2)}\n`)
  else {
    const paint = createPaint(io.colour)
    io.out(
      `${findingsText(found, library, paint)}${summaryText(summary)} in ${ids.length === 1 ? '1 policy' : `${ids.length} policies`}\n`,
    )
  }
  return summary.error > 0 || (options.strict === true && summary.warning > 0) ? 1 : 0
}
