import { describe, expect, test, vi } from 'vitest'
import { bare, cases, frozenText, isSeen, verified, withFrozen } from './support/frozen.ts'
import { mutationOf, spotsOf } from './support/mutants.ts'
import { random } from './support/random.ts'

vi.setConfig({ testTimeout: 3_600_000 })

// Every printed word, where the quick test draws some.
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
})
