import type { Row } from '@policy/model'
import type { Compared } from './compared.ts'
import type { Comparison } from './comparison.ts'
import type { signReader } from './meaning/signs-of.ts'
import type { Beside } from './reading-order.ts'
import { isOfFront, type Version } from './version.ts'

/** What changes are told from. */
export interface DiffSource {
  readonly a: Version
  readonly b: Version
  readonly comparison: Comparison
  readonly order: readonly Beside[]
  readonly signsOf: ReturnType<typeof signReader>
}

/** Pairs and rows that have no other side, in reading order; of a pair that moved, where it stands now. */
export function inReadingOrder(
  { comparison, order }: Pick<DiffSource, 'comparison' | 'order'>,
  fits: (row: Row) => boolean,
): readonly (Compared | Beside)[] {
  const ofA = new Map(comparison.pairs.map((pair) => [pair.a, pair]))
  const ofB = new Map(comparison.pairs.map((pair) => [pair.b, pair]))
  return order.flatMap((beside): readonly (Compared | Beside)[] => {
    const row = beside.b ?? beside.a
    if (row === null || !fits(row) || isOfFront(row)) return []
    if (beside.b !== null) return [ofB.get(beside.b) ?? beside]
    return beside.a !== null && ofA.has(beside.a) ? [] : [beside]
  })
}
