import { checkPdf, openPrinter } from '@policy/print'
import type { Printer } from '@policy/print'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { about, page } from './support/documents.ts'
import { plainPdf } from './support/read-pdf.ts'

let printer: Printer

beforeAll(async () => {
  printer = await openPrinter({ tabs: 1 })
})
afterAll(() => printer.close())

const entry = (id: string, below = ''): string =>
  `<li><a href="#${id}">To ${id} <span data-page-of="${id}"></span></a>${below}</li>`
const sections = '<h2 id="one">One</h2><p>Words</p><h2 id="two">Two</h2><p>More words</p>'

/** How often each kind of tag of lists and contents is in what is printed. */
async function tagsOf(body: string): Promise<Readonly<Record<string, number>>> {
  const { bytes } = await printer.print({ html: page(`<h1>Leave</h1>${body}${sections}`), about })
  expect(await checkPdf(bytes)).toEqual([])
  const plain = await plainPdf(bytes)
  const count = (type: string): number =>
    plain.match(new RegExp(`/S /${type}\\b`, 'g'))?.length ?? 0
  return Object.fromEntries(
    ['TOC', 'TOCI', 'Reference', 'L', 'LI'].map((type) => [type, count(type)]),
  )
}

test('a list of links with page numbers is tagged as contents, lists inside it too', async () => {
  expect(await tagsOf(`<ul>${entry('one', `<ul>${entry('two')}</ul>`)}</ul>`)).toEqual({
    TOC: 2,
    TOCI: 2,
    Reference: 2,
    L: 0,
    LI: 0,
  })
})

test.each([
  ['of words', '<ul><li>Words</li><li>More</li></ul>'],
  [
    'of links without numbers',
    '<ul><li><a href="#one">One</a></li><li><a href="#two">Two</a></li></ul>',
  ],
  ['with a link in words', `<ul>${entry('one')}<li>See <a href="#two">two</a></li></ul>`],
  [
    'of links that lead out',
    `<ul>${entry('one')}<li><a href="https://example.org/">Out</a></li></ul>`,
  ],
  ['with words below a link', `<ul>${entry('one', '<ul><li>Words</li></ul>')}</ul>`],
])('a list %s stays a list', async (_, body) => {
  const { TOC, TOCI, L } = await tagsOf(body)
  expect([TOC, TOCI]).toEqual([0, 0])
  expect(L).toBeGreaterThan(0)
})
