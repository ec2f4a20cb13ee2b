import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UsageError } from '../usage-error.ts'
import { flushFolder, makeFolder, temporaryPath } from './write-file.ts'

/**
 * Writes a version whole or not at all: its files go into a hidden folder beside it, down to the disk, and the folder is then
 * given its name, at one stroke. A version that is there is never written again.
 */
export function freezeVersion(folder: string, files: ReadonlyMap<string, string>): void {
  if (existsSync(folder))
    throw new UsageError(
      `version ${basename(folder)} is frozen already`,
      'give the version another number',
    )
  const versions = dirname(folder)
  makeFolder(versions)
  const temporary = temporaryPath(folder)
  try {
    mkdirSync(temporary)
    for (const [name, text] of files) writeFileSync(join(temporary, name), text, { flush: true })
    flushFolder(temporary)
    renameSync(temporary, folder)
    flushFolder(versions)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}
