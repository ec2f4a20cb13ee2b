import { createHash } from 'node:crypto'
import { openPrinter } from '@policy/print'
import { expect, test } from 'vitest'
import { about, book, page } from './support/documents.ts'
import { runScript, source } from './support/run-script.ts'

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const job = { html: book(25), about, watermark: 'DRAFT' }

test('numbers, fields and watermark: the same bytes cold, in a used tab, in parallel and with known numbers', async () => {
  const printer = await openPrinter({ tabs: 2 })
  const cold = await printer.print(job)
  await printer.print({ html: page('<h1>x</h1>'), about })
  const known = await printer.print({ ...job, numbers: cold.numbers })
  const together = await Promise.all([
    printer.print(job),
    printer.print({ html: book(3), about }),
    printer.print(job),
    printer.print({ ...job, numbers: cold.numbers }),
  ])
  await printer.close()
  const hashes = [known, together[0], together[2], together[3]].map(({ bytes }) => hash(bytes))
  expect(hashes).toEqual(Array(4).fill(hash(cold.bytes)))
})

test(
  'the same bytes in another time zone, another language and on another day',
  { timeout: 30_000 },
  async () => {
    const script = `import { createHash } from 'node:crypto'
    import { openPrinter } from ${source}
    const printer = await openPrinter()
    const { bytes } = await printer.print(JSON.parse(process.env.JOB))
    await printer.close()
    console.log(createHash('sha256').update(bytes).digest('hex'))`
    const other = `const day = Date.now; Date.now = () => day() + 864e5 * 400\n${script}`
    const JOB = JSON.stringify(job)
    const runs = await Promise.all([
      runScript(script, { JOB, TZ: 'UTC', LANG: 'C' }).ended,
      runScript(other, {
        JOB,
        TZ: 'Pacific/Kiritimati',
        LANG: 'cy_GB.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
      }).ended,
    ])
    expect(runs.map(({ code }) => code)).toEqual([0, 0])
    expect(runs[0].output).toMatch(/^[0-9a-f]{64}\n$/)
    expect(runs[1].output).toBe(runs[0].output)
  },
)

test('another word, date, watermark or field is another PDF with another name', async () => {
  const printer = await openPrinter({ tabs: 2 })
  const jobs = [
    job,
    { ...job, html: job.html.replace('Some words', 'Other words') },
    { ...job, html: job.html.replace('data-label="Name"', 'data-label="Full name"') },
    { ...job, about: { ...about, date: '2024-06-16T00:00:00Z' } },
    { ...job, about: { ...about, keywords: ['x'] } },
    { ...job, watermark: 'WITHDRAWN' },
    { html: job.html, about },
  ]
  const results = await Promise.all(jobs.map((each) => printer.print(each)))
  await printer.close()
  const names = results.map(
    ({ bytes }) => /\/ID \[ <(\w+)> <\1> \]/.exec(Buffer.from(bytes).toString('latin1'))?.[1],
  )
  expect(names).not.toContain(undefined)
  expect(new Set(names).size).toBe(jobs.length)
})
