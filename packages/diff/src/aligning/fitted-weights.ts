// Written by `node scripts/fit-alignment.ts` from the pairs of test/fixtures/alignments that are not kept aside.

/** What each kind of evidence adds to the log-odds that two clauses are about the same thing. */
export const WEIGHTS = {
  base: -7.22,
  words: 1.85,
  telling: 1.23,
  part: 1.38,
  terms: 1.47,
  matters: 1.72,
  rarest: 4.99,
  main: 0.86,
}

/** The same for what all other pairs say of a pair. */
export const PLACE_WEIGHTS = { base: 1.27, likely: 1.03, lead: 1.07, behind: 1.07, settled: -1.75 }
