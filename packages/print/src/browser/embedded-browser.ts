import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { BrowserOptions, BrowserIdentity } from './browser-options.ts'
import { cacheFolder } from './cache-folder.ts'

/** Name of the unpacked program's file. */
export const embeddedName = 'chromium-headless-shell'

/**
 * Folder of the npm package that holds a compressed browser, and its version; `undefined` where there is none.
 *
 * The package is only a container to us: its own code is for servers without a system and is never run.
 */
export function embeddedPackage(
  platform: string = process.platform,
  arch: string = process.arch,
): { readonly root: string; readonly version: string } | undefined {
  if (platform !== 'linux' || arch !== 'x64') return undefined
  try {
    const root = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..')
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly version: string
    }
    return existsSync(join(root, 'bin', 'chromium.br'))
      ? { root, version: manifest.version }
      : undefined
  } catch {
    return undefined
  }
}

/** The embedded browser without unpacking it; `undefined` where there is none. */
export function embeddedBrowser(options: BrowserOptions): BrowserIdentity | undefined {
  const found = embeddedPackage()
  if (found === undefined) return undefined
  const folder = join(cacheFolder(options), `chromium-${found.version}-${process.arch}`)
  return {
    name: embeddedName,
    version: found.version,
    origin: 'embedded',
    path: join(folder, embeddedName),
  }
}
