import { inflateSync } from 'node:zlib'
import { openPrinter } from '@policy/print'
import type { Printer } from '@policy/print'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { operators } from '../src/pdf/content-stream.ts'
import { about, page } from './support/documents.ts'
import { readPdf } from './support/read-pdf.ts'

let printer: Printer

beforeAll(async () => {
  printer = await openPrinter({ tabs: 1 })
})
afterAll(() => printer.close())

const html = page(
  '<h1>Leave</h1><p>x</p><p class="wide">y</p><p class="small">z</p>',
  '<style>@page { size: A4 } @page wide { size: A4 landscape } @page small { size: A6 } .wide { page: wide } .small { page: small }</style>',
)

const empty = new Uint8Array()

interface Drawn {
  readonly width: number
  readonly height: number
  /** Operators of the page. */
  readonly page: readonly string[]
  /** Of the page's first object: operators, box, and the matrix it is drawn with. */
  readonly mark: readonly string[]
  readonly box: readonly number[]
  readonly matrix: readonly number[]
}

async function pagesOf(watermark: string): Promise<readonly Drawn[]> {
  const { bytes } = await printer.print({ html, about, watermark })
  const document = await PDFDocument.load(bytes)
  return document.getPages().map((each) => {
    const parts = each.node.lookup(PDFName.of('Contents'), PDFArray).asArray()
    const [behind, content] = parts.map((part) => streamOf(document.context.lookup(part)).bytes)
    const found = operators(Buffer.concat([behind ?? empty, Buffer.from('\n'), content ?? empty]))
    const objects = each.node.Resources()?.lookup(PDFName.of('XObject'), PDFDict)
    const mark = streamOf(objects?.lookup(PDFName.of('Watermark')))
    return {
      width: each.getWidth(),
      height: each.getHeight(),
      page: found.map(({ operator }) => operator),
      mark: operators(mark.bytes).map(({ operator }) => operator),
      box: mark.box,
      matrix: (found.find(({ operator }) => operator === 'cm')?.operands ?? []).map(Number),
    }
  })
}

function streamOf(stream: unknown): {
  readonly bytes: Uint8Array
  readonly box: readonly number[]
} {
  if (!(stream instanceof PDFRawStream)) throw new Error('no stream')
  const box = String(stream.dict.get(PDFName.of('BBox')) ?? '')
  return {
    bytes: stream.dict.has(PDFName.of('Filter')) ? inflateSync(stream.contents) : stream.contents,
    box: [...box.matchAll(/-?\d+/g)].map(Number),
  }
}

test('is drawn before all else on every page, as paths, and is no text', async () => {
  const pages = await pagesOf('FOR CONSULTATION')
  expect(pages).toHaveLength(3)
  for (const each of pages) {
    expect(each.page.slice(0, 6)).toEqual(['BDC', 'q', 'cm', 'Do', 'Q', 'EMC'])
    expect(each.mark.length).toBeGreaterThan(100)
    expect(each.mark.filter((operator) => !/^[cfghlm]$/.test(operator))).toEqual([])
  }
  const { bytes } = await printer.print({ html, about, watermark: 'FOR CONSULTATION' })
  expect((await readPdf(bytes)).words.join(' ')).not.toContain('CONSULTATION')
})

test.each(['DRAFT', 'WITHDRAWN', 'FOR CONSULTATION', 'I', 'Drafft, tŷ – “é”'])(
  '%s stands in the middle of each page, inside of it, and slopes up',
  async (watermark) => {
    for (const { width, height, box, matrix } of await pagesOf(watermark)) {
      const [left = 0, bottom = 0, right = 0, top = 0] = box
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix
      const corners = [
        [left, bottom],
        [right, bottom],
        [left, top],
        [right, top],
      ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const)
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
      expect(Math.min(...xs)).toBeGreaterThan(0)
      expect(Math.max(...xs)).toBeLessThan(width)
      expect(Math.min(...ys)).toBeGreaterThan(0)
      expect(Math.max(...ys)).toBeLessThan(height)
      expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(width / 2, 0)
      expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(height / 2, 0)
      expect(b / a).toBeCloseTo(height / width, 2)
    }
  },
)

test('leaves text on it readable', async () => {
  const { bytes } = await printer.print({ html, about, watermark: 'DRAFT' })
  const document = await PDFDocument.load(bytes)
  const objects = document.getPage(0).node.Resources()?.lookup(PDFName.of('XObject'), PDFDict)
  const grey = operators(streamOf(objects?.lookup(PDFName.of('Watermark'))).bytes).find(
    ({ operator }) => operator === 'g',
  )?.operands[0]
  // WCAG 2.2, relative luminance and contrast ratio.
  const light = (Number(grey) + 0.055) / 1.055
  const ratioTo = (colour: number): number => (light ** 2.4 + 0.05) / (colour + 0.05)
  // The lightest text of ours has 5.6 : 1 on white.
  expect(ratioTo(1.05 / 5.6 - 0.05)).toBeGreaterThanOrEqual(4.5)
})

test.each([
  ['DRAFT 日', 'the watermark has the letter `日`, which our font lacks'],
  ['DRAFT\n', 'the watermark has the letter `\n`, which our font lacks'],
  ['', 'the watermark has no letters'],
  [' ', 'the watermark has no letters'],
])('a watermark that cannot be drawn is a bug of the caller: %j', async (watermark, message) => {
  await expect(printer.print({ html, about, watermark })).rejects.toThrow(new RangeError(message))
})
