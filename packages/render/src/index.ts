export type { PolicyHref } from './compare/quote.ts'
export { renderTopic } from './compare/render-topic.ts'
export { renderTopics, type PairLink, type TopicsOverview } from './compare/render-topics.ts'
export { renderAsk, type AskPage } from './ask/render-ask.ts'
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
export { renderPolicy, type PolicyPage, type ViewLink } from './render-policy.ts'
export { renderView, type ViewPage } from './view/render-view.ts'
export { standingOf, UNOFFICIAL } from './standing.ts'
export { fillTemplate, type Templates } from './templates.ts'
export { inlineScript, type InlineScript } from './form-page/inline-script.ts'
export {
  WEIGHT_WORDS,
  type RedlineChange,
  type RedlineFront,
  type RedlinePage,
} from './redline/redline-page.ts'
export { renderRedline } from './redline/render-redline.ts'
export type { PackConsultation, PackLine, PackPage } from './pack/pack-page.ts'
export { renderPack } from './pack/render-pack.ts'
export { bookmarkName, idOfBookmark } from './word/bookmarks.ts'
export { renderWord } from './word/render-word.ts'
export type { WordAbout } from './word/word-about.ts'
export type { VersionMark } from './version-mark.ts'
export { relationWords, type PairPage, type PairPolicy } from './compare/pair-page.ts'
export { renderPair } from './compare/render-pair.ts'
export { renderPairWord } from './word/render-pair-word.ts'
