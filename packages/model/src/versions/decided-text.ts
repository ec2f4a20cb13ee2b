import { frontValue } from '../front-value.ts'
import type { LibraryPolicy, FrozenVersion } from '../library/library.ts'
import type { ApprovalContent } from '../schema/approval.ts'
import type { CoverField, FrontMatter } from '../schema/front-matter.ts'
import { editFront, type FrontEdit } from '../source/edit-front.ts'

/** A policy and the text of its policy.md. */
type Written = Pick<LibraryPolicy, 'policy' | 'text'>

/** policy.md as an approval leaves it: status, approval, version and dates, a row of the revision log; nothing else is touched. */
export function approvedText({ policy, text }: Written, approval: ApprovalContent): string {
  const { front } = policy
  const values: Partial<Record<CoverField, string>> = {
    ...(isNumbered(approval) ? { version: approval.version } : {}),
    status: 'approved',
    ...(approval.effective === undefined ? {} : { effective: approval.effective }),
    'approved.on': approval.on,
    'approved.by': approval.by,
    ...(approval.due === undefined ? {} : { 'review.due': approval.due }),
  }
  return editFront(text, [...valueEdits(front, values), ...revisionEdits(front, approval)])
}

/** policy.md with another status. */
export function statusText(
  { policy, text }: Written,
  status: NonNullable<FrontMatter['status']>,
): string {
  return editFront(text, valueEdits(policy.front, { status }))
}

/** Labels of rows of the cover whose own wording no longer says what an approval makes of their value, and is taken away. */
export function wordingsTakenAway(
  { front }: Written['policy'],
  after: FrontMatter,
): readonly string[] {
  return (['cover', 'closing'] as const).flatMap((list) =>
    (front[list] ?? []).flatMap(({ label, as }, index) =>
      as !== undefined && after[list]?.[index]?.as === undefined ? [label] : [],
    ),
  )
}

/**
 * The last version, where it was approved and policy.md is still as it was before: an approval was interrupted.
 * Where policy.md has the day or the next review that only the approval can have given it, its owner has begun another review since.
 */
export function unfinishedApproval(
  entry: Written & Pick<LibraryPolicy, 'versions'>,
): (FrozenVersion & { readonly approval: ApprovalContent }) | undefined {
  const last = entry.versions.at(-1)
  if (last?.approval === undefined) return undefined
  const { approval } = last
  const { approved, review } = entry.policy.front
  const isRecorded =
    approved?.on === approval.on || (approval.due !== undefined && review?.due === approval.due)
  if (isRecorded || approvedText(entry, approval) !== last.files.get('policy.md')?.text)
    return undefined
  return { ...last, approval }
}

/** Whether the document has a number of its own; else the version goes by the day of the approval. */
function isNumbered({ version, on }: ApprovalContent): boolean {
  return version !== on
}

function valueEdits(
  front: FrontMatter,
  values: Partial<Record<CoverField, string>>,
): readonly FrontEdit[] {
  const changed = (Object.entries(values) as [CoverField, string][]).filter(
    ([field, to]) => frontValue(front, field).value !== to,
  )
  const fields = new Set<string>(changed.map(([field]) => field))
  return [
    ...changed.map(([field, to]): FrontEdit => {
      const [key = '', inner] = field.split('.')
      return { kind: 'set', at: inner === undefined ? [key] : [key, inner], to }
    }),
    ...(['cover', 'closing'] as const).flatMap((list) =>
      (front[list] ?? []).flatMap(({ field, as }, index): readonly FrontEdit[] =>
        as === undefined || field === undefined || !fields.has(field)
          ? []
          : [{ kind: 'drop', list, index, key: 'as' }],
      ),
    ),
  ]
}

/** A row for this version, where the document keeps a log and its owner has not written one. */
function revisionEdits(
  { revisions = [] }: FrontMatter,
  approval: ApprovalContent,
): readonly FrontEdit[] {
  const { version, on } = approval
  const numbered = isNumbered(approval)
  const written = revisions.some((row) => (numbered ? row.version === version : row.on === on))
  if (revisions.length === 0 || written) return []
  return [
    {
      kind: 'append',
      list: 'revisions',
      entry: { on, ...(numbered ? { version } : {}), change: changeWords(approval) },
    },
  ]
}

/** What a revision log says of a version whose owner has not said it. */
function changeWords({ outcome, reason, changes }: ApprovalContent): string {
  if (reason !== undefined) return reason
  if (outcome === 'reviewed-no-change') return 'Reviewed with no change'
  if (Number(changes?.rule) > 0) return 'Content revised'
  return Number(changes?.wording) > 0 ? 'Wording revised' : 'Approved'
}
