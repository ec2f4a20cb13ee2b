import * as check from '@policy/check'
import { expect, test } from 'vitest'

test('exposes the public API', () => {
  expect(Object.keys(check).toSorted()).toEqual([
    'checkAlignments',
    'checkInSteps',
    'checkLibrary',
    'checkPolicy',
    'checks',
  ])
})
