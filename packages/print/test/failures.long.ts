import { setTimeout as sleep } from 'node:timers/promises'
import { openPrinter } from '@policy/print'
import { afterEach, expect, test } from 'vitest'
import { about, book } from './support/documents.ts'
import { browserPid, descendants, renderers } from './support/processes.ts'

const job = { html: book(60), about, watermark: 'DRAFT' }
/** Moments of a job, as parts of the time it takes. */
const moments = Array.from({ length: 12 }, (_, index) => (index + 0.5) / 12)

afterEach(() => {
  expect(descendants(process.pid, '--remote-debugging-pipe')).toEqual([])
})

test('a renderer may be killed at any moment', { timeout: 120_000 }, async () => {
  const printer = await openPrinter({ tabs: 1 })
  const expected = await printer.print(job)
  const took = await timeOf(() => printer.print(job))
  for (const moment of moments) {
    const printing = printer.print(job)
    await sleep(took * moment)
    for (const pid of renderers(process.pid)) process.kill(pid, 'SIGKILL')
    expect(await printing, `at ${moment}`).toEqual(expected)
  }
  await printer.close()
})

test('the browser may be killed at any moment', { timeout: 120_000 }, async () => {
  const first = await openPrinter({ tabs: 1 })
  const expected = await first.print(job)
  const took = await timeOf(() => first.print(job))
  await first.close()
  for (const moment of moments) {
    const printer = await openPrinter({ tabs: 1 })
    const printing = printer.print(job)
    await sleep(took * moment)
    process.kill(browserPid(process.pid), 'SIGKILL')
    expect(await printing, `at ${moment}`).toEqual(expected)
    expect(await printer.print(job), `after ${moment}`).toEqual(expected)
    await printer.close()
  }
})

test(
  'a job may be given up at any moment; the next is as it should be',
  { timeout: 120_000 },
  async () => {
    const printer = await openPrinter({ tabs: 1 })
    const expected = await printer.print(job)
    const took = await timeOf(() => printer.print(job))
    for (const moment of moments) {
      const stop = new AbortController()
      const printing = printer
        .print({ ...job, signal: stop.signal })
        .catch((error: unknown) => error)
      await sleep(took * moment)
      stop.abort(new Error('never mind'))
      const outcome = await printing
      if (outcome instanceof Error) expect(outcome.message).toBe('never mind')
      else expect(outcome).toEqual(expected)
      expect(await printer.print(job), `after ${moment}`).toEqual(expected)
    }
    await printer.close()
  },
)

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
