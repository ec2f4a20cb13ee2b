export { formsOf, type FormOfPolicy } from './form-page/forms-of.ts'
export { renderForm, type FormPage } from './form-page/render-form.ts'
export { pageWords, type Additions } from './page-words.ts'
export {
  renderRegister,
  renderTrustIndex,
  type IndexRow,
  type RegisterRow,
  type TrustIndex,
} from './render-indexes.ts'
export { renderReviews, type HrefOf } from './reviews/render-reviews.ts'
export { reasonWords, stepWords, type DateWords } from './reviews/review-words.ts'
export { isReviewsCalendar, reviewsCalendar } from './reviews/reviews-calendar.ts'
export { renderPolicy, type PolicyPage } from './render-policy.ts'
export { standingOf, UNOFFICIAL } from './standing.ts'
export type { Templates } from './templates.ts'
export type { VersionMark } from './version-mark.ts'
