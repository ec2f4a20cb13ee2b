import { openPrinter } from '@policy/print'
import type { Printer } from '@policy/print'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { about, page } from './support/documents.ts'
import { watchPrints } from './support/watch-prints.ts'
import type { Watch } from './support/watch-prints.ts'
import { readPdf } from './support/read-pdf.ts'

let printer: Printer
let watch: Watch

beforeAll(async () => {
  printer = await openPrinter({ tabs: 2 })
  watch = await watchPrints()
})
afterEach(() => watch.forget())
afterAll(async () => {
  watch.stop()
  await printer.close()
})

const style = `<style>@page { size: A4; margin: 20mm; @bottom-center { content: 'Page ' counter(page) } } @page wide { size: A4 landscape }
  h1, h2 { padding-top: 2pt } [data-page-of] { display: inline-block; width: 2em; font-variant-numeric: tabular-nums }</style>`
const many = Array.from({ length: 30 }, (_, index) => index)

/** Thirty parts, each longer than the one before, and a list of them in front. */
function book(idOf: (index: number) => string = (index) => `part-${index}`): string {
  const entry = (index: number): string =>
    `<li><a href="#${encodeURIComponent(idOf(index))}">Part ${index} of it</a> [<span data-page-of="${idOf(index)}"></span>]</li>`
  const part = (index: number): string =>
    `<h2 id="${idOf(index)}"${index % 9 === 8 ? ' style="page: wide"' : ''}>Part ${index} of it</h2>${'<p>Some words.</p>'.repeat(index * 2)}`
  return page(`<h1>Leave</h1><ul>${many.map(entry).join('')}</ul>${many.map(part).join('')}`, style)
}

test('prints the page of each heading, over many pages and both ways of the paper', async () => {
  const { bytes, pages, numbers } = await printer.print({ html: book(), about })
  const { words } = await readPdf(bytes)
  expect(pages).toBeGreaterThan(20)
  expect(words).toHaveLength(pages)
  const contents = words.slice(0, 2).join(' ')
  for (const index of many) {
    // The last page with these words: the first is that of the contents.
    const on = words.findLastIndex((each) => each.includes(`Part ${index} of it`)) + 1
    expect(words[on - 1]).toMatch(new RegExp(`Page ${on}\\b`))
    expect(numbers[`part-${index}`]).toBe(on)
    expect(contents.replaceAll(' ', '')).toContain(`Part${index}ofit[${on}]`)
  }
  expect(watch.prints).toBe(2)
})

test('tries the numbers of an earlier print first', async () => {
  const html = book()
  const first = await printer.print({ html, about })
  expect(watch.prints).toBe(2)
  const second = await printer.print({ html, about, numbers: first.numbers })
  expect(watch.prints).toBe(3)
  expect(second).toEqual(first)
  const others = Object.fromEntries(Object.keys(first.numbers).map((id) => [id, 7]))
  expect(await printer.print({ html, about, numbers: others })).toEqual(first)
  expect(watch.prints).toBe(5)
  const { 'part-3': _, ...some } = first.numbers
  expect(await printer.print({ html, about, numbers: some })).toEqual(first)
  expect(watch.prints).toBe(7)
})

test('prints once what has no page numbers', async () => {
  const result = await printer.print({ html: page('<p>x</p>'), about, numbers: { gone: 3 } })
  expect(result.numbers).toEqual({})
  expect(watch.prints).toBe(1)
})

test.each([
  'café',
  '日本',
  'a b',
  'x(1)',
  'x)',
  'a:b',
  'a/b',
  'a#b',
  '50%',
  'x%20y',
  '1',
  '1-first',
  '[x]',
  '<x>',
  '{x}',
  'a\\b',
  'a.b',
  'a+b',
  '_',
  'é'.normalize('NFD'),
  '__proto__',
  'constructor',
  '😀',
  'ﬁ',
])('finds the page of an id with awkward letters: %s', async (id) => {
  const html = page(
    `<p><a href="#${encodeURIComponent(id)}">there</a> [<span data-page-of="${id.replaceAll('<', '&lt;')}"></span>]</p>
     <h1 style="break-before: page" id="${id.replaceAll('<', '&lt;')}">There</h1>`,
    style,
  )
  const { bytes, numbers } = await printer.print({ html, about })
  expect(Object.entries(numbers)).toEqual([[id, 2]])
  const { words, annotations } = await readPdf(bytes)
  expect(words[0]).toContain('[2')
  expect(annotations[0]?.[0]).toMatchObject({ contentsObj: { str: 'There' } })
})

test('an id that is linked raw is found too', async () => {
  const html = page(
    `<p><a href="#été à 50%">there</a> [<span data-page-of="été à 50%"></span>]</p><h1 style="break-before: page" id="été à 50%">There</h1>`,
    style,
  )
  expect((await printer.print({ html, about })).numbers).toEqual({ 'été à 50%': 2 })
})

test('refuses a document whose numbers move what they count', async () => {
  // The wider the number, the narrower the picture beside it, the shorter that, the earlier what follows; a 1 is narrower than a 2.
  const html = page(
    `<p><a href="#there">there</a></p>
     <div style="display: grid; grid-template-columns: auto 1fr; width: 600px; font: 200px 'Source Serif 4'; font-feature-settings: 'pnum'">
       <span data-page-of="there"></span><div style="aspect-ratio: 1 / 1.78"></div></div>
     <h1 id="there">Where am I?</h1>`,
    '<style>@page { size: A4; margin: 20mm } h1, p { margin: 0; padding-top: 2pt }</style>',
  )
  await expect(printer.print({ html, about })).rejects.toMatchObject({
    code: 'print-failed',
    message: expect.stringContaining('“Where am I?”'),
  })
  expect(watch.prints).toBe(3)
})

test.each([
  ['nobody links to', '<span data-page-of="there"></span><p id="there">x</p>'],
  ['is not there', '<a href="#there">x</a><span data-page-of="there"></span>'],
])('a page number of what %s is a bug of the caller', async (_, body) => {
  await expect(printer.print({ html: page(body), about })).rejects.toThrow(
    new RangeError('the page of `there` is asked for, but no link leads there'),
  )
})
