import type { MarkedRow, Row } from '@policy/model'
import { partsOf, printCount, type NumberFormat } from './number-formats.ts'

/** Steps that a clause is indented by: how many bullets and letters it stands under, its own included. */
export type Steps = number

/** A list of Word's: numbers of one prefix, each level below counting inside the one above. */
export interface WordList {
  readonly name: string
  /** What every number of the first level begins with: `A.`, `APPENDIX `, or nothing. */
  readonly prefix: string
  readonly format: NumberFormat
  /** Where the first level begins. */
  readonly start: number
  readonly look: 'heading' | 'appendix' | 'clause' | 'item'
  readonly steps: Steps
}

/** How a row gets its number: counted by Word in a list, as a bullet, or as words. */
export type NumberPlace =
  | { readonly kind: 'counted'; readonly list: WordList; readonly level: number }
  | { readonly kind: 'bullet'; readonly steps: Steps }
  | { readonly kind: 'typed'; readonly number: string }
  | { readonly kind: 'none' }

/** What a number begins with on a level below the first. */
function tailOf(prefix: string): string {
  return prefix.slice(prefix.lastIndexOf(' ') + 1)
}

/** Text of a level as Word has it: `%1.%2`, `APPENDIX %1`, `A.%1`. */
export function levelText({ prefix }: WordList, level: number): string {
  const counts = Array.from({ length: level + 1 }, (_, at) => `%${at + 1}`).join('.')
  return `${level === 0 ? prefix : tailOf(prefix)}${counts}`
}

/** How Word counts on a level. */
export function levelFormat({ format }: WordList, level: number): NumberFormat {
  return level === 0 ? format : 'decimal'
}

/** Which document counts: the one with all changes accepted, or the one with all rejected. */
const VERSIONS = ['new', 'old'] as const
type Version = (typeof VERSIONS)[number]

interface Heading {
  readonly depth: number
  readonly list: OpenList
  readonly level: number
  readonly number: string
}

interface OpenList {
  readonly list: WordList
  readonly counts: Readonly<Record<Version, number[]>>
}

/**
 * Finds for every row the list in which Word counts it, so that Word's number is the row's in both documents: with all
 * changes accepted and, as far as one list can serve both, with all rejected.
 */
export function placeNumbers(
  rows: readonly MarkedRow[],
  steps: readonly Steps[],
): { readonly places: readonly NumberPlace[]; readonly lists: readonly WordList[] } {
  const open: OpenList[] = []
  const above: Record<Version, Heading[]> = { new: [], old: [] }
  const places = rows.map((row, index): NumberPlace => {
    const own = row.b ?? row.a
    if (!own) return { kind: 'none' }
    const depth = own.kind === 'heading' ? own.depth : Infinity
    for (const version of versionsOf(row))
      above[version] = above[version].filter((each) => each.depth < depth)
    if (own.number === null)
      return own.kind === 'item' ? { kind: 'bullet', steps: steps[index] ?? 1 } : { kind: 'none' }
    const heading = above[row.b ? 'new' : 'old'].at(-1)
    const found = findList(row, own, heading, open) ?? beginList(own, steps[index] ?? 0, open)
    if (!found) return { kind: 'typed', number: own.number }
    for (const version of versionsOf(row)) {
      advance(found.open.counts[version], found.level, found.open.list.start)
      if (own.kind === 'heading')
        above[version].push({ depth, list: found.open, level: found.level, number: own.number })
    }
    return { kind: 'counted', list: found.open.list, level: found.level }
  })
  return { places, lists: open.map(({ list }) => list) }
}

function versionsOf({ mark }: MarkedRow): readonly Version[] {
  return mark === 'kept' ? VERSIONS : mark === 'inserted' ? ['new'] : ['old']
}

interface Found {
  readonly open: OpenList
  readonly level: number
}

/** A list that goes on with the row's number: that of the heading above, else the last one of the same kind. */
function findList(
  row: MarkedRow,
  own: Row,
  heading: Heading | undefined,
  open: readonly OpenList[],
): Found | undefined {
  const parts = partsOf(own.number ?? '')
  if (!parts) return undefined
  const under: readonly Found[] =
    heading && heading.level < 8 && parts.prefix === `${tailOf(heading.number)}.`
      ? [{ open: heading.list, level: heading.level + 1 }]
      : []
  const beside = open
    .filter(({ list }) => list.look === lookOf(own) && list.prefix === parts.prefix)
    .toReversed()
    .map((each): Found => ({ open: each, level: 0 }))
  const goesOn = [...under, ...beside].filter((each) => fits(each, row.b ? 'new' : 'old', own))
  const { a } = row
  return goesOn.find((each) => row.b === null || a === null || fits(each, 'old', a)) ?? goesOn[0]
}

function fits({ open, level }: Found, version: Version, { number }: Row): boolean {
  return printed(open, level, version) === number
}

/** The number that Word would print next. */
function printed({ list, counts }: OpenList, level: number, version: Version): string {
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
function beginList(own: Row, steps: Steps, open: OpenList[]): Found | undefined {
  const parts = partsOf(own.number ?? '')
  if (!parts) return undefined
  const { prefix, format, count } = parts
  const list: WordList = {
    name: `list-${open.length + 1}`,
    prefix,
    format,
    start: count,
    look: lookOf(own),
    steps,
  }
  const begun: OpenList = { list, counts: { new: [], old: [] } }
  open.push(begun)
  return { open: begun, level: 0 }
}

function lookOf({ kind, appendix, number }: Row): WordList['look'] {
  if (kind === 'heading') return appendix ? 'appendix' : 'heading'
  return number?.includes('.') === true ? 'clause' : 'item'
}
