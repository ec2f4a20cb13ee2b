import * as render from '@policy/render'
import { expect, test } from 'vitest'

test('exposes the public API', () => {
  expect(Object.keys(render).toSorted()).toEqual([
    'pageWords',
    'renderPolicy',
    'renderRegister',
    'renderTrustIndex',
  ])
})
