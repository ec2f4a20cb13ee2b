import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { findBrowser } from '@policy/print'
import { afterAll, expect, test } from 'vitest'
import { cacheFolder } from '../src/browser/cache-folder.ts'
import { embeddedPackage } from '../src/browser/embedded-browser.ts'
import { installedBrowserPaths } from '../src/browser/installed-browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'print-find-'))
const program = (name: string): string => {
  const path = join(folder, name)
  writeFileSync(path, name, { mode: 0o755 })
  return path
}
const [first, second, third] = ['first', 'second', 'third'].map(program) as [string, string, string]
afterAll(() => rmSync(folder, { recursive: true }))

test('takes the option, then POLICY_BROWSER, then PUPPETEER_EXECUTABLE_PATH', async () => {
  const env = { POLICY_BROWSER: second, PUPPETEER_EXECUTABLE_PATH: third }
  expect(await findBrowser({ executablePath: first, env })).toMatchObject({
    name: 'first',
    origin: 'given',
    path: first,
  })
  expect(await findBrowser({ env })).toMatchObject({ name: 'second', path: second })
  expect(await findBrowser({ env: { ...env, POLICY_BROWSER: '' } })).toMatchObject({
    name: 'third',
    path: third,
  })
})

test('knows a given browser by size and date', async () => {
  const { size, mtimeMs } = statSync(first)
  expect((await findBrowser({ executablePath: first })).version).toBe(
    `${size}-${Math.floor(mtimeMs / 1000)}`,
  )
})

test.each(['missing', '.'])(
  'does not look further when the named one is no program: %s',
  async (name) => {
    const path = join(folder, name)
    await expect(findBrowser({ env: { POLICY_BROWSER: path } })).rejects.toMatchObject({
      code: 'browser-missing',
      message: `no browser at \`${path}\``,
    })
  },
)

test.runIf(embeddedPackage())('finds the embedded one without unpacking it', async () => {
  const cacheDir = join(folder, 'cache')
  const found = await findBrowser({ env: {}, cacheDir })
  expect(found).toEqual({
    name: 'chromium-headless-shell',
    version: '153.0.0',
    origin: 'embedded',
    path: join(cacheDir, 'chromium-153.0.0-x64', 'chromium-headless-shell'),
  })
  expect(() => statSync(found.path)).toThrow('ENOENT')
})

test('has nothing embedded elsewhere', () => {
  expect([
    embeddedPackage('linux', 'arm64'),
    embeddedPackage('darwin', 'x64'),
    embeddedPackage('win32', 'x64'),
  ]).toEqual([undefined, undefined, undefined])
})

test('knows where browsers are installed', () => {
  expect(installedBrowserPaths('linux', {})).toContain('/usr/lib/chromium/chromium')
  expect(installedBrowserPaths('darwin', { HOME: '/Users/a' }).slice(0, 2)).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ])
  expect(installedBrowserPaths('win32', { PROGRAMFILES: 'C:\\Program Files' })[0]).toBe(
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  )
  expect(installedBrowserPaths('win32', {})).toEqual([])
})

test('keeps them in the home that the system knows where the environment has none', () => {
  for (const HOME of ['', 'not/absolute', undefined]) {
    const found = cacheFolder({ env: { HOME } })
    expect(isAbsolute(found)).toBe(true)
    expect(found.startsWith(process.cwd())).toBe(false)
  }
})

test('keeps its files in the cache folder of the user', () => {
  expect(
    cacheFolder({ env: { XDG_CACHE_HOME: join(folder, 'xdg'), HOME: join(folder, 'home') } }),
  ).toBe(join(folder, 'xdg', 'policy-as-code'))
  expect(cacheFolder({ env: { XDG_CACHE_HOME: 'not/absolute', HOME: join(folder, 'home') } })).toBe(
    join(folder, 'home', '.cache', 'policy-as-code'),
  )
  expect(statSync(join(folder, 'xdg', 'policy-as-code')).mode & 0o777).toBe(0o700)
})

test('falls back to a private temporary folder, and trusts no folder of others', () => {
  const open = join(folder, 'open', 'policy-as-code')
  mkdirSync(open, { recursive: true })
  const opened = process.umask(0)
  mkdirSync(join(folder, 'wide', 'policy-as-code'), { recursive: true, mode: 0o777 })
  process.umask(opened)
  mkdirSync(join(folder, 'linked'))
  symlinkSync(open, join(folder, 'linked', 'policy-as-code'))
  for (const home of ['/proc/nowhere', join(folder, 'wide'), join(folder, 'linked')]) {
    const found = cacheFolder({ env: { XDG_CACHE_HOME: home } })
    expect(found.startsWith(join(tmpdir(), 'policy-as-code-'))).toBe(true)
    expect(statSync(found).mode & 0o777).toBe(0o700)
  }
  expect(() => cacheFolder({ cacheDir: '/proc/nowhere' })).toThrow(
    'cannot keep the browser in `/proc/nowhere`',
  )
})
