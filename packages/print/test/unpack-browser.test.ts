import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser, openPrinter } from '@policy/print'
import { afterAll, expect, test } from 'vitest'
import { embeddedPackage } from '../src/browser/embedded-browser.ts'
import { about, page } from './support/documents.ts'
import { runScript, source } from './support/run-script.ts'

const cacheDir = mkdtempSync(join(tmpdir(), 'print-unpack-'))
afterAll(() => rmSync(cacheDir, { recursive: true }))

test.runIf(embeddedPackage())(
  'two processes unpack at once beside what a killed one left',
  { timeout: 30_000 },
  async () => {
    const old = join(cacheDir, 'chromium-153.0.0-x64.part-old')
    const young = join(cacheDir, 'chromium-153.0.0-x64.part-young')
    for (const part of [old, young]) {
      mkdirSync(part)
      writeFileSync(join(part, 'chromium-headless-shell'), 'half')
    }
    utimesSync(old, new Date(0), new Date(0))
    const script = `import { openPrinter } from ${source}
    const printer = await openPrinter({ cacheDir: ${JSON.stringify(cacheDir)} })
    const { pages } = await printer.print({ html: ${JSON.stringify(page('x'))}, about: ${JSON.stringify(about)} })
    await printer.close()
    console.log(pages)`
    const runs = [runScript(script), runScript(script)]
    expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual(
      Array(2).fill({ code: 0, signal: null, output: '1\n' }),
    )
    expect(
      readdirSync(cacheDir)
        .filter((name) => name.startsWith('chromium'))
        .toSorted(),
    ).toEqual(['chromium-153.0.0-x64', 'chromium-153.0.0-x64.part-young'])
  },
)

test.runIf(embeddedPackage()).each(['chromium-headless-shell', 'sizes.json'])(
  'mends a cut %s',
  { timeout: 30_000 },
  async (name) => {
    const { path } = await findBrowser({ env: {}, cacheDir })
    const file = join(path, '..', name)
    const { size } = statSync(file)
    truncateSync(file, Math.floor(size / 2))
    const printer = await openPrinter({ env: {}, cacheDir })
    expect((await printer.print({ html: page('x'), about })).pages).toBe(1)
    await printer.close()
    expect(statSync(file).size).toBe(size)
  },
)
