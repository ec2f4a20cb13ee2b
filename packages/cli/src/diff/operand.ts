import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { onePolicyId, type OpenLibrary } from '../files/open-library.ts'
import { UsageError } from '../usage-error.ts'

/** What one side of a comparison names. */
export type Operand =
  | { readonly kind: 'working'; readonly policy: string }
  | { readonly kind: 'frozen'; readonly policy: string; readonly version: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'git'; readonly ref: string }

/** Reads what was typed: `aspire`, `aspire/social-media@1.2`, a file, `git:REF`. */
export function operandOf(typed: string, library: OpenLibrary, cwd: string): Operand {
  if (typed.startsWith('git:')) return { kind: 'git', ref: refOf(typed.slice('git:'.length)) }
  const path = resolve(cwd, typed)
  if (existsSync(path) && statSync(path).isFile()) return { kind: 'file', path: typed }
  if (typed.endsWith('.md'))
    throw new UsageError(
      `there is no file \`${typed}\``,
      'name a file that is there, a policy, or git:REF',
    )
  const at = typed.lastIndexOf('@')
  if (at < 0) return { kind: 'working', policy: onePolicyId(typed, library.policyIds) }
  return {
    kind: 'frozen',
    policy: onePolicyId(typed.slice(0, at), library.policyIds),
    version: typed.slice(at + 1),
  }
}

/** A name that git cannot take for an option. */
function refOf(ref: string): string {
  if (ref === '' || ref.startsWith('-') || /[\s:]/.test(ref))
    throw new UsageError(
      `\`git:${ref}\` names no state of the repository`,
      'write git: and a commit, branch or tag, `git:HEAD~1` for instance',
    )
  return ref
}
