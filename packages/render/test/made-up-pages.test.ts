import { pageWords } from '@policy/render'
import { describe, expect, test } from 'vitest'
import { libraryFrom, pageFrom, pageOf } from './support/library.ts'
import { elementsOf, hasClass, named, parsePage, textIn, withId } from './support/page.ts'

/** Words of a page as one line. */
const wordsOf = (html: string): string =>
  pageWords(html)
    .map(({ word }) => word)
    .join(' ')

describe('a title and contents', () => {
  test('are on every page, and count only where the document prints them', () => {
    const html = pageFrom({
      front: 'title: Leave\nfront: [wordmark]',
      body: '## Scope {#scope}\n\nWords. {#words}',
    })
    expect(named(parsePage(html), 'h1').map(textIn)).toEqual(['Leave'])
    expect(named(parsePage(html), 'nav').map(textIn)).toEqual(['ContentsScope'])
    expect(wordsOf(html)).toBe('Example Scope Words.')
  })

  test('no contents without headings', () => {
    expect(named(parsePage(pageFrom({ body: 'Words. {#words}' })), 'nav')).toEqual([])
  })

  test('a section printed in front stands there only, and not in the contents', () => {
    const html = pageFrom({
      front: 'title: Leave\nfront: [title, "#aims"]',
      body: '## Scope {#scope}\n\nWords. {#words}\n\n## Aims {#aims}\n\nMore. {#more}',
    })
    expect(wordsOf(html)).toBe('Leave Aims More. Scope Words.')
    expect(named(parsePage(html), 'nav').map(textIn)).toEqual(['ContentsScope'])
  })
})

describe('a section printed at the end', () => {
  const body = '## Scope {#scope}\n\nWords. {#words}\n\n## Aims {#aims}\n\nMore. {#more}'

  test('stands there only, and not in the contents', () => {
    const html = pageFrom({ front: 'title: Leave\nfront: [title]\nback: ["#scope"]', body })
    expect(wordsOf(html)).toBe('Leave Aims More. Scope Words.')
    expect(named(parsePage(html), 'nav').map(textIn)).toEqual(['ContentsAims'])
  })

  test('while another stands in front', () => {
    const html = pageFrom({
      front: 'title: Leave\nfront: [title, "#aims", contents]\nback: ["#scope"]',
      body: `${body}\n\n## Law {#law}\n\nRest. {#rest}`,
    })
    expect(wordsOf(html)).toBe('Leave Aims More. Law Rest. Scope Words.')
    expect(named(parsePage(html), 'nav').map(textIn)).toEqual(['ContentsLaw'])
  })
})

test('a link in a heading is words in the contents, where the whole title is one', () => {
  const page = parsePage(
    pageFrom({
      body: '## See *the [scope](https://example.org)* {#see}\n\nWords. {#words}',
    }),
  )
  const [contents] = named(page, 'nav')
  if (!contents) throw new Error('no contents')
  expect(named(contents, 'a').map(textIn)).toEqual(['See the scope'])
  expect(named(contents, 'em').map(textIn)).toEqual(['the scope'])
  expect(named(withId(page, 'see'), 'a').map(textIn)).toEqual(['scope'])
})

test('the front of a document, in its own words', () => {
  const front = [
    'title: Leave',
    'status: consultation',
    'approved: { on: 2023-06-16 }',
    'review: { period: P3Y }',
    'owner: staff',
    'cover:',
    '  - { label: "Approved:", field: approved.on }',
    '  - { label: "Review:", field: review.period }',
    '  - { label: "Owner:", field: owner }',
    '  - { label: "By:", field: approved.by }',
    'consulted: [ { role: staff }, { role: staff, as: Unions } ]',
    'revisions: [ { on: 2023-06, version: "1.1", change: First } ]',
    'signatures: [ { label: "Head:", date-label: "Date:", as: 8.10.2020 }, { label: "Chair:" } ]',
    'contact: { as: Ask the office }',
    'closing: [ { label: "End:", text: Now } ]',
    'front: [name, title, status, cover, consulted, revisions, signatures]',
    'back: [closing, contact]',
  ].join('\n')
  expect(wordsOf(pageFrom({ front, body: '- Words. {#words}' }))).toBe(
    'Example Trust Leave FOR CONSULTATION Approved: 16 June 2023 Review: 3 years Owner: member of staff By: Consulted on this policy: member of staff Unions Revision log Date Version Change June 2023 1.1 First Head: Date: 8.10.2020 Chair: Words. End: Now Ask the office',
  )
})

test('a role called constructor is printed by its word, the trust has others of its own', () => {
  const front =
    'title: Leave\nowner: constructor\ncover: [ { label: "Owner:", field: owner } ]\nfront: [cover]'
  const { library } = libraryFrom({
    front,
    roles: 'constructor: { label: site manager }\nstaff: { label: staff }\n',
  })
  const entry = library.policies[0]
  if (!entry) throw new Error('it cannot be read')
  // As policy.json of a frozen version has it.
  const roles = JSON.parse('{ "staff": "colleagues" }') as Record<string, string>
  const html = pageOf({ ...entry, trust: { ...entry.trust, roles } }, library)
  expect(wordsOf(html)).toBe('Owner: site manager Words.')
})

describe('numbers', () => {
  test('letters and figures of lists are words; bullets have none', () => {
    const body =
      '1. One {#one}\n   1. Inside {#inside}\n1. Two {#two}\n\nThen: {#then}\n\n- Bullet {#bullet}'
    expect(
      wordsOf(
        pageFrom({
          front: 'title: Leave\nfront: [title]\nnumbering: { lists: lower-roman }',
          body,
        }),
      ),
    ).toBe('Leave i. One i. Inside ii. Two Then: Bullet')
    expect(
      wordsOf(
        pageFrom({ front: 'title: Leave\nfront: [title]\nnumbering: { lists: decimal }', body }),
      ),
    ).toBe('Leave 1 One 1 Inside 2 Two Then: Bullet')
  })

  test('an appendix prints its label before its title, in the heading and the contents', () => {
    const html = pageFrom({
      front:
        'title: Leave\nfront: [title]\nnumbering: { sections: decimal, items: decimal, appendix-prefix: upper-alpha }',
      body: '## Scope {#scope}\n\n1. One {#one}\n\n## Form {#form .appendix}\n\n1. Two {#two}\n\n## List {#list .appendix label="Annex Z" prefix="Z"}\n\n1. Three {#three}',
    })
    expect(wordsOf(html)).toBe(
      'Leave 1 Scope 1.1 One Appendix 1 Form A.1 Two Annex Z List Z.1 Three',
    )
    expect(named(parsePage(html), 'nav').map(textIn)).toEqual([
      'Contents1 ScopeAppendix 1 FormAnnex Z List',
    ])
  })
})

describe('tables', () => {
  test('with a heading row, without one, and with an empty cell', () => {
    const page = parsePage(
      pageFrom({
        body: '| Day | Hours |\n| - | - |\n| Monday | |\n\n{#with}\n\n| | |\n| - | - |\n| Tuesday | 8 |\n\n{#without}',
      }),
    )
    expect(
      named(withId(page, 'with'), 'th').map(({ properties, children }) => [
        properties['scope'],
        children.map(textIn).join(''),
      ]),
    ).toEqual([
      ['col', 'Day'],
      ['col', 'Hours'],
    ])
    expect(named(withId(page, 'with'), 'td').map(textIn)).toEqual(['Monday', '\u00A0'])
    expect(
      named(withId(page, 'without'), 'th', 'td').map((cell) => [
        cell.tagName,
        cell.properties['scope'],
        textIn(cell),
      ]),
    ).toEqual([
      ['th', 'row', 'Tuesday'],
      ['td', undefined, '8'],
    ])
    expect(named(withId(page, 'without'), 'thead')).toEqual([])
  })
})

test('every kind of field of a form', () => {
  const field = (id: string, more: string): string =>
    `      - { id: ${id}, label: ${id}, ${more} }\n`
  const body = `\`\`\`form {#a-form}\nparts:\n  - id: a-part\n    heading: TEAM\n    note: (in capitals)\n    fields:\n${field('a', 'kind: line')}${field('b', 'kind: lines')}${field('c', 'kind: date')}${field('d', 'kind: tick-all, options: [ One, Two ]')}${field('e', 'kind: tick-one, options: [ One ]')}${field('f', 'kind: yes-no')}${field('g', 'kind: approval, hint: I agree., rows: [ Name, Date ]')}\`\`\``
  const html = pageFrom({ body })
  const page = parsePage(html)
  expect(wordsOf(html)).toBe(
    'Example TEAM (in capitals) a b c d One Two e One f Yes/No g I agree. Name Date',
  )
  const count = (id: string, name: string): number =>
    elementsOf(withId(page, id)).filter((each) => hasClass(each, name)).length
  expect(
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [count(id, 'blank'), count(id, 'box')]),
  ).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
    [0, 2],
    [0, 1],
    [0, 2],
    [2, 0],
  ])
  // A note runs on from its heading: in the published text they may share a line.
  expect(
    pageWords(html)
      .filter(({ begins }) => begins)
      .map(({ word }) => word),
  ).toEqual([
    'Example',
    'TEAM',
    'a',
    'b',
    'c',
    'd',
    'One',
    'Two',
    'e',
    'One',
    'f',
    'g',
    'Name',
    'Date',
  ])
})

test('renamed clauses answer to their former ids, wherever they stand', () => {
  const front =
    'title: Leave\nfront: [title]\nformerly: { old-scope: scope, old-item: item, old-table: table, older-table: table }'
  const html = pageFrom({
    front,
    body: '## Scope {#scope}\n\n- Item {#item}\n\n| | |\n| - | - |\n| a | b |\n\n{#table}',
  })
  const page = parsePage(html)
  const inside = (outer: string, id: string): boolean =>
    elementsOf(withId(page, outer)).some(({ properties }) => properties['id'] === id)
  expect([
    inside('scope', 'old-scope'),
    inside('item', 'old-item'),
    inside('table', 'old-table'),
    inside('table', 'older-table'),
  ]).toEqual([true, true, true, true])
  expect(named(withId(page, 'table'), 'span').map(({ properties }) => properties['id'])).toEqual([
    'old-table',
    'older-table',
  ])
  expect(wordsOf(html)).toBe('Leave Scope Item a b')
})

describe('standing', () => {
  const trust = (standing: string): string =>
    `name: T\nwordmark: T\nstanding: ${standing}\nrights: { holder: T, basis: B }\n`
  const line = 'Unofficial copy, not issued by the trust'

  test('an unofficial copy says so on screen and in print; an adopted one does not', () => {
    expect(pageFrom({ trust: trust('unofficial-copy') }).split(line)).toHaveLength(4)
    expect(pageFrom({ trust: trust('adopted') })).not.toContain(line)
  })
})
