import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { descendants, survivors } from './support/processes.ts'
import { runScript, source } from './support/run-script.ts'

const folder = mkdtempSync(join(tmpdir(), 'print-process-'))
afterAll(() => rmSync(folder, { recursive: true }))

const printing = `import { openPrinter } from ${source}
  const printer = await openPrinter({ tabs: 1 })
  const job = printer.print({ html: '<p>x</p>'.repeat(100_000), about: { title: 'x', author: 'x', subject: '', language: 'en-GB', date: '2023-06-16T00:00:00Z', keywords: [] } }).catch(() => undefined)
  setTimeout(() => console.log('ready'), 100)
  await `

test.each([
  [
    'exit',
    'new Promise((resolve) => setTimeout(resolve, 400)); process.exit(3)',
    undefined,
    { code: 3, signal: null },
  ],
  [
    'an error',
    "new Promise((resolve) => setTimeout(resolve, 400)); throw new Error('x')",
    undefined,
    { code: 1, signal: null },
  ],
  ['SIGINT', 'new Promise(() => undefined)', 'SIGINT', { code: null, signal: 'SIGINT' }],
  ['SIGTERM', 'new Promise(() => undefined)', 'SIGTERM', { code: null, signal: 'SIGTERM' }],
  ['SIGHUP', 'new Promise(() => undefined)', 'SIGHUP', { code: null, signal: 'SIGHUP' }],
  [
    'SIGTERM heard by the caller',
    "new Promise((resolve) => process.once('SIGTERM', resolve)); await printer.close(); process.exit(4)",
    'SIGTERM',
    { code: 4, signal: null },
  ],
] as const)(
  'no process and no file outlives us: %s',
  { timeout: 20_000 },
  async (name, last, signal, expected) => {
    const temporary = join(folder, name.replaceAll(' ', '-'))
    mkdirSync(temporary)
    const script = runScript(printing + last, { TMPDIR: temporary })
    await script.wrote
    const pids = descendants(script.pid, 'headless').map(({ pid }) => pid)
    expect(pids.length).toBeGreaterThan(2)
    if (signal !== undefined) script.send(signal)
    expect(await script.ended).toMatchObject(expected)
    expect(await survivors(pids, 1_000)).toEqual([])
    expect(readdirSync(temporary)).toEqual([])
  },
)

test('no timer of a closed printer keeps the program waiting', { timeout: 20_000 }, async () => {
  const script = runScript(`import { openPrinter } from ${source}
    await (await openPrinter({ tabs: 1 })).close()
    if (process.getActiveResourcesInfo().includes('Timeout')) throw new Error('a timer runs')`)
  expect(await script.ended).toMatchObject({ code: 0 })
})

test('no process outlives us even when we are killed outright', { timeout: 20_000 }, async () => {
  const script = runScript(`${printing}new Promise(() => undefined)`, { TMPDIR: folder })
  await script.wrote
  const pids = descendants(script.pid, 'headless').map(({ pid }) => pid)
  script.send('SIGKILL')
  await script.ended
  expect(await survivors(pids, 5_000)).toEqual([])
})

test(
  'what a killed process left among the temporary files is swept by the next',
  { timeout: 20_000 },
  async () => {
    const temporary = join(folder, 'sweep')
    const dead = spawnSync(process.execPath, ['--eval', '']).pid
    for (const name of [
      `policy-print-${dead}-abc`,
      `policy-print-${process.pid}-abc`,
      'policy-printed',
    ])
      mkdirSync(join(temporary, name), { recursive: true })
    const script = runScript(
      `import { openPrinter } from ${source}\nawait (await openPrinter({ tabs: 1 })).close()`,
      { TMPDIR: temporary },
    )
    expect(await script.ended).toMatchObject({ code: 0 })
    expect(readdirSync(temporary).toSorted()).toEqual([
      `policy-print-${process.pid}-abc`,
      'policy-printed',
    ])
  },
)
