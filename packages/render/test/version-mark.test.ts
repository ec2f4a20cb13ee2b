import { pageWords, renderPolicy, type VersionMark } from '@policy/render'
import { describe, expect, test } from 'vitest'
import { libraryFrom, pageOf, real, templates } from './support/library.ts'
import { hasClass, named, parsePage, textIn } from './support/page.ts'

const front = 'title: Leave\nversion: "1.3"\nfront: [wordmark, title]'

function marked(mark: VersionMark, apart = false, of: string = front): string {
  const { library } = libraryFrom({ front: of })
  const [entry] = library.policies
  if (!entry) throw new Error('the policy cannot be read')
  const { policy, trust } = entry
  return renderPolicy({ policy, trust, roles: library.roles, pdf: null, mark, apart }, templates)
}

const ended = {
  code: '7F3K-9Q2M',
  ended: { word: 'SUPERSEDED', sentence: 'Superseded by version 1.4 on 1 January 2027' },
}

/** What a margin of the page prints. */
const margin = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`@${name} \\{ content: (.*?); (?:padding|white|\\})`, 'g'))].map(
    ([, content = '']) => content,
  )

describe('a version that is superseded', () => {
  test('says so in its head, on screen and on paper, and in the head and foot of every page', () => {
    const html = marked(ended)
    const notice = named(parsePage(html), 'p').filter((each) => hasClass(each, 'notice'))
    expect(notice.map(textIn)).toEqual(['Superseded by version 1.4 on 1 January 2027'])
    expect(html).toContain('<body class="watermarked">')
    expect(html).toContain('@top-right { content: "Leave" " – SUPERSEDED"; }')
    for (const content of margin(html, 'bottom-left')) {
      expect(content).toContain('Approval code 7F3K-9Q2M')
      expect(content).toContain('Superseded by version 1.4 on 1 January 2027')
    }
    expect(margin(html, 'bottom-left')).toHaveLength(2)
  })

  test('has the same words', () => {
    const words = (html: string): readonly string[] => pageWords(html).map(({ word }) => word)
    expect(words(marked(ended))).toEqual(words(marked({ code: null, ended: null })))
  })
})

test('an approval code alone stands in the foot of every page, and nothing in its head', () => {
  const html = marked({ code: '7F3K-9Q2M', ended: null })
  expect(margin(html, 'bottom-left')).toHaveLength(2)
  for (const content of margin(html, 'bottom-left')) expect(content).toContain('7F3K-9Q2M')
  expect(html).not.toContain('class="notice"')
  expect(html).not.toContain('watermarked"')
})

test('a page that stands apart does not lead to others', () => {
  expect(marked(ended, true)).not.toContain('href="../index.html"')
  expect(marked(ended)).toContain('href="../index.html"')
})

test('of a version of which nothing is to be said the page is what it was', () => {
  for (const entry of real.policies) {
    const { policy, trust } = entry
    const mark = { code: null, ended: null }
    expect(renderPolicy({ policy, trust, roles: real.roles, pdf: null, mark }, templates)).toBe(
      pageOf(entry, real),
    )
  }
})
