import * as check from '@policy/check'
import { expect, test } from 'vitest'

test('exposes the public API', () => {
  expect(Object.keys(check).toSorted()).toEqual([
    'checkInSteps',
    'checkLibrary',
    'checkPolicy',
    'checks',
  ])
})
