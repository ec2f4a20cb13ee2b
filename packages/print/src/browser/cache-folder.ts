import { accessSync, constants, existsSync, lstatSync, mkdirSync, mkdtempSync } from 'node:fs'
import { homedir, tmpdir, userInfo } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { BrowserOptions } from './browser-options.ts'
import { PrintError } from '../print-error.ts'

const folderName = 'policy-as-code'

/**
 * Folder of our own that survives this process, made if need be.
 *
 * `cacheDir`, else `$XDG_CACHE_HOME/policy-as-code`, else `~/.cache/policy-as-code`, else a private folder among the temporary files.
 * A program is started from here, so a folder that others may write to is never used.
 *
 * Throws `PrintError` (`browser-failed`) when `cacheDir` cannot be used or no folder can.
 */
export function cacheFolder(options: BrowserOptions = {}): string {
  if (options.cacheDir !== undefined) {
    const wanted = resolve(options.cacheDir)
    if (isUsable(wanted)) return wanted
    throw new PrintError(
      'browser-failed',
      `cannot keep the browser in \`${wanted}\``,
      'name a folder that you own and nobody else may write to',
    )
  }
  const env = options.env ?? process.env
  const base = [env['XDG_CACHE_HOME'], cacheIn(env['HOME']), cacheIn(homedir()), cacheIn(ownHome())]
  // An empty HOME gives a path that is not absolute, and would mean the folder we happen to be in.
  const usual = base.find((folder) => folder !== undefined && isAbsolute(folder))
  const folder = usual && join(usual, folderName)
  return folder !== undefined && isUsable(folder) ? folder : temporaryFolder()
}

function cacheIn(home: string | undefined): string | undefined {
  return home && join(home, '.cache')
}

/** Home as the system knows it, whatever the environment says. */
function ownHome(): string | undefined {
  try {
    return userInfo().homedir
  } catch {
    return undefined
  }
}

function temporaryFolder(): string {
  const shared = join(tmpdir(), `${folderName}-${process.getuid?.() ?? 'user'}`)
  if (isUsable(shared)) return shared
  try {
    // Somebody else took that name: a fresh one costs an unpacking each time, but is ours.
    return mkdtempSync(join(tmpdir(), `${folderName}-`))
  } catch (cause) {
    throw new PrintError(
      'browser-failed',
      'no folder to keep the browser in',
      'set XDG_CACHE_HOME to a folder that you may write to',
      cause,
    )
  }
}

function isUsable(folder: string): boolean {
  try {
    makeFolder(folder)
    // lstat, not stat: a link planted by somebody else must not lead us away.
    const stats = lstatSync(folder)
    if (!stats.isDirectory()) return false
    if (process.getuid !== undefined) {
      if (stats.uid !== process.getuid() || (stats.mode & 0o022) !== 0) return false
    }
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Not `recursive`: with that, Node never comes back from a place such as /proc, where nothing can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(folder)) throw error
  }
}
