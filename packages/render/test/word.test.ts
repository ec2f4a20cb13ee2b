import { documentRows, unmarked, type Row } from '@policy/model'
import { bookmarkName, idOfBookmark, renderWord } from '@policy/render'
import { beforeAll, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { libraryFrom, real } from './support/library.ts'
import { printedWords } from './support/printed-row.ts'
import { openWord, partOf, within } from './support/word-file.ts'
import { clausesIn } from './support/word-rows.ts'

const AT = '2023-06-16T00:00:00Z'

describe.each(real.policies.map((entry) => [entry.policy.id, entry] as const))(
  '%s',
  (_, { policy, trust }) => {
    const rows = documentRows({ policy, trust, roles: real.roles })
    const about = { policy, trust, author: trust.name, date: AT }
    let bytes: Uint8Array
    let parts: ReadonlyMap<string, string>
    beforeAll(async () => {
      bytes = await renderWord(unmarked(rows), about)
      parts = openWord(bytes)
    })

    test('has every row, under its bookmark, with its words', () => {
      const printed = clausesIn(parts).map(({ name, words }) => [name, words])
      expect(printed).toEqual(rows.map((row) => [bookmarkName(row.id), printedWords(row)]))
    })

    test('is numbered by Word as the policy is', () => {
      // Bullets below bullets are dashes; a letter has a stop.
      const signs = ({ kind, number }: Row): unknown =>
        kind !== 'item'
          ? number
          : number === null
            ? expect.stringMatching(/^[\u2022\u2013]$/)
            : number.replace(/^[a-z]+$/, '$&.')
      expect(clausesIn(parts).map(({ number }) => number)).toEqual(rows.map(signs))
    })

    test('is the same bytes, whenever it is made', async () => {
      expect(await renderWord(unmarked(rows), about)).toEqual(bytes)
    })

    test('says whose it is, and has no changes', () => {
      expect(parts.get('docProps/core.xml')).toContain(`<dc:creator>${trust.name}</dc:creator>`)
      expect(parts.get('docProps/core.xml')?.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual([AT, AT])
      const document = partOf(parts, 'word/document.xml')
      expect([...within(document, 'w:ins'), ...within(document, 'w:del')]).toEqual([])
    })
  },
)

describe('bookmarks', () => {
  test('are read back as ids, but for what is too long', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^_?[a-z][a-z0-9-]{0,60}$/),
        fc.constantFrom('is' as const, 'was' as const),
        (id, end) => {
          const name = bookmarkName(id, end)
          expect(name).toMatch(/^\w{1,40}$/)
          const room = end === 'is' ? 40 : 35
          expect(idOfBookmark(name)).toBe(id.length > room || id.includes('--') ? undefined : id)
        },
      ),
    )
  })

  test('that were cut are told by a property of the file', async () => {
    const id = 'a-clause-with-an-id-that-is-longer-than-word-allows'
    const { library } = libraryFrom({ body: `Words. {#${id}}` })
    const [entry] = library.policies
    if (!entry) throw new Error('no policy')
    const { policy, trust } = entry
    const rows = unmarked(documentRows({ policy, trust, roles: library.roles }))
    const parts = openWord(await renderWord(rows, { policy, trust, author: 'Clerk', date: AT }))
    const [, named] = within(partOf(parts, 'docProps/custom.xml'), 'property')
    expect([named?.getAttribute('name'), named?.textContent]).toEqual([bookmarkName(id), id])
    expect(clausesIn(parts).map(({ name }) => name)).toContain(bookmarkName(id))
  })
})

test('no two ids have one bookmark', () => {
  const ids = real.policies.flatMap(({ policy, trust }) => [
    ...new Set(documentRows({ policy, trust, roles: real.roles }).map(({ id }) => id)),
  ])
  expect(new Set(ids.map((id) => bookmarkName(id))).size).toBe(new Set(ids).size)
})
