import { markRows, summaryOf, tellChanges, tellFront, type PolicyDiff } from '@policy/diff'
import { roleWord, type RolesContent, type Trust } from '@policy/model'
import { renderRedline, type Templates } from '@policy/render'

/** A comparison to be shown as a page. */
export interface RedlineSource {
  readonly diff: PolicyDiff
  readonly trust: Trust
  readonly roles: RolesContent
  /** What the two versions are called: `version 1.2`, `the text as it stands now`. */
  readonly a: string
  readonly b: string
}

/** The redline page of a comparison. */
export function redlineHtml(
  { diff, trust, roles, a, b }: RedlineSource,
  templates: Templates,
): string {
  const nameOf = (role: string): string => roleWord(role, trust, roles)
  return renderRedline(
    {
      title: diff.b.policy.front.title,
      trust,
      a,
      b,
      first: summaryOf(diff).first,
      front: tellFront(diff.front, nameOf),
      changes: tellChanges(diff),
      rows: markRows(diff),
    },
    templates,
  )
}
