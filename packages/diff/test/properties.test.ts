import {
  applyChanges,
  diffJson,
  diffPolicies,
  markRows,
  outlineOf,
  type Version,
} from '@policy/diff'
import {
  foldText,
  textOf,
  type DiffJson,
  type MarkedRow,
  type MarkedRun,
  type Row,
} from '@policy/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editedVersions } from './support/edited.ts'
import { fixture, fixtures, realVersions, roles } from './support/versions.ts'

const names = { a: 'old', b: 'new' }
const json = (a: Version, b: Version): DiffJson => diffJson(diffPolicies(a, b, { roles }), names)

/** Every realistic edit, and every real policy against every other. */
const pairs: readonly { readonly name: string; readonly a: Version; readonly b: Version }[] = [
  ...fixtures.map((name) => ({ name, ...fixture(name) })),
  ...realVersions.flatMap((a) =>
    realVersions
      .filter((b) => b !== a)
      .map((b) => ({ name: `${a.policy.trust} and ${b.policy.trust}`, a, b })),
  ),
]
const edited = editedVersions([...realVersions, ...fixtures.map((name) => fixture(name).a)])
const RUNS = { numRuns: 150 }

describe.each(realVersions)('$policy.id', (version) => {
  test('is the same as itself', () => {
    const { weight, changes, sections, front } = diffPolicies(version, version, { roles })
    expect(weight).toBe('none')
    expect(changes.filter(({ kind, moved }) => kind !== 'same' || moved)).toEqual([])
    expect(sections.filter(({ kind, moved }) => kind !== 'same' || moved)).toEqual([])
    expect(front).toEqual([])
  })
})

function expectEveryClauseTold(a: Version, b: Version): void {
  const { changes, sections } = json(a, b)
  const told = (side: 'a' | 'b'): readonly string[] =>
    [...changes.flatMap((each) => each[side]), ...sections.map((each) => each[side] ?? '')]
      .filter((id) => id !== '')
      .toSorted()
  const ids = ({ rows }: Version): readonly string[] =>
    outlineOf(rows)
      .map(({ id }) => id)
      .toSorted()
  expect(told('a')).toEqual(ids(a))
  expect(told('b')).toEqual(ids(b))
}

function expectApplies(a: Version, b: Version): void {
  const { outline, misfits } = applyChanges(json(a, b), outlineOf(a.rows))
  expect(misfits).toEqual([])
  expect(outline).toEqual(outlineOf(b.rows))
}

const OTHER_WAY: Readonly<Record<string, string>> = {
  added: 'removed',
  removed: 'added',
  split: 'merged',
  merged: 'split',
}

function expectMirrors(a: Version, b: Version): void {
  const told = (diff: DiffJson, turned: boolean): unknown => {
    const both = <T>(of: { readonly a: T; readonly b: T }): readonly T[] =>
      turned ? [of.b, of.a] : [of.a, of.b]
    const kind = (of: string): string => (turned ? (OTHER_WAY[of] ?? of) : of)
    return {
      changes: diff.changes
        .map((each) => JSON.stringify([kind(each.kind), each.moved, both(each), each.weight]))
        .toSorted(),
      sections: diff.sections
        .map((each) => JSON.stringify([kind(each.kind), each.moved, both(each), each.weight]))
        .toSorted(),
      front: diff.front.map((each) => [each.field, both(each), each.class]),
    }
  }
  expect(told(json(b, a), true)).toEqual(told(json(a, b), false))
}

/** A document in brief: words of rows and cells, in order. */
function printed(rows: readonly Row[]): readonly string[] {
  return rows.map((row) =>
    [row.id, textOf(row.content), ...row.cells.flat().map(textOf)].map(foldText).join('\n'),
  )
}

function without(marked: readonly MarkedRow[], mark: 'deleted' | 'inserted'): readonly string[] {
  const words = (runs: readonly MarkedRun[]): string =>
    foldText(
      runs
        .filter((run) => run.mark !== mark)
        .map(({ content }) => textOf(content))
        .join(''),
    )
  return marked
    .filter((row) => row.mark !== mark)
    .map(({ a, b, runs, cells }) => {
      const own = mark === 'deleted' ? b : a
      const rows = cells.filter((each) => each.mark !== mark)
      return [own?.id ?? '', words(runs), ...rows.flatMap((each) => each.cells.map(words))].join(
        '\n',
      )
    })
}

function expectMarks(a: Version, b: Version): void {
  const marked = markRows(diffPolicies(a, b, { roles }))
  expect(without(marked, 'deleted')).toEqual(printed(b.rows))
  expect(without(marked, 'inserted')).toEqual(printed(a.rows))
}

describe.each(pairs)('$name', ({ a, b }) => {
  test('tells of every clause and heading of both, once', () => expectEveryClauseTold(a, b))
  test('what changed makes the new version out of the old one', () => expectApplies(a, b))
  test('says the same the other way round', () => expectMirrors(a, b))
  test('with marks it holds both versions whole', () => expectMarks(a, b))
})

describe('whatever is edited', () => {
  const expectAlways = (of: (a: Version, b: Version) => void): void =>
    fc.assert(
      fc.property(edited, ({ a, b }) => of(a, b)),
      RUNS,
    )
  test('tells of every clause and heading of both, once', () => expectAlways(expectEveryClauseTold))
  test('what changed makes the new version out of the old one', () => expectAlways(expectApplies))
  test('says the same the other way round', () => expectAlways(expectMirrors))
  test('with marks it holds both versions whole', () => expectAlways(expectMarks))
})
