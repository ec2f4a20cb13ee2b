import type {
  MattersContent,
  Row,
  ToldAlignment,
  ToldOnly,
  ToldPair,
  ToldRow,
  ToldWitness,
} from '@policy/model'
import type { Outcome, Vocabulary } from '@policy/rules'
import { situationWords } from '@policy/rules/topics'
import { ancestorsIn } from '../../ancestors.ts'
import { isOfFront } from '../../version.ts'
import type { Counterpart, PolicyAlignment } from '../align-policies.ts'
import { TO_BE_READ } from '../meaning/topic-meaning.ts'
import type { ClauseWitness } from '../meaning/witness.ts'
import { sectionsBeside } from '../sections-beside.ts'
import { matterOf, summaryOfAlignment, type OnlyOne } from '../summary.ts'
import { clauseTeller, headingWords, spansOf, type ClauseTeller } from './tell-clauses.ts'

/** Words that the library gives for it. */
export interface AlignmentWords {
  readonly words: Vocabulary
  readonly matters: MattersContent
}

/** Tells two policies beside each other: what differs, what only one has, and the whole of both. */
export function tellAlignment(
  alignment: PolicyAlignment,
  { words, matters }: AlignmentWords,
): ToldAlignment {
  const { a, b, names, counterparts } = alignment
  const { first, differences, only } = summaryOfAlignment(alignment, matters)
  const tellers = { a: clauseTeller(a, 'a'), b: clauseTeller(b, 'b') }
  const places = new Map(differences.map((each, at) => [each, at + 1]))
  const told = new Map(
    counterparts.map((each) => [each, tellPair(each, alignment, { words, matters }, tellers)]),
  )
  const pairOf = (each: Counterpart): ToldPair => ({
    ...(told.get(each) as ToldPair),
    difference: places.get(each) ?? null,
  })
  const onlyOf = (side: 'a' | 'b'): readonly ToldOnly[] =>
    only[side].map((each) => tellOnly(each, tellers[side]))
  return {
    names,
    first,
    differences: differences.map(pairOf),
    only: { a: onlyOf('a'), b: onlyOf('b') },
    rows: rowsOf(alignment, pairOf),
    rest: restOf(alignment, pairOf),
  }
}

function tellOnly({ matter, clauses }: OnlyOne, teller: ClauseTeller): ToldOnly {
  return { matter, clauses: teller(clauses) }
}

interface Tellers {
  readonly a: ClauseTeller
  readonly b: ClauseTeller
}

function tellPair(
  each: Counterpart,
  alignment: PolicyAlignment,
  { words, matters }: AlignmentWords,
  tellers: Tellers,
): Omit<ToldPair, 'difference'> {
  const { kind, by, confidence, restated, moved, meaning, a, b } = each
  const spans = spansOf(each, alignment)
  // That they have the same words, or have to be read, their relation says.
  const isTold = meaning === null || (kind !== 'same' && meaning.sentence !== TO_BE_READ)
  return {
    kind,
    by,
    confidence,
    restated,
    moved,
    matter: matterOfPair(each, alignment, matters),
    a: tellers.a(a, spans),
    b: tellers.b(b, spans),
    relation: meaning?.relation ?? null,
    sentence: isTold ? (meaning?.sentence ?? null) : null,
    quotes: quotesOf(each),
    witness: meaning?.witness ? tellWitness(meaning.witness, words) : null,
  }
}

function matterOfPair(
  { a: [x], b: [y] }: Counterpart,
  { a, b }: PolicyAlignment,
  matters: MattersContent,
): string | null {
  return (
    (x === undefined ? null : matterOf(x, a.about, matters)) ??
    (y === undefined ? null : matterOf(y, b.about, matters))
  )
}

/** Of the first difference; what the sentence has already is not said again. */
function quotesOf({ meaning }: Counterpart): ToldPair['quotes'] {
  const [facet] = meaning?.facets ?? []
  const unsaid = (words: string | null | undefined): string | null =>
    words == null || meaning?.sentence.includes(words) === true ? null : words
  return { a: unsaid(facet?.quotes.a), b: unsaid(facet?.quotes.b) }
}

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  prohibited: 'prohibited',
  required: 'required',
  permitted: 'permitted',
  conditional: 'it depends on more',
  conflict: 'asked for and forbidden at once',
  'not-addressed': 'it does not say, which is not permission',
}

/** A situation that shows something: where one side only depends on more, it does not. */
function tellWitness({ situation, a, b }: ClauseWitness, words: Vocabulary): ToldWitness | null {
  if (a === 'conditional' || b === 'conditional') return null
  return { situation: situationWords(situation, words), a: OUTCOMES[a], b: OUTCOMES[b] }
}

type PairOf = (each: Counterpart) => ToldPair

/** The first document in its order, each heading with the one beside it. */
function rowsOf({ a, b, counterparts }: PolicyAlignment, pairOf: PairOf): readonly ToldRow[] {
  const beside = new Map(sectionsBeside(a.rows, b.rows, counterparts).map((each) => [each.a, each]))
  const byFirst = Map.groupBy(counterparts, (each) => each.a[0])
  return a.rows.flatMap((row): readonly ToldRow[] => {
    const pairs = (byFirst.get(row) ?? []).map((each) => asRow(pairOf(each)))
    if (row.kind !== 'heading' || isOfFront(row)) return pairs
    const other = beside.get(row)?.b ?? null
    return [{ kind: 'heading', a: headingWords(row), b: headingWords(other) }, ...pairs]
  })
}

/** What only the second has, each under the heading it has there. */
function restOf({ b, counterparts }: PolicyAlignment, pairOf: PairOf): readonly ToldRow[] {
  const above = ancestorsIn(b.rows)
  let last: Row | undefined
  return counterparts
    .filter(({ kind }) => kind === 'added')
    .flatMap((each): readonly ToldRow[] => {
      const [row] = each.b
      const heading = row && above(row).findLast(({ kind }) => kind === 'heading')
      const isNew = heading !== undefined && heading !== last
      last = heading
      const pair = asRow(pairOf(each))
      return isNew ? [{ kind: 'heading', a: null, b: headingWords(heading) }, pair] : [pair]
    })
}

function asRow(pair: ToldPair): ToldRow {
  return { kind: 'pair', pair }
}
