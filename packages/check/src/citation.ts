import type { Clause, Section } from '@policy/model'

/** Sections and clauses of a policy, by id. */
export type Targets = ReadonlyMap<string, Section | Clause>

/**
 * Everything something may be called by, the best first: item (a) of 1.1 is `1.1(a)`, or `a` by itself; an appendix
 * answers to its number and to its letter; what has no number, to that of what it stands in.
 */
export function citationsOf(
  target: Section | Clause,
  targets: Targets,
  below: readonly (Section | Clause)[] = [],
): readonly string[] {
  if (isSection(target)) return [target.number, target.prefix].filter((each) => each !== null)
  const { number } = target
  // `4.2` says its section by itself.
  if (number?.includes('.')) return [number]
  const parent = targets.get(target.parent ?? target.section ?? '')
  // An id given twice could lead back to what it came from.
  const above =
    parent && !below.includes(parent) ? citationsOf(parent, targets, [...below, target]) : []
  return number === null ? above : [...above.map((each) => `${each}(${number})`), number]
}

/** Whether two citations say the same: `1.1(a)`, `1.1 (a)`, `1.1a` and `1.1.a` do. */
export function sameCitation(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(citation: string): string {
  return citation
    .toLowerCase()
    .replace(/\s*\(/g, '.')
    .replaceAll(')', '')
    .replace(/(?<=\d)(?=[a-z])/g, '.')
}

function isSection(target: Section | Clause): target is Section {
  return 'kind' in target
}
