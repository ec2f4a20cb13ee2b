import { DUE_AHEAD, wordingOfPeriod, type Review, type Reviews } from '@policy/model'
import { reasonWords, stepWords } from '@policy/render'
import { tableText } from './table.ts'

/** Reviews as a table, and below it what needs more words. Dates are as stored: `2026-12`. */
export function reviewsTable(reviews: Reviews): string {
  const { today, policies } = reviews
  const rows = policies.map(({ policy, state, due, computed, since, owner }) => [
    policy,
    state,
    due === null ? 'none' : `${due}${computed ? ' (computed)' : ''}`,
    since ?? '-',
    owner?.words ?? 'no owner named',
  ])
  const head = ['policy', 'state', 'due', 'overdue since', 'who must act']
  const notes = [
    ...policies.flatMap(reasonOf),
    ...policies.flatMap((review) => planOf(review, today)),
    ...withoutLeadTimes(policies),
    ...reviews.withdrawn.map((id) => `${id}: withdrawn, so it has no review`),
    ...reviews.unread.map((id) => `${id}: cannot be read; \`policy check\` says why`),
  ]
  return [
    `Reviews as at ${today}`,
    rows.length === 0 ? 'No policy has a review.' : tableText(head, rows),
    notes.join('\n'),
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n')
}

const asStored = (date: string): string => date

function reasonOf(review: Review): readonly string[] {
  const reason = reasonWords(review, asStored)
  return reason === '' ? [] : [`${review.policy}: ${reason}`]
}

function planOf(review: Review, today: string): readonly string[] {
  const steps = stepWords(review, today, asStored)
  return steps.length === 0 ? [] : [`${review.policy}: ${steps.join(', ')}`]
}

/** Which trusts give no lead times, as far as there is a date to count back from. */
function withoutLeadTimes(policies: readonly Review[]): readonly string[] {
  const trusts = policies
    .filter(({ due, steps }) => due !== null && steps.length === 0)
    .map(({ policy }) => policy.split('/')[0] ?? '')
  if (trusts.length === 0) return []
  return [
    `No lead times in trust.yaml of ${[...new Set(trusts)].toSorted().join(', ')}: due from ${wordingOfPeriod(DUE_AHEAD)} before the last day`,
  ]
}
