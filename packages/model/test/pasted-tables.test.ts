import { expect, test } from 'vitest'
import { applyFix } from './support/marked.ts'
import { findingsIn, policyMd } from './support/policy-text.ts'

test('the rule that a table lacks is put under its first row, and its mark below it', () => {
  const text = policyMd('| Name | Telephone |\n| Office | 1234 | {#telephones}\n')
  const [found, ...more] = findingsIn(text)
  expect(more).toEqual([])
  expect(found?.help).toBe(
    'write `| - | - |` as a line under it, and the mark below the table, after an empty line',
  )
  if (!found) return
  const mended = policyMd('| Name | Telephone |\n| - | - |\n| Office | 1234 |\n\n{#telephones}\n')
  expect(applyFix(text, found)).toBe(mended)
  expect(findingsIn(mended)).toEqual([])
})
