import { describe, expect, test } from 'vitest'
import { diffPolicies, markRows } from '../packages/diff/src/index.ts'
import { fixture, fixtures, roles } from '../packages/diff/test/support/versions.ts'
import type { Row } from '../packages/model/src/index.ts'
import { bookmarkName, renderWord } from '../packages/render/src/index.ts'
import { printedWords } from '../packages/render/test/support/printed-row.ts'
import { openWord, partOf, within } from '../packages/render/test/support/word-file.ts'
import { clausesIn } from '../packages/render/test/support/word-rows.ts'

const CHANGE = { author: 'Communications Officer', date: '2026-11-20T00:00:00Z' }

/** What a document should print of each clause that has words: words and number. */
function wanted(rows: readonly Row[]): readonly (readonly [string, string | null])[] {
  return rows.flatMap((row) => {
    const words = printedWords(row)
    const number =
      row.kind === 'item' ? (row.number?.replace(/^[a-z]+$/, '$&.') ?? '\u2022') : row.number
    return words === '' ? [] : [[words, number] as const]
  })
}

describe.each(fixtures)('%s', (folder) => {
  const { a, b } = fixture(folder)
  if (!b.trust) throw new Error('no trust')
  const about = { policy: b.policy, trust: b.trust, ...CHANGE }

  test.each([
    ['accept', 'new', b.rows],
    ['reject', 'old', a.rows],
  ] as const)('%s all is the %s version, words and numbers', async (decision, _, rows) => {
    const parts = openWord(await renderWord(markRows(diffPolicies(a, b, { roles })), about))
    const printed = clausesIn(parts, decision).filter(({ words }) => words !== '')
    expect(
      printed.map(({ words, number }) => [words, number?.replace('\u2013', '\u2022') ?? null]),
    ).toEqual(wanted(rows))
  })

  test('every change has a number of its own', async () => {
    const parts = openWord(await renderWord(markRows(diffPolicies(a, b, { roles })), about))
    const document = partOf(parts, 'word/document.xml')
    const ids = ['w:ins', 'w:del', 'w:pPrChange'].flatMap((name) =>
      within(document, name).map((each) => each.getAttribute('w:id')),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('every clause of the new version is found by its id', async () => {
    const parts = openWord(await renderWord(markRows(diffPolicies(a, b, { roles })), about))
    expect(clausesIn(parts, 'accept').map(({ name }) => name)).toEqual(
      b.rows.map(({ id }) => bookmarkName(id)),
    )
  })
})
