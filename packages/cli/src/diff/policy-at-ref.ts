import { execFileSync } from 'node:child_process'
import { parseLibrary, type Diagnostic, type LibraryPolicy } from '@policy/model'
import type { OpenLibrary } from '../files/open-library.ts'
import { UsageError } from '../usage-error.ts'

/** A policy as the repository had it, with its trust as it was then; today's vocabulary reads both. */
export function policyAtRef(
  id: string,
  ref: string,
  library: OpenLibrary,
): { readonly entry: LibraryPolicy } | { readonly diagnostics: readonly Diagnostic[] } {
  const [trust = ''] = id.split('/')
  const own = [
    `policies/${id}/policy.md`,
    `policies/${id}/clauses.yaml`,
    `policies/${trust}/trust.yaml`,
  ]
  const then = own.flatMap((path) => {
    const bytes = fileAt(ref, path, library.root)
    return bytes === undefined ? [] : [[path, bytes] as const]
  })
  if (!then.some(([path]) => path === own[0]))
    throw new UsageError(
      `\`git:${ref}\` has no \`${own[0]}\``,
      'name a commit, branch or tag in which the policy is there already',
    )
  const vocabulary = 'policies/vocabulary/roles.yaml'
  const roles = library.textOf(vocabulary) ?? ''
  const files = new Map([...then, [vocabulary, new TextEncoder().encode(roles)] as const])
  const parsed = parseLibrary(files)
  const [entry] = parsed.library.policies
  return entry
    ? { entry }
    : { diagnostics: parsed.diagnostics.filter(({ severity }) => severity === 'error') }
}

function fileAt(ref: string, path: string, root: string): Uint8Array | undefined {
  try {
    // `./`: the folder of the policies need not be that of the repository.
    return execFileSync('git', ['show', '--end-of-options', `${ref}:./${path}`], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 8_000_000,
    })
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
    if (/does not exist in|exists on disk, but not in/.test(said)) return undefined
    throw new UsageError(
      `git cannot show \`${ref}\`: ${said.split('\n')[0]?.replace(/^fatal: /, '') || 'it did not run'}`,
      'name a commit, branch or tag of the repository that holds the policies',
    )
  }
}
