import { lstatSync, readFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { UsageError } from '../usage-error.ts'
import { realFolder } from './write-file.ts'

/** Full path of a calendar to be written: a new file, or one that the same command wrote before (`isOurs`). Nothing else is written over. */
export function calendarFile(
  named: string,
  root: string,
  cwd: string,
  { isOurs, by }: { readonly isOurs: (text: string) => boolean; readonly by: string },
): string {
  if (named === '')
    throw new UsageError('`--ics` names no file', 'name one, `calendar.ics` for instance')
  const path = resolve(cwd, named)
  if (
    `${realFolder(dirname(path))}${sep}`.startsWith(`${realFolder(join(root, 'policies'))}${sep}`)
  )
    throw new UsageError(
      `\`${named}\` is among the policies`,
      'name a file outside `policies`; what is written there would be read as theirs',
    )
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (there === undefined) return path
  if (!there.isFile()) throw new UsageError(`\`${named}\` is not a file`, 'name a new file')
  if (!isOurs(readFileSync(path, 'utf8')))
    throw new UsageError(
      `\`${named}\` is there, and is no calendar that \`${by}\` wrote`,
      'name another file, or take this one away; it was left as it is',
    )
  return path
}
