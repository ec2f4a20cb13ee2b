import * as render from '@policy/render'
import { expect, test } from 'vitest'

test('exposes the public API', () => {
  expect(Object.keys(render).toSorted()).toEqual([
    'UNOFFICIAL',
    'WEIGHT_WORDS',
    'bookmarkName',
    'fillTemplate',
    'formsOf',
    'idOfBookmark',
    'inlineScript',
    'isReviewsCalendar',
    'pageWords',
    'reasonWords',
    'renderAsk',
    'renderForm',
    'renderPack',
    'renderPolicy',
    'renderRedline',
    'renderRegister',
    'renderReviews',
    'renderTopic',
    'renderTopics',
    'renderTrustIndex',
    'renderView',
    'renderWord',
    'reviewsCalendar',
    'standingOf',
    'stepWords',
  ])
})
