import type { Version } from '@policy/diff'
import type { Row } from '@policy/model'
import fc from 'fast-check'

/** An edit that an owner could make, at a row counted from the first: kinds by number, and a number more. */
type Edit = readonly [kind: number, at: number, more: number]

const WORDS = ['must', 'should', 'not', 'pupils', '24 hours', 'unless agreed', 'images', 'staff']

/** A version and the same after a handful of edits: words changed, rows taken out, put in, moved, merged, split and called otherwise. */
export function editedVersions(
  versions: readonly Version[],
): fc.Arbitrary<{ readonly a: Version; readonly b: Version }> {
  return fc
    .tuple(
      fc.constantFrom(...versions),
      fc.array(fc.tuple(fc.nat(6), fc.nat(10_000), fc.nat(10_000)), { maxLength: 12 }),
    )
    .map(([version, edits]) => ({
      a: version,
      b: { ...version, rows: edits.reduce<readonly Row[]>(edited, version.rows) },
    }))
}

function edited(rows: readonly Row[], [kind, at, more]: Edit, nth: number): readonly Row[] {
  const row = rows[at % rows.length]
  if (!row || rows.length < 3 || row.id.startsWith('_')) return rows
  const withWords = (text: string): Row => ({ ...row, content: [{ kind: 'text', text }] })
  const text = row.content.map((each) => (each.kind === 'text' ? each.text : '')).join('')
  const words = text.split(' ')
  const word = WORDS[more % WORDS.length] ?? ''
  switch (row.kind === 'table' ? 1 : kind) {
    case 0:
      return replaced(rows, row, [
        withWords(words.toSpliced(more % words.length, 1, word).join(' ')),
      ])
    case 1:
      return withoutRow(rows, row)
    case 2:
      return replaced(rows, row, [row, { ...withWords(`New ${word} ${text}`), id: `new-${nth}` }])
    case 3:
      return moved(rows, row, more)
    case 4:
      return renamed(rows, row, `renamed-${nth}`)
    case 5: {
      const half = Math.ceil(words.length / 2)
      const rest = { ...withWords(words.slice(half).join(' ')), id: `rest-${nth}` }
      return replaced(rows, row, [withWords(words.slice(0, half).join(' ')), rest])
    }
    default:
      return replaced(rows, row, [withWords(`${text} ${word} ${word}`)])
  }
}

function replaced(rows: readonly Row[], row: Row, by: readonly Row[]): readonly Row[] {
  return rows.flatMap((each) => (each === row ? by : [each]))
}

/** What stood under the row stands under what it stood under. */
function withoutRow(rows: readonly Row[], row: Row): readonly Row[] {
  return rows
    .filter((each) => each !== row)
    .map((each) => (each.parent === row.id ? { ...each, parent: row.parent } : each))
}

/** A row without anything under it goes elsewhere. */
function moved(rows: readonly Row[], row: Row, to: number): readonly Row[] {
  if (rows.some(({ parent }) => parent === row.id)) return rows
  const rest = rows.filter((each) => each !== row)
  const at = to % rest.length
  return rest.toSpliced(at + 1, 0, { ...row, parent: rest[at]?.parent ?? null })
}

function renamed(rows: readonly Row[], row: Row, id: string): readonly Row[] {
  return rows.map((each) =>
    each === row ? { ...each, id } : each.parent === row.id ? { ...each, parent: id } : each,
  )
}
