import { reviewsOf, type Reviews } from '@policy/model'
import { libraryFrom, real } from './library.ts'

/** The day of the tests. */
export const TODAY = '2026-11-20'

/** The reviews of the five policies. */
export const reviews: Reviews = reviewsOf(
  real.policies.map(({ policy }) => policy.id),
  real,
  TODAY,
)

/** The reviews of an invented trust of one policy, which has a comma and a semicolon in its title. */
export function made(front: string, trust = '', today = TODAY): Reviews {
  const { library, policyIds } = libraryFrom({
    front: `title: Leave, unpaid; and other\nfront: [title]\n${front}`,
    trust: `name: Example Trust\nwordmark: Example\nrights: { holder: Example Trust, basis: made up for a test }\n${trust}`,
  })
  return reviewsOf(policyIds, library, today)
}

/** Lead times of a trust, one step coming twice. */
export const STEPS =
  'lead-times:\n  - { step: consultation, takes: P6W }\n  - { step: unions, takes: P2W }\n  - { step: committee, takes: P1W }\n  - { step: board, takes: P1W }\n  - { step: committee, takes: P1D }\n'

/** The review of a policy of a trust with lead times. */
export const planned: Reviews = made('owner: staff\nreview: { due: 2026-12 }', STEPS)
