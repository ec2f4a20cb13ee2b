import { assign } from '../pairing/assign.ts'
import { sharedWords } from '../pairing/shared-words.ts'
import { evidenceReader, type Evidence } from './evidence.ts'
import { logOdds } from './log-odds.ts'
import { placeReader, type PlaceEvidence } from './place-evidence.ts'
import type { Provision } from './provision.ts'
import { surroundingsIn } from './surroundings.ts'
import { confidenceOf, LEAST, likelihood } from './weights.ts'

/** A clause of one trust and one of the other that are about the same thing. */
export interface AlignedPair {
  readonly a: Provision
  readonly b: Provision
  /** 0 to 1: how sure it is that a careful reader would lay the two beside each other. */
  readonly confidence: number
  /** Whether they are each other's counterpart; where not, one of them has another that is nearer. */
  readonly isFirst: boolean
}

/** A pair that is worth a look, with what speaks for it. */
export interface Offered {
  readonly a: Provision
  readonly b: Provision
  readonly evidence: Evidence
  readonly place: PlaceEvidence
  readonly confidence: number
}

/** Clauses of the other side worth a closer look, for each clause: there are several ways to say the same thing. */
const CLOSEST = 24

/**
 * Pairs of clauses of two documents that are about the same thing. One assignment over both documents finds the counterpart of each
 * clause; what says again what another clause says, or a part of it, is paired with the same one beside it.
 */
export function alignClauses(
  as: readonly Provision[],
  bs: readonly Provision[],
): readonly AlignedPair[] {
  const possible = offersOf(as, bs).filter(({ confidence }) => confidence >= LEAST)
  const surroundings = surroundingsIn(possible)
  const first = new Set(
    assign(
      possible.map((pair) => ({
        a: pair.a.at,
        b: pair.b.at,
        worth: logOdds(pair.confidence) - logOdds(LEAST) + surroundings(pair),
      })),
    ).map(({ a, b }) => `${a} ${b}`),
  )
  return possible.map(({ a, b, confidence }) => ({
    a,
    b,
    confidence,
    isFirst: first.has(`${a.at} ${b.at}`),
  }))
}

/** Every pair that is worth a look, in the order of both documents. */
export function offersOf(as: readonly Provision[], bs: readonly Provision[]): readonly Offered[] {
  const evidenceOf = evidenceReader(as, bs)
  const near = sharedWords(as.map(everything), bs.map(everything), CLOSEST)
  const known = as.flatMap((a, at) =>
    (near[at] ?? [])
      .toSorted((x, y) => x - y)
      .flatMap((other) => {
        const b = bs[other]
        if (b === undefined) return []
        const evidence = evidenceOf(a, b)
        return [{ a, b, evidence, words: evidence.words, likely: likelihood(evidence) }]
      }),
  )
  const placeOf = placeReader(known)
  return known.map((pair) => {
    const { a, b, evidence, likely } = pair
    const place = placeOf(pair)
    return { a, b, evidence, place, confidence: confidenceOf(likely, place) }
  })
}

/** All that two clauses can have in common, each kind by itself. */
function everything({ own, terms, matters }: Provision): ReadonlySet<string> {
  const named = (kind: string, each: ReadonlySet<string>): readonly string[] =>
    [...each].map((one) => `${kind} ${one}`)
  return new Set([...named('word', own), ...named('term', terms), ...named('matter', matters)])
}
