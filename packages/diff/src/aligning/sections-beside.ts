import { textOf, type Row } from '@policy/model'
import { ancestorsIn } from '../ancestors.ts'
import { isOfFront } from '../version.ts'
import type { Counterpart } from './align-policies.ts'

/** A heading and the one of the other side under which most of its clauses have their counterparts. */
export interface SectionBeside {
  readonly a: Row | null
  readonly b: Row | null
}

/** Which headings belong together, by what stands right under them; those of the first document in order, then the others. */
export function sectionsBeside(
  as: readonly Row[],
  bs: readonly Row[],
  counterparts: readonly Counterpart[],
): readonly SectionBeside[] {
  const [headingOfA, headingOfB] = [headings(as), headings(bs)]
  const votes = new Map<Row, Map<Row, number>>()
  for (const { a, b, restated } of counterparts)
    for (const x of restated ? [] : a)
      for (const y of b) {
        const [from, to] = [headingOfA(x), headingOfB(y)]
        if (from === undefined || to === undefined) continue
        const own = votes.get(from) ?? new Map<Row, number>()
        votes.set(from, own.set(to, (own.get(to) ?? 0) + 1))
      }
  const isHeading = (row: Row): boolean => row.kind === 'heading' && !isOfFront(row)
  const taken = new Set<Row>()
  const found = as.filter(isHeading).map((a): SectionBeside => {
    const [best] = [...(votes.get(a) ?? [])].toSorted(
      ([x, most], [y, more]) => more - most || Number(sameTitle(a, y)) - Number(sameTitle(a, x)),
    )
    if (best === undefined || taken.has(best[0])) return { a, b: null }
    taken.add(best[0])
    return { a, b: best[0] }
  })
  return [...found, ...bs.filter((b) => isHeading(b) && !taken.has(b)).map((b) => ({ a: null, b }))]
}

function headings(rows: readonly Row[]): (row: Row) => Row | undefined {
  const above = ancestorsIn(rows)
  return (row) => above(row).findLast(({ kind }) => kind === 'heading')
}

function sameTitle(a: Row, b: Row): boolean {
  return textOf(a.content).toLowerCase() === textOf(b.content).toLowerCase()
}
