import * as render from '@policy/render'
import * as reminders from '@policy/render/reminders'
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
    'relationWords',
    'renderAsk',
    'renderForm',
    'renderPack',
    'renderPair',
    'renderPairWord',
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

test('exposes what puts reminders out apart from the rest', () => {
  expect(Object.keys(reminders).toSorted()).toEqual([
    'isRotaCalendar',
    'remindersHtml',
    'remindersMarkdown',
    'remindersText',
    'remindersWeb',
    'rotaCalendar',
  ])
})
