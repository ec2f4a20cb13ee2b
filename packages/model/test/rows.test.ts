import { clausesOf, foldText, identifiedOf, rowsOf, unmarked, wordsOfRow } from '@policy/model'
import { describe, expect, test } from 'vitest'
import { policies } from './support/arbitrary-policy.ts'
import fc from 'fast-check'
import { real } from './support/library.ts'

describe.each(real.library.policies)('$policy.id', ({ policy }) => {
  test('every heading and clause is a row, in the order of the document', () => {
    expect(rowsOf(policy).map(({ id }) => id)).toEqual(identifiedOf(policy).map(({ id }) => id))
  })

  test('a row has the words of its clause', () => {
    const rows = new Map(rowsOf(policy).map((row) => [row.id, row]))
    for (const { id, block, text, number, parent, section } of clausesOf(policy)) {
      const row = rows.get(id)
      if (!row) throw new Error(`no row ${id}`)
      expect(row.number).toBe(number)
      expect(row.parent).toBe(parent ?? section)
      // The words of a form's first part stand for the form too; rows say them once.
      if (block !== 'form') expect(foldText(wordsOfRow(row))).toBe(foldText(text))
    }
  })
})

test('a row stands below what it stands under, whatever the policy', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      const seen = new Set<string | null>([null])
      for (const row of rowsOf(policy)) {
        expect(seen.has(row.parent)).toBe(true)
        seen.add(row.id)
      }
    }),
  )
})

test('nothing is marked in a clean document', () => {
  const rows = real.library.policies.flatMap(({ policy }) => rowsOf(policy))
  const marked = unmarked(rows)
  expect(marked.map(({ b }) => b)).toEqual(rows)
  expect(
    new Set(marked.flatMap(({ mark, runs }) => [mark, ...runs.map((run) => run.mark)])),
  ).toEqual(new Set(['kept']))
})
