import { likeness } from '../pairing/word-bag.ts'
import type { Provision } from './provision.ts'

interface Placed {
  readonly a: Provision
  readonly b: Provision
  readonly confidence: number
}

/** What section, order and lead-in are worth, in log-odds: they decide between counterparts, and make none. */
const WORTH = { section: 0.5, leadIn: 0.5, beside: 0.25, order: 0.1 } as const

/**
 * What the surroundings of a pair say of it, 0 or more: headings in the same words, lead-ins that belong together, neighbours that
 * do, and nearly the same place in the order of the document.
 */
export function surroundingsIn(pairs: readonly Placed[]): (pair: Placed) => number {
  const sure = new Map(pairs.map(({ a, b, confidence }) => [`${a.at} ${b.at}`, confidence]))
  const [idsA, idsB] = [placesOf(pairs.map(({ a }) => a)), placesOf(pairs.map(({ b }) => b))]
  const [lastA, lastB] = [lastOf(pairs.map(({ a }) => a)), lastOf(pairs.map(({ b }) => b))]
  const of = (a: number | undefined, b: number | undefined): number => sure.get(`${a} ${b}`) ?? 0
  return ({ a, b }) => {
    const sides = [of(a.at - 1, b.at - 1), of(a.at + 1, b.at + 1)]
    const far = Math.abs(a.at / lastA - b.at / lastB)
    return (
      WORTH.section * likeness(a.titles, b.titles) +
      WORTH.leadIn * of(idsA.get(a.row.parent ?? ''), idsB.get(b.row.parent ?? '')) +
      WORTH.beside * (sides.reduce((sum, each) => sum + each, 0) / 2) +
      WORTH.order * (1 - far)
    )
  }
}

function placesOf(all: readonly Provision[]): ReadonlyMap<string, number> {
  return new Map(all.map(({ row, at }) => [row.id, at]))
}

function lastOf(all: readonly Provision[]): number {
  return Math.max(1, ...all.map(({ at }) => at))
}
