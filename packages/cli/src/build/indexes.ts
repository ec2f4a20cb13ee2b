import { isPublishable, type OpenLibrary } from '../files/open-library.ts'
import { readTemplates } from '../files/tool-files.ts'
import type { Output } from './output.ts'
import { pathsOf, registerPage, trustPage } from './pages.ts'

/** What was not written anew stays as last built: of policies with errors, of PDFs that failed, of what was not asked for this time. */
export function keepOthers(library: OpenLibrary, output: Output): void {
  const stillThere = new Set(library.policyIds)
  output.keep((file) => file.policy !== null && stillThere.has(file.policy))
}

/** Writes the index of each trust and the register. */
export function writeIndexes(library: OpenLibrary, output: Output, today: string): void {
  const templates = readTemplates()
  const written = new Set(output.files().map(({ path }) => path))
  for (const trust of new Set(library.policyIds.map(trustOf))) {
    const path = `public/${trust}/index.html`
    // The words of a policy with errors are not for the public yet: its trust's index stays as it was.
    if (isWaiting(trust, library, output) && output.keep((file) => file.path === path).length > 0)
      continue
    const [first, ...others] = library.library.policies.filter(
      (entry) => entry.trust.id === trust && written.has(pathsOf(entry).html),
    )
    if (first)
      output.write({ path, policy: null }, trustPage([first, ...others], written, templates))
  }
  output.write(
    { path: 'work/index.html', policy: null },
    registerPage(library, written, today, templates),
  )
}

/** Whether a policy of a trust has errors. Not where another has been removed: the old index would lead to it. */
function isWaiting(trust: string, library: OpenLibrary, output: Output): boolean {
  const removed = (output.last?.files ?? []).some(
    ({ policy }) =>
      policy !== null && trustOf(policy) === trust && !library.policyIds.includes(policy),
  )
  return (
    !removed && library.policyIds.some((id) => trustOf(id) === trust && !isPublishable(id, library))
  )
}

function trustOf(policyId: string): string {
  return policyId.split('/')[0] ?? ''
}
