import { fileURLToPath } from 'node:url'
import { diffPolicies, markRows, summaryOf, tellChanges, tellFront } from '@policy/diff'
import { textOf, type MarkedRow, type MarkedRun } from '@policy/model'
import { describe, expect, test } from 'vitest'
import { fixture, fixtures, roles } from './support/versions.ts'

const MARKS = { kept: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const

function words(runs: readonly MarkedRun[]): string {
  return runs
    .map(({ mark, content }) => `${MARKS[mark][0]}${textOf(content)}${MARKS[mark][1]}`)
    .join('')
}

/** What a reader sees of a row: its words with their marks, and where it came from or went. */
function seen({ mark, runs, cells, move }: MarkedRow): string {
  const tables = (move?.cells ?? cells).map(
    (row) => `${row.mark}: ${row.cells.map(words).join(' | ')}`,
  )
  const moved = move === null ? '' : `(${move.end} ${move.where}${move.along ? ', along' : ''}) `
  return [`${mark} ${moved}${words(move?.runs ?? runs)}`, ...tables].join('\n      ')
}

/** Everything that is told of an edit: the sentence, the front page, and each change with its words as they are marked. */
function told(folder: string): string {
  const { a, b } = fixture(folder)
  const diff = diffPolicies(a, b, { roles })
  const rows = Map.groupBy(markRows(diff), ({ change }) => change)
  const bearsOn = new Map(
    diff.changes.map((change) => [(change.b[0] ?? change.a[0])?.id, change.bearsOn]),
  )
  const front = tellFront(diff.front).map(
    (each) => `${each.label} (${each.class}): ${each.a ?? 'blank'} → ${each.b ?? 'blank'}`,
  )
  const changes = tellChanges(diff).map(
    ({ weight, of, id, where, what, words: begins, whom }, at) =>
      [
        `${at + 1}. ${weight} ${of} ${id} | ${where} | ${what}`,
        `   ${begins}`,
        ...(whom.length === 0 ? [] : [`   for ${whom.join(', ')}`]),
        ...((bearsOn.get(id) ?? []).length === 0
          ? []
          : [`   bears on ${bearsOn.get(id)?.join(', ')}`]),
        ...(rows.get(at) ?? []).map((row) => `   ${seen(row)}`),
      ].join('\n'),
  )
  const elsewhere = (rows.get(null) ?? []).filter(
    ({ mark, runs, move }) => mark !== 'kept' || move || runs.some((run) => run.mark !== 'kept'),
  )
  return [
    summaryOf(diff).first,
    ...front,
    ...changes,
    ...elsewhere.map((row) => `besides: ${seen(row)}`),
    '',
  ].join('\n')
}

describe.each(fixtures)('%s', (folder) => {
  test('is told in words, and marked as a reader would mark it', async () => {
    const file = new URL(`../../../test/fixtures/diff/${folder}/told.txt`, import.meta.url)
    await expect(told(folder)).toMatchFileSnapshot(fileURLToPath(file))
  })
})
