import { describe, expect, test, vi } from 'vitest'
import { cases, isSeen, verified } from './support/frozen.ts'
import { changes, mutantsOfMarks } from './support/mutants-of-marks.ts'

vi.setConfig({ testTimeout: 3_600_000 })

// All there are of most ways in most policies, where the quick test draws some.
const MUTANTS = 100

describe.each(cases)('%s: marks of the frozen policy.md', (_, entry) => {
  test.each(Object.keys(changes))('%s: verify fails', (name) => {
    for (const mutant of mutantsOfMarks(entry, name, MUTANTS))
      expect(isSeen(verified(mutant.entry)), mutant.what).toBe(true)
  })
})
