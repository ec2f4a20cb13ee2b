import { createHash } from 'node:crypto'
import { openPrinter } from '@policy/print'
import type { Printer } from '@policy/print'
import { PDFHexString } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { about, page, policy } from './support/documents.ts'
import { pdfFonts, pdfText } from './support/pdf-text.ts'
import { plainPdf } from './support/read-pdf.ts'

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const hex = (words: string): string => PDFHexString.fromText(words).toString()
const millimetres = (points = ''): number => Math.round((Number(points) / 72) * 25.4)
let printer: Printer

beforeAll(async () => {
  printer = await openPrinter({ tabs: 2 })
})
afterAll(() => printer.close())

test('gives the same bytes in a fresh tab, in a used one and in parallel', async () => {
  const html = policy(20)
  const cold = await printer.print({ html, about })
  await printer.print({ html: policy(3), about })
  const used = await printer.print({ html, about })
  const together = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      printer.print({ html: index % 3 === 1 ? policy(5) : html, about }),
    ),
  )
  const second = await openPrinter({ tabs: 1 })
  const elsewhere = await second.print({ html, about })
  await second.close()
  const expected = hash(cold.bytes)
  expect(
    [used, elsewhere, ...together.filter((_, index) => index % 3 !== 1)].map(({ bytes }) =>
      hash(bytes),
    ),
  ).toEqual(Array(6).fill(expected))
})

test('tags, titles, bookmarks and dates the PDF', async () => {
  const { bytes } = await printer.print({ html: policy(2), about })
  expect(Buffer.from(bytes).toString('latin1', 0, 8)).toBe('%PDF-1.7')
  const plain = await plainPdf(bytes)
  for (const part of [
    '/StructTreeRoot',
    '/Marked true',
    `/Lang ${hex('en-GB')}`,
    `/Title ${hex('Leave')}`,
    `/Title ${hex('Part 2')}`,
    '/CreationDate (D:20230616000000Z)',
    '/Headers [ ',
  ]) {
    expect(plain).toContain(part)
  }
})

test('counts the pages', async () => {
  const pages = await Promise.all(
    [1, 2, 40].map((count) =>
      printer.print({
        html: page(Array(count).fill('<p style="break-after: page">x</p>').join('')),
        about,
      }),
    ),
  )
  expect(pages.map((result) => result.pages)).toEqual([1, 2, 40])
})

test('is A4 unless the style sheet says otherwise', async () => {
  const sizes = async (head: string): Promise<readonly string[]> => {
    const { bytes } = await printer.print({
      html: page('<p>x</p><p class="wide">y</p>', head),
      about,
    })
    return [...(await plainPdf(bytes)).matchAll(/\/MediaBox \[ 0 0 (\S+) (\S+) \]/g)].map(
      ([, width, height]) => `${millimetres(width)} ${millimetres(height)}`,
    )
  }
  expect(await sizes('')).toEqual(['210 297'])
  expect(
    await sizes(
      '<style>@page { size: A4 } @page wide { size: A4 landscape } .wide { page: wide }</style>',
    ),
  ).toEqual(['210 297', '297 210'])
})

test('knows our fonts and no others', async () => {
  const { bytes } = await printer.print({
    html: page(
      '<p>Tŷ⁴ – “é” <i>i</i> <b>b</b> <b><i>bi</i></b> <span style="font-family: Arial">a</span> <code>c</code></p>',
    ),
    about,
  })
  expect(pdfFonts(await plainPdf(bytes))).toEqual([
    'SourceSans3-Bold',
    'SourceSans3-BoldItalic',
    'SourceSans3-Italic',
    'SourceSans3-Regular',
    'SourceSerif4-Regular',
  ])
})

test('shows pictures that are inside the document', async () => {
  const red = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="red"/></svg>')}`
  const [empty, full] = await Promise.all(
    ['', `<img alt="red" src="${red}">`].map((picture) =>
      printer.print({ html: page(`<p>x</p>${picture}`), about }),
    ),
  )
  expect(await plainPdf(full?.bytes ?? new Uint8Array())).toContain('/Alt (red)')
  expect(full?.bytes.length).toBeGreaterThan(empty?.bytes.length ?? 0)
})

test('prints the words', async () => {
  const { bytes } = await printer.print({ html: page('<p>Leave is granted.</p>'), about })
  expect(pdfText(bytes)).toContain('granted')
})

test('gives a job up when told, waiting or printing', async () => {
  const html = policy(400)
  const before = AbortSignal.abort(new Error('never mind'))
  await expect(printer.print({ html, about, signal: before })).rejects.toThrow('never mind')
  const during = new AbortController()
  const jobs = Array.from({ length: 4 }, () =>
    printer.print({ html, about, signal: during.signal }),
  )
  setTimeout(() => during.abort(new Error('enough')), 60)
  const results = await Promise.allSettled(jobs)
  expect(results.map((result) => result.status === 'rejected' && String(result.reason))).toEqual(
    Array(4).fill('Error: enough'),
  )
  expect((await printer.print({ html: page('x'), about })).pages).toBe(1)
})

test('refuses a bad date before printing', async () => {
  await expect(printer.print({ html: 'x', about: { ...about, date: 'soon' } })).rejects.toThrow(
    new RangeError('invalid date `soon`'),
  )
})
