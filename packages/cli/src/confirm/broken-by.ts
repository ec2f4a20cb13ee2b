import { hasErrors, type Diagnostic } from '@policy/model'
import { readLibrary, type OpenLibrary } from '../files/open-library.ts'
import { readTree } from '../files/read-tree.ts'

/** What would be wrong once something is written, and the library as it would be then. */
export interface Broken {
  readonly findings: readonly Diagnostic[]
  readonly library: OpenLibrary
}

/**
 * Errors that some files would have with other texts, and do not have yet: while a clause waits to be confirmed, what quotes its
 * old words is no error. Undefined where there is none.
 */
export function brokenBy(
  texts: ReadonlyMap<string, string>,
  library: OpenLibrary,
): Broken | undefined {
  const { root, diagnostics } = library
  const tree = readTree(root, 'policies')
  const files = new Map(tree.files)
  const encoder = new TextEncoder()
  for (const [path, text] of texts) files.set(path, encoder.encode(text))
  const changed = readLibrary(root, { ...tree, files })
  const isKnown = (found: Diagnostic): boolean =>
    diagnostics.some(
      ({ code, message, place }) =>
        code === found.code && message === found.message && place.path === found.place.path,
    )
  const findings = changed.diagnostics.filter(
    (found) => texts.has(found.place.path) && hasErrors([found]) && !isKnown(found),
  )
  return findings.length === 0 ? undefined : { findings, library: changed }
}
