import { describe, expect, test, vi } from 'vitest'
import { bare, cases, frozenText, isSeen, verified, withFrozen } from './support/frozen.ts'
import { mutationOf, mutations, spotsOf } from './support/mutants.ts'
import { mutantsOfMatter, mutantsOfPolicy, printsMatter } from './support/mutants-of-policy.ts'
import { random } from './support/random.ts'

vi.setConfig({ testTimeout: 3_600_000 })

// Every printed word dropped, and more of everything else, where the quick test draws some.
const MUTANTS = 100

describe.each(cases)('%s: every word of the frozen policy.md', (_, entry) => {
  const text = frozenText(entry, 'policy.md')
  const spots = spotsOf(text)

  test('dropped: verify fails', () => {
    const chance = random()
    const unseen = spots
      .map((spot) => mutationOf(text, spot, spots, 'dropped', chance))
      .filter((mutant) => !isSeen(verified(withFrozen(bare(entry), 'policy.md', mutant.text))))
      .map(({ what }) => what)
    expect(unseen).toEqual([])
  })

  test.each(mutations)('%s by chance: verify fails', (mutation) => {
    for (const mutant of mutantsOfPolicy(entry, mutation, MUTANTS))
      expect(isSeen(verified(mutant.entry)), mutant.what).toBe(true)
  })

  test.runIf(printsMatter(entry))('a word of its trust: verify fails', () => {
    for (const mutant of mutantsOfMatter(entry, MUTANTS))
      expect(isSeen(verified(mutant.entry)), mutant.what).toBe(true)
  })
})
