import { DUE_AHEAD, wordingOfDate, wordingOfPeriod, type Review, type Reviews } from '@policy/model'
import { brandCss } from '../brand-css.ts'
import { fillTemplate, type Templates } from '../templates.ts'
import { reasonWords, stepWords } from './review-words.ts'

/** Address of the page of a policy, seen from the page of the reviews; empty where there is none. */
export type HrefOf = (policy: string) => string

/** Page of the reviews of all policies as at a day, for the desk; it stands beside the register and the calendar `reviews.ics`. */
export function renderReviews(reviews: Reviews, hrefOf: HrefOf, templates: Templates): string {
  const { today, policies, withdrawn, unread } = reviews
  return fillTemplate(templates, 'register/reviews.hbs', {
    today,
    withdrawn,
    unread,
    summary: summaryOf(policies),
    rows: policies.map((review) => rowOf(review, hrefOf(review.policy))),
    planned: policies
      .filter(({ steps }) => steps.length > 0)
      .map((review) => ({
        title: review.title,
        trust: review.trust,
        steps: stepWords(review, today, wordingOfDate),
      })),
    unplanned: [...new Set(policies.flatMap(withoutLeadTimes))],
    ahead: wordingOfPeriod(DUE_AHEAD),
    brand: brandCss({}),
  })
}

/** Names of the trusts that give no lead times, as far as there is a date to count back from. */
function withoutLeadTimes({ due, steps, trust }: Review): readonly string[] {
  return due !== null && steps.length === 0 ? [trust] : []
}

/** `3 overdue, 1 due, 1 undated`. */
function summaryOf(policies: readonly Review[]): string {
  return [...Map.groupBy(policies, ({ state }) => state)]
    .map(([state, { length }]) => `${length} ${state}`)
    .join(', ')
}

function rowOf(review: Review, href: string): object {
  const { title, trust, state, due, since, owner } = review
  return {
    title,
    trust,
    href,
    state,
    pressing: state === 'overdue',
    due: due === null ? '' : wordingOfDate(due),
    since: since === null ? '' : wordingOfDate(since),
    owner: owner?.words ?? '',
    reason: reasonWords(review, wordingOfDate),
  }
}
