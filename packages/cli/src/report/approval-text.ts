import type { ApprovalPlan } from '../approve/plan-approval.ts'
import type { DecisionPlan } from '../approve/plan-decision.ts'

/** What an approval wrote, or would write. */
export function approvalText(
  id: string,
  { approval, folder, notes }: ApprovalPlan,
  dry: boolean,
): string {
  const { outcome, version, code, on, by, effective, changes } = approval
  const lines = [
    `${id}: version ${version} ${dry ? 'would be recorded as' : 'is'} ${wordsOf(outcome)}`,
    `  decided on ${on} by ${by}${effective === undefined ? '' : `, in force from ${effective}`}`,
    `  approval code ${code}`,
    ...(changes ? [`  against version ${changes.since}: ${changes.says}`] : []),
    ...notes.map((note) => `  note: ${note}`),
    dry ? `nothing was written; it would be frozen in ${folder}` : `frozen in ${folder}`,
  ]
  return `${lines.join('\n')}\n`
}

/** The same of a decision that freezes nothing. */
export function decisionText(
  id: string,
  { decision, recorded }: DecisionPlan,
  dry: boolean,
): string {
  const { outcome, on, by, reason } = decision
  const lines = [
    `${id}: ${dry ? 'would be recorded as' : 'is'} ${wordsOf(outcome)}`,
    `  decided on ${on} by ${by}${reason === undefined ? '' : `: ${reason}`}`,
    dry
      ? 'nothing was written'
      : recorded
        ? `it stood in policies/${id}/decisions.yaml already; policy.md says so now, too`
        : `recorded in policies/${id}/decisions.yaml`,
  ]
  return `${lines.join('\n')}\n`
}

function wordsOf(outcome: string): string {
  return outcome.replaceAll('-', ' ').replace('reviewed no', 'reviewed with no')
}
