// Written by `node scripts/fit-alignment.ts` from the pairs of test/fixtures/alignments that are not kept aside.
// What each kind of evidence adds to the log-odds that two clauses are about the same thing.

/** Of clauses of which somebody read what they are about. */
export const READ = {
  weights: {
    base: -7.22,
    words: 1.85,
    telling: 1.23,
    part: 1.38,
    terms: 1.47,
    matters: 1.72,
    rarest: 4.99,
    main: 0.86,
  },
  place: { base: 1.27, likely: 1.03, lead: 1.07, behind: 1.07, settled: -1.75 },
}

/** Of clauses of which there are only the words. */
export const BARE = {
  weights: {
    base: -5.24,
    words: 3.46,
    telling: 4.2,
    part: 2.38,
    terms: 0,
    matters: 0,
    rarest: 0,
    main: 0,
  },
  place: { base: 2.31, likely: 1.33, lead: 0.47, behind: 0.81, settled: -1.93 },
}
