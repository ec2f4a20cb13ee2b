import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clausesOf, parseLibrary, type LibraryPolicy, type ToldClause } from '@policy/model'
import { readTree } from '../../cli/src/files/read-tree.ts'
import {
  alignmentJson,
  alignPolicies,
  sideOf,
  tellAlignment,
  type Counterpart,
  type PolicyAlignment,
} from '../src/index.ts'

const { library } = parseLibrary(readTree(join(import.meta.dirname, '../../..'), 'policies').files)
const entries = library.policies
const sides = new Map(entries.map((entry) => [entry, sideOf(entry, library)]))

function aligned(a: LibraryPolicy, b: LibraryPolicy): PolicyAlignment {
  const [one, other] = [sides.get(a), sides.get(b)]
  if (one === undefined || other === undefined) throw new Error('no such side')
  return alignPolicies(one, other, library)
}

const twos = entries.flatMap((a, at) =>
  entries.slice(at + 1).map((b) => ({ name: `${a.trust.id} and ${b.trust.id}`, a, b })),
)

/** Clauses in the order they are printed, which begins with those that stand on the front page. */
function idsOf(entry: LibraryPolicy): readonly string[] {
  const clauses = new Set(clausesOf(entry.policy).map(({ id }) => id))
  return (sides.get(entry)?.rows ?? []).map(({ id }) => id).filter((id) => clauses.has(id))
}

const TURNED: Readonly<Record<string, string>> = {
  stricter: 'looser',
  looser: 'stricter',
  split: 'merged',
  merged: 'split',
  added: 'removed',
  removed: 'added',
}

/** What is said of a pair, as the other way round says it where it is turned. */
function said(
  { a, b, kind, by, confidence, restated, moved, meaning }: Counterpart,
  isTurned: boolean,
): string {
  const [first, second] = isTurned ? [b, a] : [a, b]
  const turn = (word: string): string => (isTurned ? (TURNED[word] ?? word) : word)
  return JSON.stringify({
    first: first.map(({ id }) => id),
    second: second.map(({ id }) => id),
    kind: turn(kind),
    by,
    confidence,
    restated,
    moved,
    relation: meaning === null ? null : turn(meaning.relation),
    facets: meaning?.facets.map((facet) => `${facet.kind} ${turn(facet.direction)}`) ?? [],
  })
}

describe.each(twos)('$name', ({ a, b }) => {
  const alignment = aligned(a, b)
  const { changes } = alignmentJson(alignment, { a: 'a', b: 'b' }, library.matters)

  test('every clause of both stands in at least one change, and every change names clauses that are there', () => {
    for (const [side, entry] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const named = changes.flatMap((change) => change[side])
      expect([...new Set(named)].toSorted()).toEqual(idsOf(entry).toSorted())
    }
    for (const change of changes) expect(change.a.length + change.b.length).toBeGreaterThan(0)
  })

  test('what has no counterpart stands in no pair', () => {
    for (const side of ['a', 'b'] as const) {
      const alone = changes.filter((change) => change.a.length * change.b.length === 0)
      const paired = new Set(
        changes.filter((change) => change.a.length * change.b.length > 0).flatMap((c) => c[side]),
      )
      expect(alone.flatMap((change) => change[side]).filter((id) => paired.has(id))).toEqual([])
    }
  })

  test('is the same from either side, turned round', () => {
    const there = alignment.counterparts.map((each) => said(each, false))
    const back = aligned(b, a).counterparts.map((each) => said(each, true))
    expect(back.toSorted()).toEqual(there.toSorted())
  })

  test('in words it has every clause of both, whole and in their order', () => {
    const { rows, rest } = tellAlignment(alignment, library)
    const shown = [...rows, ...rest].flatMap((row) => (row.kind === 'pair' ? [row.pair] : []))
    const words = (clauses: readonly ToldClause[]): readonly string[] => clauses.map(({ id }) => id)
    const [as, bs] = [
      shown.flatMap((pair) => words(pair.a)),
      shown.flatMap((pair) => words(pair.b)),
    ]
    expect([...new Set(as)].toSorted()).toEqual(idsOf(a).toSorted())
    expect([...new Set(bs)].toSorted()).toEqual(idsOf(b).toSorted())
    const firsts = shown.flatMap((pair) => words(pair.a).slice(0, 1))
    const order = new Map(idsOf(a).map((id, at) => [id, at]))
    const places = firsts.map((id) => order.get(id) ?? -1)
    expect(places).toEqual(places.toSorted((x, y) => x - y))
    for (const { sentence, witness } of shown) {
      // A fact without a sentence of its own would be told by its question.
      expect(`${sentence ?? ''} ${witness?.situation ?? ''}`).not.toMatch(/[?]”/)
      expect(sentence ?? '').not.toMatch(/is answered|undefined|\[object|not where|[a-z]\.[a-z]/i)
      expect((sentence ?? '').length).toBeLessThan(900)
    }
  })
})

describe.each(entries.map((entry) => ({ name: entry.trust.id, entry })))(
  '$name beside itself',
  ({ entry }) => {
    test('is all the same; what is paired besides is said again', () => {
      const { counterparts } = aligned(entry, entry)
      const first = counterparts.filter(({ restated }) => !restated)
      expect(first.map(({ a, b, kind }) => [kind, a[0]?.id, b[0]?.id])).toEqual(
        idsOf(entry).map((id) => ['same', id, id]),
      )
      expect(first.filter(({ moved }) => moved)).toEqual([])
    })
  },
)
