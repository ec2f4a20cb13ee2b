import { describe, expect, test, vi } from 'vitest'
import { foldText } from '../packages/model/src/index.ts'
import { bare, cases, frozenPageWords, frozenText, isSeen, verified } from './support/frozen.ts'
import { mutations, spotsOf } from './support/mutants.ts'
import { mutantsOfMatter, mutantsOfPolicy, printsMatter } from './support/mutants-of-policy.ts'

vi.setConfig({ testTimeout: 120_000 })

// One in each region and as many anywhere; `mutants-of-policy.long.ts` draws more, and drops every word there is.
const MUTANTS = 10

/** Letters and digits that stand together, without signs: `e.g.` is `e` and `g`. */
function partsOf(word: string): readonly string[] {
  return foldText(word).match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []
}

describe.each(cases)('%s: one word of the frozen policy.md', (_, entry) => {
  const text = frozenText(entry, 'policy.md')
  const spots = spotsOf(text)

  test('as it is: verify passes', () => {
    expect(verified(bare(entry)).diagnostics).toEqual([])
  })

  test('every word that they touch is one that the page prints', () => {
    const left = new Map<string, number>()
    for (const part of frozenPageWords(entry).flatMap(({ word }) => partsOf(word)))
      left.set(part, (left.get(part) ?? 0) + 1)
    const strangers = spots.filter(({ word }) =>
      partsOf(word).some((part) => {
        const count = left.get(part) ?? 0
        left.set(part, count - 1)
        return count <= 0
      }),
    )
    expect(strangers).toEqual([])
  })

  test.each(mutations)('%s: verify fails', (mutation) => {
    for (const mutant of mutantsOfPolicy(entry, mutation, MUTANTS))
      expect(isSeen(verified(mutant.entry)), mutant.what).toBe(true)
  })
})

// The one that prints nothing of its trust but its title and cover has nothing to lose here.
const withTrustMatter = cases.filter(([, entry]) => printsMatter(entry))

test('four of the five print words of their trust', () => {
  expect(withTrustMatter.map(([id]) => id)).toEqual([
    'aspire/social-media',
    'dudley/social-media',
    'inspire/social-media',
    'thinking-schools/social-media',
  ])
})

test.each(withTrustMatter)('%s: one word of the trust in policy.json: verify fails', (_, entry) => {
  for (const mutant of mutantsOfMatter(entry, MUTANTS / 2))
    expect(isSeen(verified(mutant.entry)), mutant.what).toBe(true)
})
