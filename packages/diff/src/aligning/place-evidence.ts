import { logOdds } from './log-odds.ts'
import type { Provision } from './provision.ts'

/** What is said of a pair by all other pairs. */
export interface PlaceEvidence {
  /** How far it is ahead of every other pair of the one clause or of the other: -1 far behind, 1 far ahead, in steps of log-odds. */
  readonly lead: number
  /** The same for the clause that has the nearer counterpart elsewhere. */
  readonly behind: number
  /** 0 to 1: share of words that one of them has in common with another clause: it has its counterpart. */
  readonly settled: number
}

/** A pair, and how likely it is by what the two clauses say alone. */
export interface Likely {
  readonly a: Provision
  readonly b: Provision
  /** Share of words in common. */
  readonly words: number
  readonly likely: number
}

/** Log-odds beyond which it makes no difference how far one pair is ahead of another. */
const FAR = 4

/** Reads what the other pairs say of a pair. */
export function placeReader(known: readonly Likely[]): (pair: Likely) => PlaceEvidence {
  const odds = ({ likely }: Likely): number => logOdds(likely)
  const words = (pair: Likely): number => pair.words
  const besides = [
    bestBeside(known, ({ a }) => a.at, odds),
    bestBeside(known, ({ b }) => b.at, odds),
  ]
  const nearest = [
    bestBeside(known, ({ a }) => a.at, words),
    bestBeside(known, ({ b }) => b.at, words),
  ]
  return (pair) => {
    const gaps = besides.map((best) => odds(pair) - (best(pair) ?? -FAR))
    return {
      lead: bounded(Math.max(...gaps)),
      behind: bounded(Math.min(...gaps)),
      settled: Math.max(...nearest.map((best) => best(pair) ?? 0)),
    }
  }
}

function bounded(gap: number): number {
  return Math.max(-FAR, Math.min(FAR, gap)) / FAR
}

/** The best that another pair of the same clause has; undefined where there is none. */
function bestBeside(
  known: readonly Likely[],
  clause: (pair: Likely) => number,
  worth: (pair: Likely) => number,
): (pair: Likely) => number | undefined {
  const groups = Map.groupBy(known, clause)
  const bestTwo = new Map(
    [...groups].map(([at, pairs]) => [
      at,
      pairs.toSorted((x, y) => worth(y) - worth(x)).slice(0, 2),
    ]),
  )
  return (pair) => {
    const best = bestTwo
      .get(clause(pair))
      ?.find((other) => other.a !== pair.a || other.b !== pair.b)
    return best === undefined ? undefined : worth(best)
  }
}
