import { describe, expect, test, vi } from 'vitest'
import { foldText, type LibraryPolicy, type PolicyJson } from '../packages/model/src/index.ts'
import {
  bare,
  cases,
  frozenPageWords,
  frozenText,
  isSeen,
  verified,
  withFrozen,
} from './support/frozen.ts'
import { mutate, mutations, spotsOf, type Region } from './support/mutants.ts'
import { random, type Random } from './support/random.ts'

vi.setConfig({ testTimeout: 120_000 })

// Of all words and mutations these are drawn; `mutants-of-policy.long.ts` drops every word there is.
const MUTANTS = 24

/** Letters and digits that stand together, without signs: `e.g.` is `e` and `g`. */
function partsOf(word: string): readonly string[] {
  return foldText(word).match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []
}

describe.each(cases)('%s: one word of the frozen policy.md', (_, entry) => {
  const text = frozenText(entry, 'policy.md')
  const spots = spotsOf(text)
  const regions = [...new Set(spots.map(({ region }) => region))] as readonly Region[]

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
    const chance = random()
    for (let count = 0; count < MUTANTS; count++) {
      // Half of them anywhere, half in each region by turns: headings and front matter have few words.
      const region = count % 2 === 0 ? undefined : regions[((count - 1) / 2) % regions.length]
      const mutant = mutate(text, spots, mutation, region, chance)
      expect(isSeen(verified(withFrozen(bare(entry), 'policy.md', mutant.text))), mutant.what).toBe(
        true,
      )
    }
  })
})

/** Words of the trust that the frozen policy.json holds, where the document prints them. */
const matterPieces: Readonly<Record<string, readonly string[]>> = {
  wordmark: ['wordmark'],
  name: ['name'],
  sponsor: ['sponsor'],
  strapline: ['strapline'],
  vision: ['vision'],
  mission: ['mission'],
  values: ['values'],
}

function withMatter(
  entry: LibraryPolicy,
  chance: Random,
): { readonly entry: LibraryPolicy; readonly what: string } {
  const json = JSON.parse(frozenText(entry, 'policy.json')) as PolicyJson
  const pieces = [...(entry.policy.front.front ?? []), ...(entry.policy.front.back ?? [])]
  const matter = structuredClone(json.matter) as unknown as Record<string, unknown>
  const values: {
    readonly of: Record<string, unknown>
    readonly key: string
    readonly words: string
  }[] = []
  const collect = (value: unknown, of: Record<string, unknown>, key: string): void => {
    if (typeof value === 'string') values.push({ of, key, words: value })
    else if (typeof value === 'object' && value !== null)
      for (const [inner, each] of Object.entries(value))
        collect(each, value as Record<string, unknown>, inner)
  }
  for (const key of pieces.flatMap((piece) => matterPieces[piece] ?? []))
    collect(matter[key], matter, key)
  const chosen = chance.of(values)
  const words = chosen.words.split(' ')
  const at = chance.below(words.length)
  const kinds: readonly (readonly string[])[] = [
    words.toSpliced(at, 1),
    words.toSpliced(at, 0, 'perhaps'),
    words.toSpliced(at, 1, 'perhaps'),
  ]
  const after = chance.of(kinds).join(' ')
  chosen.of[chosen.key] = after
  return {
    entry: withFrozen(bare(entry), 'policy.json', JSON.stringify({ ...json, matter })),
    what: `\`${chosen.words}\` is \`${after}\` (seed ${chance.seed})`,
  }
}

// The one that prints nothing of its trust but its title and cover has nothing to lose here.
const withTrustMatter = cases.filter(([, { policy }]) =>
  [...(policy.front.front ?? []), ...(policy.front.back ?? [])].some(
    (piece) => piece in matterPieces,
  ),
)

test('four of the five print words of their trust', () => {
  expect(withTrustMatter.map(([id]) => id)).toEqual([
    'aspire/social-media',
    'dudley/social-media',
    'inspire/social-media',
    'thinking-schools/social-media',
  ])
})

test.each(withTrustMatter)('%s: one word of the trust in policy.json: verify fails', (_, entry) => {
  const chance = random()
  for (let count = 0; count < MUTANTS / 2; count++) {
    const mutant = withMatter(entry, chance)
    expect(isSeen(verified(mutant.entry)), mutant.what).toBe(true)
  }
})
