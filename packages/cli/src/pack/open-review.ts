import { diffPolicies, roleWords, type PolicyDiff } from '@policy/diff'
import { approvalCode, hasErrors, type Diagnostic, type LibraryPolicy } from '@policy/model'
import { openVersion } from '../diff/open-version.ts'
import { findingsFor, onePolicyId, policyNamed, type OpenLibrary } from '../files/open-library.ts'

/** A policy under review, and what changes against the version before. */
export interface OpenReview {
  readonly entry: LibraryPolicy
  /** Whether these very words are those of the last frozen version: nothing is under way. */
  readonly isFrozen: boolean
  /** Undefined where no version is frozen yet. */
  readonly since: { readonly version: string; readonly diff: PolicyDiff } | undefined
}

/** Opens a policy against one of its frozen versions, the last where none is named; its errors where it has any. */
export function openReview(
  name: string,
  from: string | undefined,
  library: OpenLibrary,
): OpenReview | readonly Diagnostic[] {
  const id = onePolicyId(name, library.policyIds)
  const entry = policyNamed(library.library, id)
  const found = findingsFor([id], library.diagnostics)
  if (!entry || hasErrors(found)) return found.filter(({ severity }) => severity === 'error')
  const last = entry.versions.at(-1)?.version
  const version = from ?? last
  if (version === undefined || last === undefined)
    return { entry, isFrozen: false, since: undefined }
  const source = { library, cwd: library.root, policy: id }
  const [a, b] = [
    openVersion({ kind: 'frozen', policy: id, version }, source),
    openVersion({ kind: 'working', policy: id }, source),
  ]
  if (!('version' in a)) return a
  if (!('version' in b)) return b
  const roles = roleWords(library.library.roles, [a.version.trust, b.version.trust])
  return {
    entry,
    isFrozen:
      codeOf(openVersion({ kind: 'frozen', policy: id, version: last }, source)) === codeOf(b),
    since: { version, diff: diffPolicies(a.version, b.version, { roles }) },
  }

  function codeOf(opened: ReturnType<typeof openVersion>): string | null {
    if (!('version' in opened)) return null
    const { policy, trust } = opened.version
    return approvalCode({ policy, trust, roles: library.library.roles })
  }
}
