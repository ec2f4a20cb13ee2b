import * as render from '@policy/render'
import { expect, test } from 'vitest'

test('exposes the public API', () => {
  expect(Object.keys(render).toSorted()).toEqual([
    'UNOFFICIAL',
    'formsOf',
    'pageWords',
    'renderForm',
    'renderPolicy',
    'renderRegister',
    'renderTrustIndex',
    'standingOf',
  ])
})
