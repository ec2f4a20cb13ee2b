import type { Change, SectionChange } from './change.ts'
import { changesOf } from './changes-of.ts'
import { compareRows, type Comparison } from './comparison.ts'
import { frontChanges, type FrontChange } from './front-changes.ts'
import type { RoleWords } from './meaning/role-words.ts'
import { signReader } from './meaning/signs-of.ts'
import { heaviest, type Weight } from './meaning/weight.ts'
import { readingOrder, type Beside } from './reading-order.ts'
import { sectionChangesOf } from './section-changes.ts'
import type { Version } from './version.ts'

/** Two versions of one policy compared. */
export interface PolicyDiff {
  readonly a: Version
  readonly b: Version
  /** The heaviest thing that happened. */
  readonly weight: Weight
  /** Every clause of both sides, in reading order. */
  readonly changes: readonly Change[]
  readonly sections: readonly SectionChange[]
  readonly front: readonly FrontChange[]
  /** Every row of both, read side by side. */
  readonly order: readonly Beside[]
  readonly comparison: Comparison
}

/**
 * Compares two versions of a policy. Clauses are matched by id, by former id, then by words; words are compared inside what was
 * matched. White space, wrapping, numbers of clauses, quotes, dashes and emphasis are no change.
 */
export function diffPolicies(
  a: Version,
  b: Version,
  { roles = [] }: { readonly roles?: readonly RoleWords[] } = {},
): PolicyDiff {
  const former = { ...a.policy.front.formerly, ...b.policy.front.formerly }
  const comparison = compareRows(a.rows, b.rows, former)
  const inPlace = comparison.pairs.filter((pair) => !comparison.displaced.has(pair))
  const order = readingOrder(a.rows, b.rows, inPlace)
  const using = { a, b, comparison, order, signsOf: signReader(roles) }
  const changes = changesOf(using)
  const sections = sectionChangesOf(using)
  const front = frontChanges(a, b)
  const weight = heaviest([
    ...[...changes, ...sections].map((change) => change.weight),
    ...(front.length > 0 ? (['front'] as const) : []),
  ])
  return { a, b, weight, changes, sections, front, order, comparison }
}
