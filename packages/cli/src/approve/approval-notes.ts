import {
  wordingOfPeriod,
  wordingsTakenAway,
  type ApprovalContent,
  type LibraryPolicy,
  type Policy,
} from '@policy/model'

/** What an owner should know of an approval: what was written besides, and what was left as it is. */
export function approvalNotes(
  { policy, trust, versions }: LibraryPolicy,
  after: Policy,
  { version, on, by, due, amends }: ApprovalContent,
): readonly string[] {
  const [before, now] = [policy.front, after.front]
  const isNewRow = (now.revisions ?? []).length > (before.revisions ?? []).length
  const row = now.revisions?.at(-1)?.change ?? ''
  const { period } = now.review ?? {}
  return [
    ...(due !== undefined && period !== undefined
      ? [
          `the next review is due on ${due}, computed: ${wordingOfPeriod(period)} after the approval`,
        ]
      : []),
    ...(due === undefined && now.review?.due !== undefined
      ? [
          now.review.due < on
            ? `the next review stays due in ${now.review.due}, which is over: write the new date after \`due\` in policy.md, or a \`period\``
            : `the next review is due in ${now.review.due}, as policy.md says`,
        ]
      : []),
    ...wordingsTakenAway(policy, now).map(
      (label) =>
        `the row \`${label}\` of the cover prints its new value; its old wording was taken away`,
    ),
    ...(isNewRow
      ? [
          `the revision log has a new row for version ${version}: “${row}”; a row that you write before this command stays as it is`,
        ]
      : []),
    ...(before.date !== undefined && versions.length > 0
      ? [`the date on the cover is left at ${before.date}`]
      : []),
    ...(trust.approval?.by !== undefined && trust.approval.by !== by
      ? [`trust.yaml says that \`${trust.approval.by}\` approves, and \`${by}\` did`]
      : []),
    ...(amends === undefined ? [] : [`the board had the words with the code ${amends} before it`]),
  ]
}
