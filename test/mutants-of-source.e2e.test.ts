import { describe, expect, test, vi } from 'vitest'
import { applyRepairs, compareWords, publishedWords } from '../packages/model/src/index.ts'
import { cases, frozenPageWords, sourceOf } from './support/frozen.ts'
import { mutate, mutations } from './support/mutants.ts'
import { random } from './support/random.ts'

vi.setConfig({ testTimeout: 120_000 })

const MUTANTS = 40

describe.each(cases)('%s: the published text', (_, entry) => {
  const source = sourceOf(entry)
  const spots = [...source.text.matchAll(/(?<=^|[ \t])\p{L}[\p{L}'’-]*(?=[\s.,;:]|$)/gmu)].map(
    ({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      word,
      region: 'body' as const,
    }),
  )

  const page = frozenPageWords(entry)

  /** As `verify` compares, with the page made once. */
  function compared(text: string, repairs: typeof source.repairs.repairs): boolean {
    const repaired = applyRepairs(text, repairs, () => source.placeOf(''))
    const { unaccounted, breaks, marks } = compareWords(publishedWords(repaired.text), page)
    return repaired.diagnostics.length + unaccounted + breaks.length + marks.length > 0
  }

  test('as it is: verify passes', () => {
    expect(compared(source.text, source.repairs.repairs)).toBe(false)
  })

  test.each(mutations)('one word %s: verify fails', (mutation) => {
    const chance = random()
    for (let count = 0; count < MUTANTS; count++) {
      const mutant = mutate(source.text, spots, mutation, undefined, chance)
      expect(compared(mutant.text, source.repairs.repairs), mutant.what).toBe(true)
    }
  })

  test('a repair dropped: verify fails, whichever it is', () => {
    const all = source.repairs.repairs
    const needless = all.filter((_, index) => !compared(source.text, all.toSpliced(index, 1)))
    expect(needless.map(({ line, kind }) => `line ${line}: ${kind}`)).toEqual([])
  })
})
