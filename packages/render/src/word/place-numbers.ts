import type { MarkedRow, Row } from '@policy/model'
import { partsOf, printCount } from './number-formats.ts'
import {
  levelFormat,
  levelText,
  tailOf,
  type NumberPlace,
  type Steps,
  type WordList,
} from './word-list.ts'

/** Which document counts: the one with all changes accepted, or the one with all rejected. */
const VERSIONS = ['new', 'old'] as const
type Version = (typeof VERSIONS)[number]

/** Where a row counts now and where it did: the same list wherever one can serve both. */
export interface RowPlaces {
  readonly now: NumberPlace
  readonly before: NumberPlace
}

/** A list with where each document has come to in it. */
interface OpenList {
  readonly list: WordList
  readonly counts: Readonly<Record<Version, number[]>>
}

interface Found {
  readonly open: OpenList
  readonly level: number
}

interface Heading extends Found {
  readonly depth: number
  readonly number: string
}

interface State {
  readonly open: OpenList[]
  /** Numbered headings that a row stands under. */
  readonly above: Record<Version, readonly Heading[]>
}

/** A row as each of some documents has it. */
type Rows = readonly { readonly version: Version; readonly row: Row; readonly steps: Steps }[]

/**
 * Finds for every row the list in which Word counts it, so that Word's number is the row's in both documents: with all
 * changes accepted, and with all rejected.
 */
export function placeNumbers(
  rows: readonly MarkedRow[],
  steps: Readonly<Record<Version, readonly Steps[]>>,
): { readonly places: readonly RowPlaces[]; readonly lists: readonly WordList[] } {
  const state: State = { open: [], above: { new: [], old: [] } }
  const places = rows.map(({ a, b }, index): RowPlaces => {
    const all: Rows = VERSIONS.flatMap((version) => {
      const row = version === 'new' ? b : a
      return row ? [{ version, row, steps: steps[version][index] ?? 0 }] : []
    })
    leaveHeadings(all, state)
    const shared = all.length === 2 ? sharedPlace(all, state) : undefined
    if (shared) return { now: shared, before: shared }
    const [first, second] = all.map((each) => placeOf([each], state))
    return { now: first ?? NONE, before: second ?? first ?? NONE }
  })
  return { places, lists: state.open.map(({ list }) => list) }
}

const NONE = { kind: 'none' } as const

function leaveHeadings(rows: Rows, { above }: State): void {
  for (const { version, row } of rows) {
    const depth = row.kind === 'heading' ? row.depth : Infinity
    above[version] = above[version].filter((each) => each.depth < depth)
  }
}

/** A place that serves both documents; undefined where one of them goes on with a list that the other cannot. */
function sharedPlace(rows: Rows, state: State): NumberPlace | undefined {
  const [now, before] = rows
  if (!now || !before || now.row.number === null || before.row.number === null) return undefined
  const goesOn = findList(rows, state)
  if (goesOn) return count(goesOn, rows, state)
  const begins =
    now.row.number === before.row.number &&
    lookOf(now.row) === lookOf(before.row) &&
    rows.every((each) => findList([each], state) === undefined)
  return begins ? placeOf(rows, state) : undefined
}

/** The list that goes on with a row, else a new one. */
function placeOf(rows: Rows, state: State): NumberPlace {
  const [first] = rows
  if (!first) return NONE
  const { row, steps } = first
  if (row.number === null) return row.kind === 'item' ? { kind: 'bullet', steps } : NONE
  const found = findList(rows, state) ?? beginList(row, steps, state)
  return found ? count(found, rows, state) : { kind: 'typed', number: row.number }
}

function count(found: Found, rows: Rows, { above }: State): NumberPlace {
  const { open, level } = found
  for (const { version, row } of rows) {
    advance(open.counts[version], level, open.list.start)
    if (row.kind === 'heading')
      above[version] = [...above[version], { ...found, depth: row.depth, number: row.number ?? '' }]
  }
  return { kind: 'counted', list: open.list, level }
}

/** A list that goes on with the number of a row in every document: that of the heading above, else the last of its kind. */
function findList(rows: Rows, { open, above }: State): Found | undefined {
  const [first] = rows
  const parts = partsOf(first?.row.number ?? '')
  if (!first || !parts) return undefined
  const heading = above[first.version].at(-1)
  const under: readonly Found[] =
    heading && heading.level < 8 && parts.prefix === `${tailOf(heading.number)}.`
      ? [{ open: heading.open, level: heading.level + 1 }]
      : []
  const beside = open
    .filter(({ list }) => list.look === lookOf(first.row) && list.prefix === parts.prefix)
    .toReversed()
    .map((each): Found => ({ open: each, level: 0 }))
  return [...under, ...beside].find((each) =>
    rows.every(({ version, row }) => printed(each, version) === row.number),
  )
}

/** The number that Word would print next. */
function printed({ open: { list, counts }, level }: Found, version: Version): string {
  const next = [...counts[version]]
  advance(next, level, list.start)
  return levelText(list, level).replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    return printCount(next[at] ?? 0, levelFormat(list, at))
  })
}

/** Counts on as Word does: a level counts, those below it begin again. A level that never counted stands at its start. */
function advance(counts: number[], level: number, start: number): void {
  for (let at = 0; at < level; at++) counts[at] ??= at === 0 ? start : 1
  const before = counts[level]
  counts[level] = before === undefined ? (level === 0 ? start : 1) : before + 1
  counts.length = level + 1
}

/** A new list that begins with the row's number; undefined where Word could not count it. */
function beginList(row: Row, steps: Steps, { open }: State): Found | undefined {
  const parts = partsOf(row.number ?? '')
  if (!parts) return undefined
  const { prefix, format, count: start } = parts
  const name = `list-${open.length + 1}`
  const list: WordList = { name, prefix, format, start, look: lookOf(row), steps }
  const begun: OpenList = { list, counts: { new: [], old: [] } }
  open.push(begun)
  return { open: begun, level: 0 }
}

function lookOf({ kind, appendix, number }: Row): WordList['look'] {
  if (kind === 'heading') return appendix ? 'appendix' : 'heading'
  return number?.includes('.') === true ? 'clause' : 'item'
}
