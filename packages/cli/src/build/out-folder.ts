import { lstatSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { realFolder } from '../files/write-file.ts'
import { UsageError } from '../usage-error.ts'

/** Where a build writes, and how to call that place: `dist` beside `policies`, or what was named, as seen from where the command runs. */
export function outFolder(
  named: string | undefined,
  root: string,
  cwd: string,
): { readonly out: string; readonly shown: string } {
  if (named === '') throw new UsageError('`--out` names no folder', 'name one, `dist` for instance')
  const out = named === undefined ? join(root, 'dist') : resolve(cwd, named)
  const shown = named ?? (relative(cwd, out) || '.')
  const policies = join(root, 'policies')
  if (`${realFolder(out)}${sep}`.startsWith(`${realFolder(policies)}${sep}`))
    throw new UsageError(
      `\`${shown}\` is among the policies`,
      'name a folder outside `policies`; what is written there would be read as policies',
    )
  if (`${realFolder(policies)}${sep}`.startsWith(`${realFolder(out)}${sep}`))
    throw new UsageError(
      `\`${shown}\` holds the policies themselves`,
      'name a folder of its own, `dist` for instance',
    )
  if (lstatSync(out, { throwIfNoEntry: false })?.isFile() === true)
    throw new UsageError(`\`${shown}\` is a file`, 'name a folder')
  return { out, shown }
}
