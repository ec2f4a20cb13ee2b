import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBrowser, openPrinter, PrintError } from '@policy/print'
import { afterEach, expect, test } from 'vitest'
import { about, book, page, policy } from './support/documents.ts'
import { watchPrints } from './support/watch-prints.ts'
import { browserPid, descendants, renderers, survivors } from './support/processes.ts'

const folder = mkdtempSync(join(tmpdir(), 'print-failures-'))
const long = { html: policy(250), about }
const short = { html: page('<p>short</p>'), about }
const codeOf = (error: unknown): unknown => (error instanceof PrintError ? error.code : error)

afterEach(() => {
  // Whatever went wrong, nobody is left behind.
  expect(descendants(process.pid, '--remote-debugging-pipe')).toEqual([])
})

function killRenderers(): void {
  for (const pid of renderers(process.pid)) process.kill(pid, 'SIGKILL')
}

function script(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 })
  return path
}

test('says that the named browser is not there', { timeout: 20_000 }, async () => {
  await expect(openPrinter({ executablePath: '/no/such/browser' })).rejects.toMatchObject({
    name: 'PrintError',
    code: 'browser-missing',
    message: 'no browser at `/no/such/browser`',
    help: 'install Chrome or Chromium, or set POLICY_BROWSER to the path of one',
  })
})

test.each([
  [
    'a missing library',
    'echo "$0: error while loading shared libraries: libfoo.so.1: cannot open" >&2; exit 127',
    /misses the system library `libfoo.so.1`/,
  ],
  [
    'its last words',
    'echo first >&2; echo "cannot see" >&2; exit 3',
    /ended with code 3: cannot see$/,
  ],
  ['a signal', 'kill -KILL $$', /ended with SIGKILL$/],
])('says why a browser does not start: %s', async (name, text, message) => {
  const executablePath = script(name.replaceAll(' ', '-'), text)
  await expect(openPrinter({ executablePath })).rejects.toMatchObject({
    code: 'browser-failed',
    message: expect.stringMatching(message),
  })
})

test('says that a file is no program', { timeout: 20_000 }, async () => {
  const executablePath = join(folder, 'text')
  writeFileSync(executablePath, '\u007fELF nonsense', { mode: 0o755 })
  await expect(openPrinter({ executablePath })).rejects.toMatchObject({ code: 'browser-failed' })
})

test(
  'says that nothing was printed where the browser has no fonts',
  { timeout: 60_000 },
  async () => {
    // On a fresh machine it has not been unpacked yet.
    await (await openPrinter()).close()
    const { path } = await findBrowser()
    const none = join(folder, 'fonts.conf')
    writeFileSync(
      none,
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>',
    )
    const executablePath = script(
      'headless-without-fonts',
      `LD_LIBRARY_PATH="${join(dirname(path), 'lib')}" FONTCONFIG_FILE="${none}" FONTCONFIG_PATH="${folder}" exec "${path}" "$@"`,
    )
    const printer = await openPrinter({ executablePath })
    const outcomes = await Promise.all([
      printer.print(short).catch((error: unknown) => error),
      printer.print(short).catch((error: unknown) => error),
    ])
    await printer.close()
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({
        code: 'print-failed',
        message: 'not a word came onto the paper',
        help: expect.stringContaining('fonts'),
      })
    }
  },
)

test('starts the browser again when it is killed, once', { timeout: 20_000 }, async () => {
  const printer = await openPrinter({ tabs: 2 })
  const expected = (await printer.print(long)).bytes
  const jobs = [printer.print(long), printer.print(long), printer.print(short)]
  await sleep(60)
  process.kill(browserPid(process.pid), 'SIGKILL')
  const [first, second, third] = await Promise.all(jobs)
  expect(first?.bytes).toEqual(expected)
  expect(second?.bytes).toEqual(expected)
  expect(third?.pages).toBe(1)
  const last = printer.print(long).catch(codeOf)
  await sleep(60)
  process.kill(browserPid(process.pid), 'SIGKILL')
  expect(await last).toBe('browser-failed')
  expect(await printer.print(short).catch(codeOf)).toBe('browser-failed')
  await printer.close()
})

test(
  'survives a renderer that crashes while printing, and one that crashes between',
  { timeout: 20_000 },
  async () => {
    const printer = await openPrinter({ tabs: 1 })
    const expected = (await printer.print(long)).bytes
    const browser = browserPid(process.pid)
    const job = printer.print(long)
    await sleep(60)
    killRenderers()
    expect((await job).bytes).toEqual(expected)
    killRenderers()
    expect((await printer.print(short)).pages).toBe(1)
    expect(browserPid(process.pid)).toBe(browser)
    await printer.close()
  },
)

test.each([
  ['the browser', 1, () => process.kill(browserPid(process.pid), 'SIGKILL')],
  ['the browser', 2, () => process.kill(browserPid(process.pid), 'SIGKILL')],
  ['the renderer', 1, killRenderers],
  ['the renderer', 2, killRenderers],
])('survives when %s is killed after pass %i', { timeout: 20_000 }, async (_, pass, kill) => {
  const watch = await watchPrints()
  const printer = await openPrinter({ tabs: 1 })
  const job = { html: book(20), about }
  const expected = await printer.print(job)
  watch.forget()
  watch.afterPrint = (count) => {
    if (count === pass) kill()
  }
  expect(await printer.print(job)).toEqual(expected)
  // What was printed before its tab died counts no more than the rest, unless it was all.
  expect(watch.prints).toBeGreaterThanOrEqual(pass + (pass === 1 ? 2 : 0))
  expect((await printer.print(short)).pages).toBe(1)
  watch.stop()
  await printer.close()
})

test('gives up a job that stops for good between its two passes', { timeout: 20_000 }, async () => {
  const watch = await watchPrints()
  const printer = await openPrinter({ tabs: 1, timeoutMs: 1_500 })
  const expected = await printer.print({ html: book(20), about })
  watch.forget()
  watch.afterPrint = () => {
    for (const pid of renderers(process.pid)) process.kill(pid, 'SIGSTOP')
  }
  await expect(printer.print({ html: book(20), about })).rejects.toMatchObject({
    code: 'print-timeout',
  })
  // The first pass of each of two attempts.
  expect(watch.prints).toBe(2)
  watch.stop()
  expect(await printer.print({ html: book(20), about })).toEqual(expected)
  await printer.close()
})

test('a printer that nobody prints with ends, at once or later', { timeout: 20_000 }, async () => {
  const pids: number[] = []
  for (const wait of [0, 200]) {
    const printer = await openPrinter()
    pids.push(...descendants(process.pid, 'headless').map(({ pid }) => pid))
    await sleep(wait)
    await printer.close()
  }
  expect(pids.length).toBeGreaterThan(2)
  expect(await survivors(pids, 0)).toEqual([])
})

test(
  'a renderer that died while nobody printed costs no attempt',
  { timeout: 20_000 },
  async () => {
    const watch = await watchPrints()
    const printer = await openPrinter({ tabs: 1 })
    const expected = await printer.print(short)
    killRenderers()
    // Time for the browser to say so.
    await sleep(300)
    watch.forget()
    // The first attempt fails for a reason of its own; there is still the second.
    watch.afterPrint = (count) => void (count === 1 && killRenderers())
    expect((await printer.print({ html: book(3), about })).pages).toBeGreaterThan(0)
    expect(await printer.print(short)).toEqual(expected)
    watch.stop()
    await printer.close()
  },
)

test('a document at fault is printed once, and the others go on', { timeout: 20_000 }, async () => {
  const watch = await watchPrints()
  const printer = await openPrinter({ tabs: 1 })
  const [refused, good] = await Promise.all([
    printer.print({ html: page('<h1>a</h1><h3>b</h3>'), about }).catch(codeOf),
    printer.print(short),
  ])
  expect(refused).toBe('print-not-accessible')
  expect(good.pages).toBe(1)
  expect(watch.prints).toBe(2)
  watch.stop()
  await printer.close()
})

test('a job is given up while it is finished, too; those that fail there make room', async () => {
  const watch = await watchPrints()
  const printer = await openPrinter({ tabs: 1 })
  const stop = new AbortController()
  // One print, for it has no page numbers; from there on it is being finished.
  watch.afterPrint = () => void setTimeout(() => stop.abort(new Error('never mind')), 5)
  await expect(printer.print({ html: policy(60), about, signal: stop.signal })).rejects.toThrow(
    'never mind',
  )
  watch.stop()
  const faulty = { html: page('<h1>a</h1><h3>b</h3>'), about }
  for (let count = 0; count < 3; count += 1)
    expect(await printer.print(faulty).catch(codeOf)).toBe('print-not-accessible')
  expect((await printer.print(short)).pages).toBe(1)
  await printer.close()
})

test(
  'gives up a job that takes too long, and goes on with the others',
  { timeout: 20_000 },
  async () => {
    const printer = await openPrinter({ tabs: 2, timeoutMs: 1_500 })
    const endless = { html: policy(60_000), about }
    const [slow, quick] = await Promise.all([
      printer.print(endless).catch((error: unknown) => error),
      printer.print(short),
    ])
    expect(slow).toMatchObject({
      code: 'print-timeout',
      message: 'printing took longer than 1.5 seconds, twice',
    })
    expect(quick.pages).toBe(1)
    expect((await printer.print(short)).pages).toBe(1)
    await printer.close()
  },
)

test(
  'close leaves no process and no file, and tells those who wait',
  { timeout: 20_000 },
  async () => {
    const before = readdirSync(tmpdir())
    const printer = await openPrinter({ tabs: 1 })
    await printer.print(short)
    const pids = descendants(process.pid, 'headless').map(({ pid }) => pid)
    expect(pids.length).toBeGreaterThan(2)
    const jobs = [printer.print(long), printer.print(short)].map((job) =>
      job.catch((error: unknown) => error),
    )
    await sleep(30)
    await Promise.all([printer.close(), printer.close()])
    expect(await survivors(pids, 0)).toEqual([])
    expect(await Promise.all(jobs)).toMatchObject(
      Array(2).fill({ code: 'print-failed', message: 'the printer was closed' }),
    )
    await expect(printer.print(short)).rejects.toMatchObject({ message: 'the printer was closed' })
    const mine = (name: string): boolean => name.startsWith(`policy-print-${process.pid}-`)
    expect(readdirSync(tmpdir()).filter(mine)).toEqual(before.filter(mine))
    rmSync(folder, { recursive: true })
  },
)
