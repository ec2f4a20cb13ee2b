import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { selectPolicies, type OpenLibrary } from '../files/open-library.ts'
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
  if (at < 0) return { kind: 'working', policy: onePolicy(typed, library) }
  return {
    kind: 'frozen',
    policy: onePolicy(typed.slice(0, at), library),
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

/** A policy by its id, or by its trust where that has one. */
export function onePolicy(name: string, library: OpenLibrary): string {
  const [first, ...others] = name === '' ? [] : selectPolicies([name], library.policyIds)
  if (first !== undefined && others.length === 0) return first
  throw new UsageError(
    name === '' ? 'no policy is named' : `\`${name}\` is more than one policy`,
    `name one of ${(first === undefined ? library.policyIds : [first, ...others]).map((id) => `\`${id}\``).join(', ')}`,
  )
}
