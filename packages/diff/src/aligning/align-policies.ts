import type { Library, Row } from '@policy/model'
import { heaviestInOrder } from '../pairing/in-order.ts'
import { alignClauses, type AlignedPair, type Decided } from './align-clauses.ts'
import { meaningReader, shortName, type MeaningReader } from './meaning/pair-meaning.ts'
import type { PairMeaning } from './meaning/told.ts'
import { partedBy } from './parts.ts'
import type { Provision } from './provision.ts'
import type { Side } from './side.ts'

/** What became of a clause on the other side. `same`: the same words; `reworded`: other words that ask the same; `changed`: they ask something else. */
type CounterpartKind = 'same' | 'reworded' | 'changed' | 'split' | 'merged' | 'removed' | 'added'

/** A clause and its counterpart; several where one side says in parts what the other says at once; one side alone where there is none. */
export interface Counterpart {
  readonly kind: CounterpartKind
  readonly a: readonly Row[]
  readonly b: readonly Row[]
  readonly confidence: number
  readonly by: AlignedPair['by'] | null
  /** Whether one of them has a nearer counterpart elsewhere: the matter is said more than once. */
  readonly restated: boolean
  /** Whether it stands elsewhere in the order of the document, though in the same words. */
  readonly moved: boolean
  /** Null where there is no counterpart. */
  readonly meaning: PairMeaning | null
}

/** Two policies of two trusts beside each other. */
export interface PolicyAlignment {
  readonly a: Side
  readonly b: Side
  /** What the trusts are called in a sentence. */
  readonly names: { readonly a: string; readonly b: string }
  /** Every clause of both sides, in at least one: those of the first in order, then what only the second has. */
  readonly counterparts: readonly Counterpart[]
}

/** Lays one trust's policy beside another's. */
export function alignPolicies(
  a: Side,
  b: Side,
  library: Pick<Library, 'roles' | 'words'>,
  decided?: Decided,
): PolicyAlignment {
  const { provisions: as } = a
  const { provisions: bs } = b
  const pairs = alignClauses(as, bs, decided)
  const meaning = meaningReader(a, b, library)
  const names = { a: shortName(a.trust.id), b: shortName(b.trust.id) }
  return { a, b, names, counterparts: counterpartsOf(as, bs, pairs, meaning) }
}

function counterpartsOf(
  as: readonly Provision[],
  bs: readonly Provision[],
  pairs: readonly AlignedPair[],
  meaning: MeaningReader,
): readonly Counterpart[] {
  const splits = partedBy(
    pairs,
    ({ a }) => a,
    ({ b }) => b,
  )
  const merges = partedBy(
    pairs,
    ({ b }) => b,
    ({ a }) => a,
  )
  const grouped = new Set([...splits, ...merges].flatMap(({ parts }) => parts))
  const inOrder = heaviestInOrder(
    pairs
      .filter(({ isFirst }) => isFirst)
      .map((pair) => ({ pair, a: pair.a.at, b: pair.b.at, weight: pair.confidence })),
  )
  const kept = new Set([...inOrder].map(({ pair }) => pair))
  const single = (pair: AlignedPair): Placed => ({
    at: pair.a.at,
    found: ofPair(pair, meaning([pair.a.row], [pair.b.row]), !kept.has(pair)),
  })
  const [pairedA, pairedB] = [
    new Set(pairs.map((each) => each.a)),
    new Set(pairs.map((each) => each.b)),
  ]
  const found: readonly Placed[] = [
    ...pairs.filter((pair) => !grouped.has(pair)).map(single),
    ...splits.map(({ whole, parts }) => parted('split', whole.at, parts, meaning)),
    ...merges.map(({ parts }) => parted('merged', parts[0]?.a.at ?? 0, parts, meaning)),
    ...as
      .filter((each) => !pairedA.has(each))
      .map((each) => ({ at: each.at, found: alone('removed', each.row) })),
  ]
  return [
    ...found.toSorted((x, y) => x.at - y.at).map((each) => each.found),
    ...bs.filter((each) => !pairedB.has(each)).map((each) => alone('added', each.row)),
  ]
}

interface Placed {
  /** Place of its first clause in the first document. */
  readonly at: number
  readonly found: Counterpart
}

function ofPair(pair: AlignedPair, meaning: PairMeaning, isElsewhere: boolean): Counterpart {
  const isSame = pair.a.key === pair.b.key
  const asksTheSame = meaning.relation === 'same'
  return {
    kind: isSame && asksTheSame ? 'same' : asksTheSame ? 'reworded' : 'changed',
    a: [pair.a.row],
    b: [pair.b.row],
    confidence: rounded(pair.confidence),
    by: pair.by,
    restated: !pair.isFirst,
    moved: pair.isFirst && pair.by === 'words' && isElsewhere,
    meaning,
  }
}

function parted(
  kind: 'split' | 'merged',
  at: number,
  parts: readonly AlignedPair[],
  meaning: MeaningReader,
): Placed {
  const [nearest] = parts.toSorted(
    (x, y) => Number(y.isFirst) - Number(x.isFirst) || y.confidence - x.confidence,
  )
  const rows = (side: (pair: AlignedPair) => Provision): readonly Row[] => [
    ...new Set(parts.map((pair) => side(pair).row)),
  ]
  const [a, b] = [rows((pair) => pair.a), rows((pair) => pair.b)]
  const found: Counterpart = {
    kind,
    a,
    b,
    confidence: rounded(Math.min(...parts.map(({ confidence }) => confidence))),
    by: nearest?.by ?? 'words',
    restated: false,
    moved: false,
    meaning: meaning(a, b),
  }
  return { at, found }
}

function alone(kind: 'added' | 'removed', row: Row): Counterpart {
  const sides = kind === 'removed' ? { a: [row], b: [] } : { a: [], b: [row] }
  return { kind, ...sides, confidence: 1, by: null, restated: false, moved: false, meaning: null }
}

function rounded(share: number): number {
  return Number(share.toFixed(2))
}
