import * as render from '@policy/render'
import { expect, test } from 'vitest'

test('exposes the public API', () => {
  expect(Object.keys(render).toSorted()).toEqual([
    'UNOFFICIAL',
    'fillTemplate',
    'formsOf',
    'inlineScript',
    'isReviewsCalendar',
    'pageWords',
    'reasonWords',
    'renderForm',
    'renderPack',
    'renderPolicy',
    'renderRedline',
    'renderRegister',
    'renderReviews',
    'renderTrustIndex',
    'reviewsCalendar',
    'standingOf',
    'stepWords',
  ])
})
