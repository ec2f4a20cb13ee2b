import type { Row } from '@policy/model'
import type { Change, SectionChange } from './change.ts'
import type { PolicyDiff } from './diff-policies.ts'

/** A change that a reader is told of. */
export type Listed =
  | { readonly of: 'clause'; readonly change: Change }
  | { readonly of: 'section'; readonly change: SectionChange }

/** Every change but what stayed the same in its place, in reading order. */
export function listedChanges(diff: PolicyDiff): readonly Listed[] {
  const byRow = new Map<Row, Listed>()
  for (const change of diff.sections)
    for (const row of rowsOf(change)) byRow.set(row, { of: 'section', change })
  for (const change of diff.changes) {
    const listed: Listed = { of: 'clause', change }
    for (const row of rowsOf(change)) byRow.set(row, listed)
  }
  const listed = new Set<Listed>()
  for (const { a, b } of diff.order) {
    const found = byRow.get(b ?? (a as Row))
    // What moved is told where it stands now.
    const isThere = b !== null || found === undefined || !hasNew(found)
    if (found && isThere && !isSame(found)) listed.add(found)
  }
  return [...listed]
}

/** Rows of a change, on both sides. */
export function rowsOf(change: Change | SectionChange): readonly Row[] {
  return 'pieces' in change
    ? [...change.a, ...change.b]
    : [change.a, change.b].filter((row) => row !== null)
}

function hasNew({ change }: Listed): boolean {
  return 'pieces' in change ? change.b.length > 0 : change.b !== null
}

function isSame({ change }: Listed): boolean {
  return change.kind === 'same' && !change.moved
}
