// Fits what each kind of evidence weighs when clauses of two trusts are aligned, to the pairs that readers found
// (test/fixtures/alignments, without those kept aside), and writes packages/diff/src/aligning/fitted-weights.ts.
// A person runs it after a change of those pairs, of the matters, or of what counts as evidence.
//
//   node scripts/fit-alignment.ts
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { offersOf, type Offered } from '../packages/diff/src/aligning/align-clauses.ts'
import { logOdds } from '../packages/diff/src/aligning/log-odds.ts'
import { placeReader } from '../packages/diff/src/aligning/place-evidence.ts'
import { logisticRegression, probability } from './alignment/logistic-regression.ts'
import {
  readCombinations,
  unread,
  type ReadCombination,
} from '../packages/diff/test/alignment/found-pairs.ts'

const target = join(import.meta.dirname, '../packages/diff/src/aligning/fitted-weights.ts')

/** A pair as the fit sees it: 1 where both readers would miss it, 0 where nobody listed it; what only one would miss is left out. */
interface Sample {
  readonly offered: Offered
  readonly isPair: boolean
}

function samplesOf({ as, bs, pairs, isAside }: ReadCombination): readonly Sample[] {
  const found = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]))
  return offersOf(as, bs).flatMap((offered) => {
    const pair = found.get(`${offered.a.row.id} ${offered.b.row.id}`)
    if (isAside(offered.a.row.id) || pair?.isNeeded === false) return []
    return [{ offered, isPair: pair !== undefined }]
  })
}

/** Weights by name, the base first, to as many digits as matter. */
function named(
  keys: readonly string[],
  weights: readonly number[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    ['base', ...keys].map((key, at) => [key, Number((weights[at] ?? 0).toFixed(2))]),
  )
}

/** Weights that fit some combinations best: of what two clauses say, then of what all other pairs say of a pair. */
function fitTo(combinations: readonly ReadCombination[]): {
  readonly weights: Readonly<Record<string, number>>
  readonly place: Readonly<Record<string, number>>
} {
  const samples = combinations.map(samplesOf)
  const answers = samples.flat().map(({ isPair }) => isPair)
  const [first] = samples.flat()
  if (first === undefined) throw new Error('no pair was read')
  const keys = Object.keys(first.offered.evidence)
  const evidence = ({ offered }: Pick<Sample, 'offered'>): readonly number[] =>
    Object.values(offered.evidence)
  const weights = logisticRegression(samples.flat().map(evidence), answers)
  const placed = combinations.flatMap((combination, at) => {
    const known = offersOf(combination.as, combination.bs).map((offered) => ({
      ...offered,
      words: offered.evidence.words,
      likely: probability(weights, evidence({ offered })),
    }))
    const placeOf = placeReader(known)
    const wanted = new Set(
      (samples[at] ?? []).map(({ offered }) => `${offered.a.at} ${offered.b.at}`),
    )
    return known
      .filter(({ a, b }) => wanted.has(`${a.at} ${b.at}`))
      .map((pair) => ({ likely: logOdds(pair.likely), ...placeOf(pair) }))
  })
  const placeWeights = logisticRegression(
    placed.map((each) => Object.values(each)),
    answers,
  )
  return { weights: named(keys, weights), place: named(Object.keys(placed[0] ?? {}), placeWeights) }
}

function fit(): string {
  const combinations = readCombinations()
  const [read, bare] = [fitTo(combinations), fitTo(combinations.map(unread))]
  return [
    '// Written by `node scripts/fit-alignment.ts` from the pairs of test/fixtures/alignments that are not kept aside.',
    '// What each kind of evidence adds to the log-odds that two clauses are about the same thing.',
    '',
    '/** Of clauses of which somebody read what they are about. */',
    `export const READ = ${JSON.stringify(read)}`,
    '',
    '/** Of clauses of which there are only the words. */',
    `export const BARE = ${JSON.stringify(bare)}`,
    '',
  ].join('\n')
}

if (import.meta.main) {
  writeFileSync(target, fit())
  execFileSync('oxfmt', [target], { stdio: 'inherit' })
}
