import type { Library, LibraryPolicy } from '../library/library.ts'
import { lengthOfPeriod, type Period } from '../period.ts'
import { compareText } from '../place.ts'
import { roleWord } from '../role-word.ts'
import type { Review, Reviews } from '../schema/reviews.ts'
import type { RolesContent } from '../schema/roles.ts'
import { dayNumber, dayOfNumber, lastDayOf, monthsLater, type Day } from './calendar-day.ts'
import { countBack } from './count-back.ts'
import { reviewDateOf } from './review-date.ts'

/** How long before its last day a review is due where trust.yaml gives no lead times: boards, committees and unions meet once a term. */
export const DUE_AHEAD: Period = 'P3M'

/** Most pressing first. */
const STATES = ['overdue', 'due', 'current', 'undated'] as const satisfies Review['state'][]

/** The reviews of some policies as at a day, the most pressing first. A policy that is withdrawn or cannot be read has none, and is named apart. */
export function reviewsOf(
  ids: readonly string[],
  { roles, policies }: Pick<Library, 'roles' | 'policies'>,
  today: Day,
): Reviews {
  const byId = new Map(policies.map((entry) => [entry.policy.id, entry]))
  const read = ids.flatMap((id) => byId.get(id) ?? [])
  const isWithdrawn = ({ policy }: LibraryPolicy): boolean => policy.front.status === 'withdrawn'
  return {
    schema: 'reviews.schema.json',
    today,
    policies: read
      .filter((entry) => !isWithdrawn(entry))
      .map((entry) => reviewOf(entry, roles, today))
      .toSorted(byUrgency),
    withdrawn: read.filter(isWithdrawn).map(({ policy }) => policy.id),
    unread: ids.filter((id) => !byId.has(id)),
  }
}

function reviewOf({ policy, trust }: LibraryPolicy, roles: RolesContent, today: Day): Review {
  const { title, owner } = policy.front
  const date = reviewDateOf(policy.front)
  const lastDay = date.due === null ? null : lastDayOf(date.due)
  const steps = lastDay === null ? [] : countBack(lastDay, trust)
  const dueFrom =
    lastDay && (steps[0]?.from ?? monthsLater(lastDay, -lengthOfPeriod(DUE_AHEAD).count))
  const state = stateOf(lastDay, dueFrom, today)
  return {
    policy: policy.id,
    title,
    trust: trust.name,
    state,
    ...date,
    lastDay,
    dueFrom,
    since: lastDay !== null && state === 'overdue' ? dayOfNumber(dayNumber(lastDay) + 1) : null,
    owner: owner === undefined ? null : { role: owner, words: roleWord(owner, trust, roles) },
    steps,
  }
}

function stateOf(lastDay: Day | null, dueFrom: Day | null, today: Day): Review['state'] {
  if (lastDay === null || dueFrom === null) return 'undated'
  if (today > lastDay) return 'overdue'
  return today >= dueFrom ? 'due' : 'current'
}

function byUrgency(a: Review, b: Review): number {
  return (
    STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
    compareText(a.lastDay ?? '', b.lastDay ?? '') ||
    compareText(a.policy, b.policy)
  )
}
