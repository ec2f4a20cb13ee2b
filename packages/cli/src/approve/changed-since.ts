import { summaryOf, type PolicyDiff } from '@policy/diff'
import {
  approvalCode,
  standingsOf,
  type ApprovalContent,
  type FrozenPolicy,
  type Library,
  type LibraryPolicy,
} from '@policy/model'
import { plural } from '../report/summary.ts'
import type { Refusal } from './refusal.ts'
import type { Request } from './request.ts'

/** The last frozen version, and what changed since. */
export interface Since {
  readonly version: string
  readonly frozen: FrozenPolicy
  readonly diff: PolicyDiff
}

/** What an approval records of what changed. */
export function changesSince({ version, diff }: Since): NonNullable<ApprovalContent['changes']> {
  const { first, rule, wording, front } = summaryOf(diff)
  return {
    since: version,
    rule: String(rule),
    wording: String(wording),
    front: String(front),
    says: first,
  }
}

/** An outcome that says otherwise than the words: a review without change where clauses changed, an approval where nothing did. */
export function refusedOutcome(
  entry: LibraryPolicy,
  since: Since | undefined,
  { roles }: Library,
  { outcome, code }: Request,
): readonly Refusal[] {
  const last = standingsOf(entry).at(-1)
  const known = since !== undefined && last?.inForce !== null
  if (outcome !== 'reviewed-no-change')
    return known && approvalCode({ ...since.frozen, roles }) === code
      ? [
          {
            message: `no word that a board approves has changed since version ${since.version}`,
            help: 'give `--outcome reviewed-no-change`, or make the changes in policy.md',
          },
        ]
      : []
  if (!known)
    return [
      {
        message: 'no version known here has been in force, so none was reviewed',
        help: 'give `--outcome approved`',
      },
    ]
  const { rule, wording } = summaryOf(since.diff)
  if (rule + wording === 0) return []
  return [
    {
      message: `the board reviewed it without change, but policy.md has ${plural(rule + wording, 'change')} of clauses or headings since version ${since.version}`,
      help: 'put them back, or show the board these words and give `--outcome approved`',
    },
  ]
}
