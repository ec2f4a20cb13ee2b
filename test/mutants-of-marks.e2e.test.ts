import { describe, expect, test, vi } from 'vitest'
import { cases, frozenText, isSeen, verified } from './support/frozen.ts'
import { changes, mutantsOfMarks } from './support/mutants-of-marks.ts'

vi.setConfig({ testTimeout: 120_000 })

// Of each way in each policy; `mutants-of-marks.long.ts` draws more.
const MUTANTS = 5

test.each(Object.keys(changes))('%s: some policy has it', (name) => {
  expect(cases.some(([, entry]) => changes[name]?.(frozenText(entry, 'policy.md')).length)).toBe(
    true,
  )
})

describe.each(cases)('%s: one mark of the frozen policy.md', (_, entry) => {
  test.each(Object.keys(changes))('%s: verify fails', (name) => {
    for (const mutant of mutantsOfMarks(entry, name, MUTANTS))
      expect(isSeen(verified(mutant.entry)), mutant.what).toBe(true)
  })
})
