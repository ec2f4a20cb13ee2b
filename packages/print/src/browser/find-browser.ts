import { accessSync, constants, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { BrowserIdentity, BrowserOptions } from './browser-options.ts'
import { embeddedBrowser } from './embedded-browser.ts'
import { installedBrowserPaths } from './installed-browser.ts'
import { PrintError } from '../print-error.ts'

const help = 'install Chrome or Chromium, or set POLICY_BROWSER to the path of one'

/**
 * The browser that would print, without unpacking or starting it (about a millisecond).
 *
 * In order: `executablePath`, `POLICY_BROWSER`, `PUPPETEER_EXECUTABLE_PATH`; the one in our dependencies (Linux x64); an installed one.
 * One that is named but not there is an error, not a reason to take another.
 *
 * Rejects with `PrintError` (`browser-missing`).
 *
 * @example
 *   const { name, version } = await findBrowser() // 'chromium-headless-shell', '153.0.0'
 */
export async function findBrowser(options: BrowserOptions = {}): Promise<BrowserIdentity> {
  const env = options.env ?? process.env
  const given = options.executablePath || env['POLICY_BROWSER'] || env['PUPPETEER_EXECUTABLE_PATH']
  if (given) {
    const found = identify(resolve(given), 'given')
    if (found !== undefined) return found
    throw new PrintError('browser-missing', `no browser at \`${given}\``, help)
  }
  const embedded = embeddedBrowser(options)
  if (embedded !== undefined) return embedded
  for (const path of installedBrowserPaths(process.platform, env)) {
    const found = identify(path, 'installed')
    if (found !== undefined) return found
  }
  throw new PrintError('browser-missing', 'no browser on this machine', help)
}

function identify(path: string, origin: 'given' | 'installed'): BrowserIdentity | undefined {
  try {
    const stats = statSync(path)
    accessSync(path, constants.X_OK)
    if (!stats.isFile()) return undefined
    // Asking `--version` would start it, and on Windows opens a window.
    return {
      name: basename(path, '.exe'),
      version: `${stats.size}-${Math.floor(stats.mtimeMs / 1000)}`,
      origin,
      path,
    }
  } catch {
    return undefined
  }
}
