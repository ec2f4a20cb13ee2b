import { textOf, type Cell, type Mark, type MarkedCells, type Row } from '@policy/model'
import { likeness, wordBag } from '../pairing/word-bag.ts'
import { compareWords, editsOf } from '../words/compare-words.ts'
import { plainKey } from '../words/token.ts'
import { runsOf } from './runs-of.ts'

type Cells = readonly Cell[]

/** Share of words that two rows of a table must have in common to be compared cell by cell. */
const ALIKE = 0.3

/** A table with what changed in it: rows that came or went, and words inside cells. A table with other columns is replaced whole. */
export function markTable(a: Row, b: Row): readonly MarkedCells[] {
  const width = (row: Row): number => row.cells[0]?.length ?? 0
  if (width(a) !== width(b))
    return [...a.cells.map(whole('deleted')), ...b.cells.map(whole('inserted'))]
  const keys = (row: Row): readonly string[] =>
    row.cells.map((cells) => cells.map(plainKey).join('\t'))
  let [i, j] = [0, 0]
  return editsOf(keys(a), keys(b)).flatMap(({ kept, deleted, inserted }) => {
    const same = b.cells.slice(j, j + kept).map(whole('kept'))
    const gone = a.cells.slice(i + kept, i + kept + deleted)
    const come = b.cells.slice(j + kept, j + kept + inserted)
    i += kept + deleted
    j += kept + inserted
    return [...same, ...replaced(gone, come)]
  })
}

/** All rows of a table with one mark. */
export function markWholeTable(row: Row, mark: Mark): readonly MarkedCells[] {
  return row.cells.map(whole(mark))
}

function whole(mark: Mark): (cells: Cells) => MarkedCells {
  return (cells) => ({
    mark,
    cells: cells.map((content) => (content.length === 0 ? [] : [{ mark, content }])),
  })
}

/** Rows that stand for one another, in their order, as far as they are alike. */
function replaced(gone: readonly Cells[], come: readonly Cells[]): readonly MarkedCells[] {
  const rest = [...come]
  const bags = new Map([...gone, ...come].map((cells) => [cells, bagOf(cells)]))
  const isAlike = (a: Cells, b: Cells): boolean =>
    likeness(bags.get(a) ?? new Set(), bags.get(b) ?? new Set()) >= ALIKE
  const before: MarkedCells[] = []
  for (const cells of gone) {
    const at = rest.findIndex((each) => isAlike(cells, each))
    if (at < 0) {
      before.push(whole('deleted')(cells))
      continue
    }
    const [skipped, [by]] = [rest.splice(0, at), rest.splice(0, 1)]
    before.push(...skipped.map(whole('inserted')), ...(by ? [compared(cells, by)] : []))
  }
  return [...before, ...rest.map(whole('inserted'))]
}

function bagOf(cells: Cells): ReturnType<typeof wordBag> {
  return wordBag(cells.map(textOf).join(' '))
}

function compared(a: Cells, b: Cells): MarkedCells {
  return {
    mark: 'kept',
    cells: b.map((cell, at) => runsOf(a[at] ?? [], cell, compareWords(a[at] ?? [], cell))),
  }
}
