import { openPrinter } from '@policy/print'
import type { Printer } from '@policy/print'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { about, page } from './support/documents.ts'
import { plainPdf, readPdf } from './support/read-pdf.ts'
import type { Bookmark } from './support/read-pdf.ts'

let printer: Printer

beforeAll(async () => {
  printer = await openPrinter({ tabs: 2 })
})
afterAll(() => printer.close())

const inner = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

test.each([
  'Leave (and absence) \\ )( [1]',
  'Gwyliau – tŷ ŵyl “é”',
  '休暇の方針',
  'Leave 🏖️ and 👩‍👩‍👧',
  'a ]]> b <!-- c --> & <d> \'e\' "f"',
  `${'Very long '.repeat(100)}`.trim(),
  'controls \u0007 and \uFFFE, halves \uD83D',
])('says of itself what it is told, twice the same: %s', async (title) => {
  const { bytes } = await printer.print({
    html: page('<h1>x</h1>'),
    about: {
      ...about,
      title,
      author: `By ${title}`,
      subject: `On ${title}`,
      keywords: [title, 'draft'],
    },
  })
  const { info, xmp } = await readPdf(bytes)
  const shown = title.toWellFormed().replaceAll('\u0007', '').replaceAll('\uFFFE', '')
  expect(info).toMatchObject({
    Title: shown,
    Author: `By ${shown}`,
    Subject: `On ${shown}`,
    Keywords: `${shown} draft`,
    Language: 'en-GB',
    CreationDate: 'D:20230616000000Z',
    ModDate: 'D:20230616000000Z',
    Creator: 'Policy as Code',
    Producer: 'Chromium and Policy as Code',
  })
  const escaped = inner(shown).replaceAll('>', '&gt;')
  expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(xmp).toContain(`<rdf:li xml:lang="x-default">${escaped}</rdf:li>`)
  expect(xmp).toContain(`<rdf:li xml:lang="x-default">On ${escaped}</rdf:li>`)
  expect(xmp).toContain(`<rdf:li>By ${escaped}</rdf:li>`)
  expect(xmp).toContain('<xmp:ModifyDate>2023-06-16T00:00:00Z</xmp:ModifyDate>')
})

test('says nothing of subject and keywords where there are none', async () => {
  const { bytes } = await printer.print({ html: page('<h1>x</h1>'), about })
  const { xmp } = await readPdf(bytes)
  expect(xmp).not.toMatch(/dc:description|dc:subject|pdf:Keywords/)
})

test('each link says where it leads', async () => {
  const long = `${'many words '.repeat(30)}`
  const html = page(
    `<p><a href="#one">see 1</a> <a href="#part">that</a> <a href="#clause">this</a> <a href="#long">it</a> <a href="https://example.org/?a=(1)&amp;b">our page</a>
     <a href="https://example.org/x">https://example.org/x</a> <a href="mailto:head@example.org">head@example.org</a></p>
     <h1 id="one">1 <em>Scope</em>\n  of this</h1><section id="part"><h2>Part</h2><p>Words</p></section><p id="clause">Staff must  not.</p><p id="long">${long}</p>`,
  )
  const { bytes } = await printer.print({ html, about })
  const [annotations = []] = (await readPdf(bytes)).annotations
  expect(
    annotations.map(({ contentsObj }) => (contentsObj as { readonly str: string }).str),
  ).toEqual([
    '1 Scope of this',
    'Part',
    'Staff must not.',
    `${'many words '.repeat(9).trim()}…`,
    'our page: https://example.org/?a=(1)&b',
    'Link to https://example.org/x',
    'Link to mailto:head@example.org',
  ])
})

test('bookmarks have the words of the headings, and the first two levels are shown', async () => {
  const lines = 'Words that fill a line of a heading and more, so that it is broken into several'
  const html = page(
    `<h1>Leave</h1><h2>${lines}</h2><h3>A <em>third</em> level</h3><h4>A fourth</h4><h2>Next</h2>`,
    '<style>h2 { width: 60mm } h1, h2, h3, h4 { padding-top: 2pt }</style>',
  )
  const { bytes } = await printer.print({ html, about })
  const lineOf = ({ title, count, items }: Bookmark): readonly unknown[] => [
    title,
    count,
    ...items.map(lineOf),
  ]
  expect((await readPdf(bytes)).bookmarks.map(lineOf)).toEqual([
    ['Leave', 2, [lines, -1, ['A third level', -1, ['A fourth', undefined]]], ['Next', undefined]],
  ])
})

test('refuses a bookmark that says its heading twice', async () => {
  const html = page(
    '<div style="height: 250mm"></div><h1>Handling abuse</h1><p>Words</p>',
    '<style>@page { size: A4; margin: 20mm } h1 { margin: 0; line-height: 1 }</style>',
  )
  await expect(printer.print({ html, about })).rejects.toMatchObject({
    code: 'print-failed',
    message: 'the bookmark “Handling abuseHandling abuse” says its heading twice',
  })
})

test('what stands in the margins is header and footer, other decoration is none of the text', async () => {
  const html = page(
    '<h1>Leave</h1><p>Words <span style="display: inline-block; width: 9mm; height: 5mm; border: 1px solid"></span></p><p class="wide">Wide</p>',
    `<style>@page { size: A4; margin: 20mm; @top-left { content: 'The\u00A0trust' } @bottom-right { content: 'Page ' counter(page); border-top: 1px solid } }
     @page wide { size: A4 landscape } .wide { page: wide }</style>`,
  )
  const { bytes } = await printer.print({ html, about })
  const plain = await plainPdf(bytes)
  expect(plain).toContain('/Marked true')
  const tags = await markedContent(bytes)
  for (const tag of ['/Header', '/Footer'])
    expect(tags.filter((each) => each.includes(tag))).toHaveLength(2)
  expect(tags).toContain('/Artifact BMC')
})

test('names that PDF/UA-1 does not know are mapped to those that it knows', async () => {
  const html = page(
    '<h1>x <em>em</em> <strong>strong</strong></h1><aside>aside</aside><p><code>code</code><mark>mark</mark><sub>sub</sub><del>del</del></p>',
  )
  const { bytes } = await printer.print({ html, about })
  const [, roles = ''] = /\/RoleMap <<([^>]*)>>/.exec(await plainPdf(bytes)) ?? []
  expect(roles.trim().split(/\s*\n\s*/)).toEqual(['/Aside /Div', '/Em /Span', '/Strong /Span'])
})

test('lists have labels and bodies, also inside each other', async () => {
  const html = page(
    '<h1>x</h1><ol><li>one<ul><li>a</li><li><p>b</p><p>c</p></li></ul></li><li>two</li></ol><ul style="list-style: none"><li>bare</li></ul>',
  )
  const { bytes } = await printer.print({ html, about })
  const plain = await plainPdf(bytes)
  expect(plain.match(/\/S \/LI\b/g)).toHaveLength(5)
  expect(plain.match(/\/S \/LBody\b/g)).toHaveLength(5)
})

test('nothing passes that is not accessible; the next document is printed', async () => {
  const bad = page(
    '<h1>a</h1><h3>b</h3><h5>c</h5><p>x <input type="image" alt="y" src="data:,"></p>',
  )
  const [refused, good] = await Promise.all([
    printer.print({ html: bad, about }).catch((error: unknown) => error),
    printer.print({ html: page('<h1>x</h1>'), about }),
  ])
  expect(refused).toMatchObject({
    name: 'PrintError',
    code: 'print-not-accessible',
    message:
      'the PDF would not be accessible to all: a heading of level 3 comes right after one of level 1 (page 1, 7.4.2-1); a heading of level 5 comes right after one of level 3 (page 1, 7.4.2-1); a picture has no alternative text (page 1, 7.3-1)',
  })
  expect(good.pages).toBe(1)
})

test('an empty document is refused, for it says nothing to anybody', async () => {
  await expect(printer.print({ html: page(''), about })).rejects.toMatchObject({
    code: 'print-failed',
    message: 'not a word came onto the paper',
  })
})

/** What begins each marked content of all pages. */
async function markedContent(bytes: Uint8Array): Promise<readonly string[]> {
  const { PDFDocument, PDFName, PDFRawStream } = await import('pdf-lib')
  const { inflateSync } = await import('node:zlib')
  const document = await PDFDocument.load(bytes)
  return document.getPages().flatMap(({ node }) => {
    const stream = node.lookup(PDFName.of('Contents'))
    if (!(stream instanceof PDFRawStream)) throw new Error('no content')
    const text = inflateSync(stream.contents).toString('latin1')
    return text.match(/^.*\bB(?:DC|MC)$/gm) ?? []
  })
}
