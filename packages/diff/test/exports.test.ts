import * as diff from '@policy/diff'
import { expect, test } from 'vitest'

test('exposes the public API', () => {
  expect(Object.keys(diff).toSorted()).toEqual([
    'alignPolicies',
    'alignmentJson',
    'applyChanges',
    'decidedFor',
    'diffJson',
    'diffPolicies',
    'markRows',
    'matterOf',
    'outlineOf',
    'roleWords',
    'sideOf',
    'signWeights',
    'summaryOf',
    'summaryOfAlignment',
    'tellAlignment',
    'tellChanges',
    'tellFront',
  ])
})
