import { pageWords, type Additions } from '@policy/render'
import { expect, test } from 'vitest'

/** Words of a page; `|` stands before each that begins a block. */
const words = (html: string, additions?: Additions): string =>
  pageWords(html, additions)
    .map(({ word, begins }) => (begins ? `|${word}` : word))
    .join(' ')

test('words come in the order of the page, and each block begins one', () => {
  expect(
    words(
      '<h1>Leave</h1><p>Staff may take <em>five</em> days.</p><ul><li>with notice</li><li>paid</li></ul>',
    ),
  ).toBe('|Leave |Staff may take five days. |with notice |paid')
})

test('emphasis inside a word does not part it', () => {
  expect(words('<p>un<strong>paid</strong></p>')).toBe('|unpaid')
})

test('a line break parts words, and begins a block', () => {
  expect(words('<h2><span>Appendix 1</span><br>The form</h2>')).toBe('|Appendix 1 |The form')
})

test('a row is one block, and its cells are parted', () => {
  expect(
    words('<table><tr><th>Date</th><td>June</td></tr><tr><td>Owner</td><td>HR</td></tr></table>'),
  ).toBe('|Date June |Owner HR')
})

test('what runs on goes on with the block before', () => {
  expect(words('<h3>PURPOSE</h3><p data-run-on>(please describe)</p><p>Next</p>')).toBe(
    '|PURPOSE (please describe) |Next',
  )
})

test('what the page adds does not count, or only the contents do', () => {
  const page =
    '<p data-added="screen">Download</p><nav data-added="print"><h2>Contents</h2><ul><li>Scope</li></ul></nav><p>Words</p>'
  expect(words(page)).toBe('|Words')
  expect(words(page, 'printed')).toBe('|Contents |Scope |Words')
})

test('head, style and title say nothing', () => {
  expect(
    words(
      '<!doctype html><html><head><title>Leave</title><style>p { color: red }</style></head><body><p>Words</p></body></html>',
    ),
  ).toBe('|Words')
})

test('nothing is nothing', () => {
  expect(words('<p> \u00A0 </p>')).toBe('')
})

/** Each block as it is read: kind, depth, whether it goes on with a list. */
const shapes = (html: string): readonly string[] =>
  pageWords(html).flatMap(({ word, begins }) =>
    begins
      ? [`${word} ${begins.kind}${begins.level ?? ''} ${begins.depth}${begins.goesOn ? ' +' : ''}`]
      : [],
  )

test('the first words of an item are the item, the others stand in it', () => {
  expect(
    shapes(
      '<p>intro</p><ul><li><p>one</p><p>more</p><ol><li>two</li><li>three</li></ol></li><li>four</li></ul><ul><li>five</li></ul>',
    ),
  ).toEqual([
    'intro plain 0',
    'one item 0',
    'more plain 1',
    'two item 1',
    'three item 1 +',
    'four item 0 +',
    'five item 0',
  ])
})

test('headings have their depth, and rows of a table are plain', () => {
  expect(shapes('<h3>Staff</h3><table><tr><th>a</th><td>b</td></tr></table>')).toEqual([
    'Staff heading3 0',
    'a plain 0',
  ])
})

test('words have the emphasis of what is around them', () => {
  expect(
    pageWords(
      '<p>is <em>not</em> “<strong><em>ever</em></strong>” un<strong>paid</strong></p>',
    ).map(({ word, emphasis }) => `${emphasis}|${word}`),
  ).toEqual(['|is', '*|not', '***|"ever"', '**|unpaid'])
})
