import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { startOf } from '../source/source-text.ts'
import type { FileSet } from './file-set.ts'

/** What has a place in the folder of a policy; folders end in `/`. */
const IN_POLICY: ReadonlySet<string> = new Set([
  'clauses.yaml',
  'decisions.yaml',
  'policy.md',
  'reminders.yaml',
  'review.yaml',
  'rules.yaml',
  'sent.yaml',
  'source/',
  'versions/',
])
const IN_TRUST: ReadonlySet<string> = new Set(['trust.yaml'])

/** Files and folders in the folder of a policy that nothing reads: a copy, a name with one ending too many. */
export function strayInPolicy(folder: string, set: FileSet): readonly Diagnostic[] {
  const meant = insteadOfPolicy(folder, set)
  return namesIn(folder, set)
    .filter((name) => !IN_POLICY.has(name) && name !== meant)
    .map((name) => stray(folder, name))
}

/** The file that is probably meant to be the policy.md that is not there: one slip, and said as one. */
export function insteadOfPolicy(folder: string, set: FileSet): string | undefined {
  if (set.has(`${folder}/policy.md`)) return undefined
  const near = namesIn(folder, set).filter((name) => /\.(?:md|txt|docx?)$/i.test(name))
  return near.length === 1 ? near[0] : undefined
}

/** Files beside trust.yaml that nothing reads; the folders are policies. */
export function strayInTrust(folder: string, set: FileSet): readonly Diagnostic[] {
  return namesIn(folder, set)
    .filter((name) => !name.endsWith('/') && !IN_TRUST.has(name))
    .map((name) => stray(folder, name))
}

/** A file or folder that nothing reads. */
export function stray(
  folder: string,
  name: string,
  help = 'move it out of `policies`, or give it the name that docs/format.md has for it',
): Diagnostic {
  return diagnostic('stray-file', startOf(`${folder}/${name}`), `nothing reads \`${name}\``, {
    help,
  })
}

/** Names directly under a folder, without what systems and word processors leave beside files. */
export function namesIn(folder: string, set: FileSet): readonly string[] {
  return set.list(folder).filter((name) => !/^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|~$/.test(name))
}
