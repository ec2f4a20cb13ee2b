import type { CheckedPdfs } from '../build/check-pdfs.ts'
import type { Io } from '../io.ts'
import { outFolder } from '../build/out-folder.ts'
import { findRoot } from '../files/find-root.ts'
import { findingsNamed, openLibrary, selectPolicies } from '../files/open-library.ts'
import { findingsText } from '../report/findings-text.ts'
import { createPaint } from '../report/paint.ts'
import { plural, summarise, summaryText } from '../report/summary.ts'
import { UsageError } from '../usage-error.ts'

/** Options of `policy check`, as the command line gives them. */
export interface CheckOptions {
  readonly strict?: boolean
  readonly json?: boolean
  readonly pdf?: boolean
  readonly out?: string
}

/** `policy check`: findings as text or JSON. Exit code 1 where there are errors, or with `strict` warnings. */
export async function check(
  names: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<number> {
  if (options.out !== undefined && options.pdf !== true)
    throw new UsageError('`--out` says where PDFs are, and none are checked', 'add `--pdf`')
  const root = findRoot(io.cwd)
  const library = openLibrary(root)
  const ids = selectPolicies(names, library.policyIds)
  const pdfs = options.pdf === true ? await checkedPdfs(ids, options.out, root, io) : undefined
  const found = [...findingsNamed(names, library), ...(pdfs?.diagnostics ?? [])]
  const summary = summarise(found)
  if (options.json === true) io.out(`${JSON.stringify({ diagnostics: found, summary }, null, 2)}\n`)
  else {
    const paint = createPaint(io.colour)
    const where = ids.length === 1 ? '1 policy' : `${ids.length} policies`
    const checked = pdfs ? `; ${plural(pdfs.checked, 'PDF')} checked` : ''
    io.out(`${findingsText(found, library, paint)}${summaryText(summary)} in ${where}${checked}\n`)
  }
  return summary.error > 0 || (options.strict === true && summary.warning > 0) ? 1 : 0
}

async function checkedPdfs(
  ids: readonly string[],
  named: string | undefined,
  root: string,
  io: Io,
): Promise<CheckedPdfs> {
  // What reads PDFs takes a while to load, and most checks want none of it.
  const { checkPdfs } = await import('../build/check-pdfs.ts')
  return await checkPdfs(ids, outFolder(named, root, io.cwd))
}
