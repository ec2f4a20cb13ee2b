import { BLANK, documentRows, hasErrors, wordsOf, wordsOfRow, type Row } from '@policy/model'
import { pageWords } from '@policy/render'
import { describe, expect, test } from 'vitest'
import { libraryFrom, pageOf, real } from './support/library.ts'

/** What a row prints: of a question with two answers those too, of a list in letters a stop. */
function printed(row: Row): readonly string[] {
  const number =
    row.number === null
      ? ''
      : row.kind === 'item' && /^[a-z]+$/.test(row.number)
        ? `${row.number}.`
        : row.number
  const answers = row.field?.fieldKind === 'yes-no' ? 'Yes/No' : ''
  return wordsOf(`${number} ${wordsOfRow(row)} ${answers}`)
}

const EVERY_PIECE = {
  front: `title: Leave
version: "2"
status: consultation
approved: { on: 2024-06 }
owner: staff
cover:
  - { label: "Version:", field: version }
  - { label: "Approved:", field: approved.on }
  - { label: "Approved by:", field: approved.by }
  - { label: "Owner:", field: owner }
  - { label: Signed, signature: Chair }
consulted: [{ role: staff }, { role: staff, as: The 'staff' }]
revisions: [{ on: 2024-01, version: "1", change: First }, { change: Second }]
signatures: [{ label: "Head:", role: staff, date-label: "Date:" }, { label: Chair, date-label: On, on: 2024-06-01 }, { label: Clerk }]
contact: { as: Ask "us" }
closing: [{ label: "Status:", field: status }]
front: [wordmark, name, strapline, title, status, cover, signatures, consulted, revisions, vision, mission, values, sponsor, contents]
back: ["#aims", wordmark, status, contact, closing]`,
  body: '## Scope {#scope}\n\nWords. {#words}\n\n## Aims {#aims}\n\nMore. {#more}',
  trust: `name: Example Trust
wordmark: Example
strapline: { text: Better }
vision: { heading: Our vision, text: To see }
mission: { text: To do }
sponsor: Sponsored by nobody
values: { heading: Our values, items: [{ name: Care, text: We care }] }
rights: { holder: Example Trust, basis: made up for a test }
`,
}

const made = libraryFrom(EVERY_PIECE)
const documents = [
  ...real.policies.map((entry) => ({ id: entry.policy.id, entry, library: real })),
  ...made.library.policies.map((entry) => ({
    id: 'every piece there is',
    entry,
    library: made.library,
  })),
]

test('the made-up document can be printed', () => {
  expect(hasErrors(made.diagnostics)).toBe(false)
})

describe.each(documents)('$id', ({ entry, library }) => {
  const rows = documentRows({ policy: entry.policy, trust: entry.trust, roles: library.roles })

  test('as rows has the words of the page, in order', () => {
    expect(rows.flatMap(printed)).toEqual(pageWords(pageOf(entry, library)).map(({ word }) => word))
  })

  test('as rows has an id for each, and each stands below what it stands under', () => {
    const seen = new Set<string | null>([null])
    for (const { id, parent, piece } of rows) {
      expect(seen.has(id)).toBe(false)
      expect(seen.has(parent)).toBe(true)
      expect(id.startsWith('_')).toBe(piece !== undefined && !piece.startsWith('#'))
      seen.add(id)
    }
  })
})

test('an id of the front stays when others come and go', () => {
  const idsWith = (consulted: string): readonly string[] => {
    const { library } = libraryFrom({
      front: `title: Leave\nconsulted: ${consulted}\nfront: [title, consulted]`,
      roles: 'staff: { label: staff }\nhead: { label: head }\n',
    })
    return library.policies.flatMap(({ policy, trust }) =>
      documentRows({ policy, trust, roles: library.roles }).map(({ id }) => id),
    )
  }
  expect(idsWith('[{ role: staff }, { role: head }]')).toEqual([
    '_title',
    '_consulted',
    '_consulted-staff',
    '_consulted-head',
    'words',
  ])
  expect(idsWith('[{ role: head }]')).toContain('_consulted-head')
})

test('a place to sign is a blank among the words', () => {
  const [entry] = made.library.policies
  if (!entry) throw new Error('no policy')
  const rows = documentRows({ ...entry, roles: made.library.roles })
  const words = rows.filter(({ piece }) => piece === 'signatures').map(wordsOfRow)
  expect(words).toEqual([
    `Head: ${BLANK} Date: ${BLANK}`,
    `Chair ${BLANK} On 1 June 2024`,
    `Clerk ${BLANK}`,
  ])
})
