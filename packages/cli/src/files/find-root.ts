import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../usage-error.ts'

/** The folder that holds `policies/`: the current one or the nearest above it. */
export function findRoot(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (statSync(join(folder, 'policies'), { throwIfNoEntry: false })?.isDirectory() === true)
      return folder
    if (dirname(folder) === folder)
      throw new UsageError(
        'there is no folder `policies` here or above',
        'change to the folder that holds `policies`',
      )
  }
}
