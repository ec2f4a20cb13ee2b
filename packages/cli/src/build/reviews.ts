import { reviewsOf } from '@policy/model'
import { renderReviews, reviewsCalendar, type Templates } from '@policy/render'
import type { OpenLibrary } from '../files/open-library.ts'
import { pathsOf } from './pages.ts'

/** Page and calendar of all reviews as at a day, for the folder of the register. */
export function reviewFiles(
  { policyIds, library }: OpenLibrary,
  written: ReadonlySet<string>,
  today: string,
  templates: Templates,
): { readonly page: string; readonly calendar: string } {
  const reviews = reviewsOf(policyIds, library, today)
  const hrefOf = (policy: string): string => {
    const { html } = pathsOf(policy)
    return written.has(html) ? `../${html}` : ''
  }
  return {
    page: renderReviews(reviews, hrefOf, templates),
    calendar: reviewsCalendar(reviews),
  }
}
