import type { Row } from '@policy/model'
import { facetRank } from './meaning/facet.ts'
import type { Counterpart, PolicyAlignment } from './align-policies.ts'

/** Clauses of one side without equivalent, by what they are about. */
export interface OnlyOne {
  /** Label of the matter; null where nobody said what they are about. */
  readonly matter: string | null
  readonly clauses: readonly Row[]
}

/** What two policies come to beside each other. */
export interface AlignmentSummary {
  /** In two sentences: how much they have in common. */
  readonly first: string
  /** Where they ask something different, what turns most first. */
  readonly differences: readonly Counterpart[]
  /** What only one of them addresses. */
  readonly only: { readonly a: readonly OnlyOne[]; readonly b: readonly OnlyOne[] }
}

/** Sums up an alignment. `labels` are those of the matters. */
export function summaryOfAlignment(
  { a, b, names, counterparts }: PolicyAlignment,
  labels: Readonly<Record<string, { readonly label: string }>>,
): AlignmentSummary {
  const alone = (kind: 'removed' | 'added'): readonly Row[] =>
    counterparts.filter((each) => each.kind === kind).flatMap((each) => [...each.a, ...each.b])
  const [onlyA, onlyB] = [alone('removed'), alone('added')]
  const differences = counterparts.filter(isTold).toSorted((x, y) => rankOf(x) - rankOf(y))
  const paired = new Set(counterparts.flatMap((each) => (each.b.length > 0 ? each.a : [])))
  const same = new Set(counterparts.flatMap((each) => (each.kind === 'same' ? each.a : [])))
  return {
    first:
      `${paired.size} of ${paired.size + onlyA.length} clauses of ${names.a} have an equivalent in ${names.b}, ` +
      `${same.size} in the same words; ${onlyA.length} of ${names.a} and ${onlyB.length} of ${names.b} have none. ` +
      `${counted(differences.length, 'difference')} in what they ask.`,
    differences,
    only: { a: byMatter(onlyA, a.about, labels), b: byMatter(onlyB, b.about, labels) },
  }
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}

/** Told are differences of counterparts; of what is said again only what goes one way, because the first place tells the rest. */
function isTold({ meaning, restated }: Counterpart): boolean {
  if (meaning === null) return false
  const { relation } = meaning
  return relation === 'stricter' || relation === 'looser' || (relation === 'different' && !restated)
}

function rankOf({ meaning }: Counterpart): number {
  return Math.min(...(meaning?.facets ?? []).map(facetRank), Number.MAX_SAFE_INTEGER)
}

/** What the main matter of a clause is called; null where nobody said. */
export function matterOf(
  row: Row,
  about: ReadonlyMap<string, readonly string[]>,
  labels: Readonly<Record<string, { readonly label: string }>>,
): string | null {
  const [main] = about.get(row.id) ?? []
  return main === undefined ? null : (labels[main]?.label ?? main)
}

function byMatter(
  rows: readonly Row[],
  about: ReadonlyMap<string, readonly string[]>,
  labels: Readonly<Record<string, { readonly label: string }>>,
): readonly OnlyOne[] {
  return [...Map.groupBy(rows, (row) => matterOf(row, about, labels))].map(([matter, clauses]) => ({
    matter,
    clauses,
  }))
}
