import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { alignClauses } from '../src/aligning/align-clauses.ts'
import { readCombinations, unread, type FoundPair } from './alignment/found-pairs.ts'
import { qualityOf, type Counted } from './alignment/quality.ts'

const combinations = readCombinations()
const oneStock = combinations.filter(({ name }) => name === 'aspire--dudley')
const otherStock = combinations.filter(({ name }) => name !== 'aspire--dudley')

/** What docs/alignment.md says of it, without the spaces that line up its tables. */
const told = readFileSync(
  join(import.meta.dirname, '../../../docs/alignment.md'),
  'utf8',
).replaceAll(/ +/g, ' ')

/** All that is more than a few words put otherwise. */
const HARD: readonly FoundPair['kind'][] = ['modified', 'split', 'restated', 'topic']

// The figures that docs/alignment.md gives: what the program finds, so that a change of weights, words or matters shows.
test.each<readonly [string, typeof combinations, Counted, string]>([
  ['Aspire and Dudley, fitted to', oneStock, { aside: false }, '33 right, 2 wrong, 1 missed'],
  ['Aspire and Dudley, kept aside', oneStock, { aside: true }, '30 right, 0 wrong, 4 missed'],
  ['Aspire and Dudley, hard ones', oneStock, { kinds: HARD }, '22 right, 0 wrong, 5 missed'],
  [
    'Aspire and Dudley, hard ones kept aside',
    oneStock,
    { kinds: HARD, aside: true },
    '12 right, 0 wrong, 4 missed',
  ],
  ['other stock, fitted to', otherStock, { aside: false }, '77 right, 21 wrong, 22 missed'],
  ['other stock, kept aside', otherStock, { aside: true }, '62 right, 14 wrong, 17 missed'],
  ['Aspire and Dudley, by words alone', oneStock.map(unread), {}, '58 right, 3 wrong, 10 missed'],
  [
    'other stock kept aside, by words alone',
    otherStock.map(unread),
    { aside: true },
    '10 right, 15 wrong, 69 missed',
  ],
])('pairs of %s agree with readers', (_, some, counted, found) => {
  const { right, wrong, missed, precision, recall, f1 } = qualityOf(some, counted)
  expect(`${right} right, ${wrong} wrong, ${missed} missed`).toBe(found)
  const figures = [precision, recall, f1].map((each) => each.toFixed(2)).join(' | ')
  expect(told).toContain(`${found} | ${figures} |`)
})

test('of pairs shown with a confidence of 0.9 or more, nine in ten are right', () => {
  const sure = combinations.flatMap(({ as, bs, pairs }) => {
    const listed = new Set(pairs.map(({ a, b }) => `${a} ${b}`))
    return alignClauses(as, bs)
      .filter(({ confidence }) => confidence >= 0.9)
      .map(({ a, b }) => listed.has(`${a.row.id} ${b.row.id}`))
  })
  expect(sure.length).toBeGreaterThan(90)
  expect(sure.filter((isRight) => isRight).length / sure.length).toBeGreaterThanOrEqual(0.9)
})

test('readers found at least 120 pairs over five combinations, half of them hard', () => {
  const needed = combinations.flatMap(({ pairs }) => pairs.filter(({ isNeeded }) => isNeeded))
  expect(combinations).toHaveLength(5)
  expect(needed.length).toBeGreaterThanOrEqual(120)
  expect(needed.filter(({ kind }) => HARD.includes(kind)).length).toBeGreaterThan(needed.length / 2)
})

test('every clause that a reader names is one of its policy', () => {
  for (const { as, bs, pairs } of combinations) {
    const [idsA, idsB] = [
      new Set(as.map(({ row }) => row.id)),
      new Set(bs.map(({ row }) => row.id)),
    ]
    expect(pairs.filter(({ a, b }) => !idsA.has(a) || !idsB.has(b))).toEqual([])
  }
})
