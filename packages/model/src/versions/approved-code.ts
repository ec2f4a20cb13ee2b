import type { LibraryPolicy } from '../library/library.ts'
import type { RolesContent } from '../schema/roles.ts'
import { approvalCode } from './approval-code.ts'

/** The approval code of a policy that calls itself approved and is, word for word and by number, what was approved last; null of any other. */
export function approvedCode(
  { policy, trust, versions }: Pick<LibraryPolicy, 'policy' | 'trust' | 'versions'>,
  roles: RolesContent,
): string | null {
  const approval = versions.at(-1)?.approval
  const { status, version } = policy.front
  if (!approval || status !== 'approved') return null
  // A document without a number of its own goes by the day of its approval.
  const isThis = version === approval.version || approval.version === approval.on
  return isThis && approvalCode({ policy, trust, roles }) === approval.code ? approval.code : null
}
