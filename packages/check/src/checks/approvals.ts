import {
  approvalCode,
  diagnostic,
  liveTwice,
  parseFrozen,
  standingsOf,
  unfinishedApproval,
  type Diagnostic,
  type LibraryPolicy,
} from '@policy/model'
import type { Check, CheckContext } from '../check.ts'
import { frontPlace } from '../front-place.ts'

/** One version is in force at a time, and what calls itself approved is what was approved. */
export const approvals: Check = {
  codes: ['two-live-versions', 'approved-words-changed', 'unfinished-approval'],
  examples: [],
  find: (entry, context) => [...twoLive(entry), ...notAsDecided(entry, context)],
}

function twoLive(entry: LibraryPolicy): readonly Diagnostic[] {
  return liveTwice(standingsOf(entry)).map(({ older, newer }) =>
    diagnostic(
      'two-live-versions',
      newer.version.placeOf('/version'),
      `version ${newer.version.version} is in force from ${newer.inForce?.date}, and version ${older.version.version}, an older number, from ${older.inForce?.date}`,
      {
        help: 'the minutes say which of them was approved last: take the folder of the other out of `versions`',
      },
    ),
  )
}

function notAsDecided(entry: LibraryPolicy, context: CheckContext): readonly Diagnostic[] {
  const unfinished = unfinishedApproval(entry)
  if (unfinished)
    return [
      interrupted(
        entry,
        `version ${unfinished.version} is approved, but policy.md is still as it was before`,
        `run \`policy approve ${entry.policy.id}\` again as you did: it completes what was interrupted`,
      ),
    ]
  if (entry.policy.front.status !== 'approved') return []
  return [...stillWithdrawn(entry), ...changedWords(entry, context), ...otherVersion(entry)]
}

function interrupted({ policy }: LibraryPolicy, message: string, help: string): Diagnostic {
  return diagnostic('unfinished-approval', frontPlace(policy, '/status', '/version'), message, {
    help,
  })
}

function stillWithdrawn(entry: LibraryPolicy): readonly Diagnostic[] {
  const last = entry.decisions.at(-1)
  const approved = entry.versions.at(-1)?.approval?.on
  if (last?.outcome !== 'withdrawn' || (approved !== undefined && approved > last.on)) return []
  return [
    interrupted(
      entry,
      `the policy was withdrawn on ${last.on}, but policy.md says \`approved\``,
      'write `status: withdrawn` in policy.md',
    ),
  ]
}

function changedWords(
  { policy, trust, versions }: LibraryPolicy,
  { roles }: CheckContext,
): readonly Diagnostic[] {
  const last = versions.at(-1)
  if (last?.approval === undefined) return []
  if (approvalCode({ policy, trust, roles }) === last.approval.code) return []
  // What the trust prints on all its policies may have changed since; the words of this one are compared as they would stand then.
  const then = parseFrozen(policy.id, last, { roles: null }).frozen?.trust
  if (then && approvalCode({ policy, trust: then, roles }) === last.approval.code) return []
  return [
    diagnostic(
      'approved-words-changed',
      frontPlace(policy, '/status'),
      `policy.md says \`approved\`, but its words are not those approved as version ${last.version}`,
      {
        help: `write \`status: draft\` until a board has approved them; then run \`policy approve ${policy.id}\``,
      },
    ),
  ]
}

function otherVersion({ policy, versions }: LibraryPolicy): readonly Diagnostic[] {
  const approval = versions.at(-1)?.approval
  const { version } = policy.front
  // A document without numbers goes by the day of its approval.
  if (!approval || approval.version === approval.on || approval.version === version) return []
  return [
    diagnostic(
      'approved-words-changed',
      frontPlace(policy, '/version', '/status'),
      `policy.md says \`approved\` and calls itself version \`${version ?? ''}\`, but the version approved last is ${approval.version}`,
      {
        help: `write \`version: "${approval.version}"\`, or \`status: draft\` until a board has approved another`,
      },
    ),
  ]
}
