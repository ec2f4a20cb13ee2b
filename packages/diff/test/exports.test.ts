import * as diff from '@policy/diff'
import { expect, test } from 'vitest'

test('exposes the public API', () => {
  expect(Object.keys(diff).toSorted()).toEqual([
    'applyChanges',
    'diffJson',
    'diffPolicies',
    'markRows',
    'outlineOf',
    'roleWords',
    'signWeights',
    'summaryOf',
    'tellChanges',
    'tellFront',
  ])
})
