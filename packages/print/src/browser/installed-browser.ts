import { posix, win32 } from 'node:path'

const linux: readonly string[] = [
  '/opt/google/chrome/chrome',
  // Debian's, Arch's, Alpine's and Fedora's real programs: `chromium` on the PATH is a script that adds flags of its own.
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/usr/lib/chromium-browser/chromium-browser',
  '/opt/microsoft/msedge/msedge',
]

const mac: readonly string[] = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
)

const windows: readonly string[] = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Places where Chrome, Chromium or Edge is usually installed, best first.
 *
 * Snap's Chromium is not among them: it may not read our font settings nor write where we tell it to.
 */
export function installedBrowserPaths(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (platform === 'linux') return linux
  if (platform === 'darwin') {
    const roots = ['/', ...(env['HOME'] ? [env['HOME']] : [])]
    return mac.flatMap((path) => roots.map((root) => posix.join(root, path)))
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => env[name] ?? [],
    )
    return windows.flatMap((path) => roots.map((root) => win32.join(root, path)))
  }
  return []
}
