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
  /** What told: their own words, which are mostly the same; what they are about; or a person. */
  readonly by: 'words' | 'meaning' | 'person'
}

/** What people decided of pairs, each as two clause ids. */
export interface Decided {
  readonly confirmed: readonly (readonly [a: string, b: string])[]
  readonly forbidden: readonly (readonly [a: string, b: string])[]
}

const UNDECIDED: Decided = { confirmed: [], forbidden: [] }

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
  decided: Decided = UNDECIDED,
): readonly AlignedPair[] {
  const possible = withDecided(offersOf(as, bs), as, bs, decided)
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
  return possible.map((pair) => ({ ...pair, isFirst: first.has(`${pair.a.at} ${pair.b.at}`) }))
}

type Possible = Omit<AlignedPair, 'isFirst'>

/** Share of words from which the words themselves told. */
const BY_WORDS = 0.5

/** The pairs to choose from: what a person confirmed is certain, what a person forbade is none. */
function withDecided(
  offers: readonly Offered[],
  as: readonly Provision[],
  bs: readonly Provision[],
  { confirmed, forbidden }: Decided,
): readonly Possible[] {
  const key = (a: string, b: string): string => `${a} ${b}`
  const [yes, no] = [confirmed, forbidden].map((pairs) => new Set(pairs.map(([a, b]) => key(a, b))))
  const found = offers.flatMap(({ a, b, evidence, confidence }): readonly Possible[] => {
    const its = key(a.row.id, b.row.id)
    if (confidence < LEAST || yes?.has(its) || no?.has(its)) return []
    return [{ a, b, confidence, by: evidence.words >= BY_WORDS ? 'words' : 'meaning' }]
  })
  const [idsA, idsB] = [byId(as), byId(bs)]
  const said = confirmed.flatMap(([one, other]): readonly Possible[] => {
    const [a, b] = [idsA.get(one), idsB.get(other)]
    return a === undefined || b === undefined ? [] : [{ a, b, confidence: 1, by: 'person' }]
  })
  return [...found, ...said].toSorted((x, y) => x.a.at - y.a.at || x.b.at - y.b.at)
}

function byId(all: readonly Provision[]): ReadonlyMap<string, Provision> {
  return new Map(all.map((each) => [each.row.id, each]))
}

/** Every pair that is worth a look, in the order of both documents. */
export function offersOf(as: readonly Provision[], bs: readonly Provision[]): readonly Offered[] {
  const evidenceOf = evidenceReader(as, bs)
  const known = nearPairs(as, bs).map(([a, b]) => {
    const evidence = evidenceOf(a, b)
    return { a, b, evidence, words: evidence.words, likely: likelihood({ a, b, evidence }) }
  })
  const placeOf = placeReader(known)
  return known.map((pair) => {
    const { a, b, evidence, likely } = pair
    const place = placeOf(pair)
    return { a, b, evidence, place, confidence: confidenceOf(pair, likely, place) }
  })
}

/** Pairs that share what is rare, seen from either side, in the order of both documents. */
function nearPairs(
  as: readonly Provision[],
  bs: readonly Provision[],
): readonly (readonly [Provision, Provision])[] {
  const [sharedA, sharedB] = [as.map(everything), bs.map(everything)]
  const near = sharedWords(sharedA, sharedB, CLOSEST).map((others) => new Set(others))
  for (const [b, others] of sharedWords(sharedB, sharedA, CLOSEST).entries())
    for (const a of others) near[a]?.add(b)
  return as.flatMap((a, at) =>
    [...(near[at] ?? [])]
      .toSorted((x, y) => x - y)
      .flatMap((other) => {
        const b = bs[other]
        return b === undefined || isForm(a) !== isForm(b) ? [] : [[a, b] as const]
      }),
  )
}

/** A form goes by its heading, which says little of a clause. */
function isForm({ row }: Provision): boolean {
  return row.kind === 'form'
}

/** All that two clauses can have in common, each kind by itself. */
function everything({ own, terms, matters }: Provision): ReadonlySet<string> {
  const named = (kind: string, each: ReadonlySet<string>): readonly string[] =>
    [...each].map((one) => `${kind} ${one}`)
  return new Set([...named('word', own), ...named('term', terms), ...named('matter', matters)])
}
