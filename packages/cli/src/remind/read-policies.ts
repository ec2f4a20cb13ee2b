import type { LibraryPolicy } from '@policy/model'
import {
  findingsFor,
  policyNamed,
  selectPolicies,
  type OpenLibrary,
} from '../files/open-library.ts'
import type { Io } from '../io.ts'
import { findingsText } from '../report/findings-text.ts'
import { createPaint } from '../report/paint.ts'

/** The policies that a name means (all where nothing is named), as far as they can be read; the errors of the others are shown. */
export function readPolicies(
  name: string | undefined,
  library: OpenLibrary,
  io: Io,
): { readonly entries: readonly LibraryPolicy[]; readonly whole: boolean } {
  const ids = selectPolicies(name === undefined ? [] : [name], library.policyIds)
  const errors = findingsFor(ids, library.diagnostics).filter(
    ({ severity }) => severity === 'error',
  )
  io.err(findingsText(errors, library, createPaint(io.colour)))
  return {
    entries: ids.flatMap((id) => policyNamed(library.library, id) ?? []),
    whole: errors.length === 0,
  }
}
