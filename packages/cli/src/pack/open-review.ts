import type { PolicyDiff } from '@policy/diff'
import { approvalCode, hasErrors, type Diagnostic, type LibraryPolicy } from '@policy/model'
import { openVersion } from '../diff/open-version.ts'
import { comparedVersions } from '../versions/compared.ts'
import { findingsFor, onePolicyId, policyNamed, type OpenLibrary } from '../files/open-library.ts'

/** A policy under review, and what changes against the version before. */
export interface OpenReview {
  readonly entry: LibraryPolicy
  /** Whether these very words are those of the last frozen version: nothing is under way. */
  readonly isFrozen: boolean
  /** Undefined where no version is frozen yet. */
  readonly since: { readonly version: string; readonly diff: PolicyDiff } | undefined
}

/**
 * Opens a policy against one of its frozen versions; its errors where it has any. Where none is named it is the last, or, where
 * policy.md still has the words of that one, the one before: then the question is what that version changed.
 */
export function openReview(
  name: string,
  from: string | undefined,
  library: OpenLibrary,
): OpenReview | readonly Diagnostic[] {
  const id = onePolicyId(name, library.policyIds)
  const entry = policyNamed(library.library, id)
  const found = findingsFor([id], library.diagnostics)
  if (!entry || hasErrors(found)) return found.filter(({ severity }) => severity === 'error')
  const source = { library, cwd: library.root, policy: id }
  const frozen = (version: string): ReturnType<typeof openVersion> =>
    openVersion({ kind: 'frozen', policy: id, version }, source)
  const now = openVersion({ kind: 'working', policy: id }, source)
  if (!('version' in now)) return now
  const [before, last] = [entry.versions.at(-2)?.version, entry.versions.at(-1)?.version]
  const isFrozen = last !== undefined && codeOf(frozen(last)) === codeOf(now)
  const version = from ?? (isFrozen ? before : last)
  if (version === undefined) return { entry, isFrozen, since: undefined }
  const old = frozen(version)
  if (!('version' in old)) return old
  return {
    entry,
    isFrozen,
    since: { version, diff: comparedVersions(old.version, now.version, library.library) },
  }

  function codeOf(opened: ReturnType<typeof openVersion>): string | null {
    if (!('version' in opened)) return null
    const { policy, trust } = opened.version
    return approvalCode({ policy, trust, roles: library.library.roles })
  }
}
