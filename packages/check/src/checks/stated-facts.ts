import { diagnostic, type Diagnostic, type LibraryPolicy } from '@policy/model'
import type { Check } from '../check.ts'
import { frontPlace } from '../front-place.ts'
import { howToGive } from '../how-to-give.ts'

/** What a reader must be able to tell from the front page: status, approval, owner, review. */
export const statedFacts: Check = {
  codes: ['no-status', 'no-approval', 'no-owner', 'no-review-date'],
  examples: [
    {
      name: 'all said',
      front:
        'status: approved\napproved: { on: 2023-06-16, by: Board }\nowner: staff\nreview: { due: 2026-06 }',
      found: [],
    },
    { name: 'nothing said', found: ['no-status', 'no-approval', 'no-owner', 'no-review-date'] },
    {
      name: 'approved, but not by whom',
      front:
        'status: approved\napproved: «{ on: 2023-06-16 }»\nowner: staff\nreview: { due: 2026-06 }',
      found: ['no-approval'],
    },
    {
      name: 'a draft needs no approval',
      front: 'status: draft\nowner: staff\nreview: { due: 2026-06 }',
      found: [],
    },
  ],
  find: ({ policy }: LibraryPolicy) => {
    const { front } = policy
    const found: Diagnostic[] = []
    const missing = unsaid(front.approved)
    if (front.status === undefined)
      found.push(
        diagnostic(
          'no-status',
          frontPlace(policy, '/status', '/status#'),
          'the document does not say whether it is a draft or approved',
          {
            help: 'add `status: draft` or `status: approved` once that is certain',
            field: 'status',
          },
        ),
      )
    if (missing !== undefined && front.status !== 'draft' && front.status !== 'consultation') {
      found.push(
        diagnostic(
          'no-approval',
          frontPlace(policy, '/approved', '/approved#', '/status#'),
          `the document does not say ${missing}`,
          {
            help: `add ${front.approved ? howToGive(policy, front.approved.on === undefined ? 'approved.on' : 'approved.by') : '`approved: { on: …, by: … }`'} once it is approved`,
            field: 'approved',
          },
        ),
      )
    }
    if (front.owner === undefined)
      found.push(
        diagnostic(
          'no-owner',
          frontPlace(policy, '/owner', '/owner#'),
          'the document does not say who looks after it',
          { help: 'add `owner: …`, a role of policies/vocabulary/roles.yaml', field: 'owner' },
        ),
      )
    if (front.review?.due === undefined)
      found.push(
        diagnostic(
          'no-review-date',
          frontPlace(policy, '/review', '/review#'),
          'the document does not say when it is to be reviewed',
          {
            help: `add ${front.review ? howToGive(policy, 'review.due') : '`review: { period: P3Y, due: … }`'}`,
            field: 'review',
          },
        ),
      )
    return found
  },
}

/** What is not said of an approval; undefined where all is. */
function unsaid(approved: LibraryPolicy['policy']['front']['approved']): string | undefined {
  if (approved?.on === undefined)
    return approved?.by === undefined ? 'who approved it and when' : 'when it was approved'
  return approved.by === undefined ? 'who approved it' : undefined
}
