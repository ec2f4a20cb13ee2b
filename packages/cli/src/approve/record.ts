import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { approvedText, type ApprovalContent, type LibraryPolicy } from '@policy/model'
import { freezeVersion } from '../files/freeze-version.ts'
import { removeHalfWritten, writeWhole } from '../files/write-file.ts'
import type { ApprovalPlan } from './plan-approval.ts'
import type { DecisionPlan } from './plan-decision.ts'

/** Takes away what a run that was killed while writing has left in the folder of a policy. */
export function removeLeftovers(folder: string): void {
  removeHalfWritten(new Set([folder, join(folder, 'versions')]))
}

/**
 * Writes an approval. The version gets its name at one stroke, and from then on it is approved; what follows only brings the
 * policy's own files up to date, policy.md last: until it is, the next run knows that there is something left to do.
 */
export function recordApproval(entry: LibraryPolicy, plan: ApprovalPlan, root: string): void {
  freezeVersion(join(root, plan.folder), plan.files)
  bringUpToDate(entry, plan.text, root)
}

/** Does what is left to do of an approval that was interrupted. */
export function finishApproval(
  entry: LibraryPolicy,
  { approval }: { readonly approval: ApprovalContent },
  root: string,
): void {
  bringUpToDate(entry, approvedText(entry, approval), root)
}

function bringUpToDate({ policy }: LibraryPolicy, text: string, root: string): void {
  // What it says stands in approval.yaml; the next review begins with a clean one.
  rmSync(join(root, 'policies', policy.id, 'review.yaml'), { force: true })
  writeWhole(join(root, policy.path), text, { durable: true })
}

/** Writes a decision that freezes no version: the list of decisions first, then policy.md. */
export function recordDecision({ policy }: LibraryPolicy, plan: DecisionPlan, root: string): void {
  writeWhole(join(root, 'policies', policy.id, 'decisions.yaml'), plan.decisions, { durable: true })
  writeWhole(join(root, policy.path), plan.text, { durable: true })
}
