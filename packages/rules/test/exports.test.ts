import * as rules from '@policy/rules'
import { expect, test } from 'vitest'

test('exposes the public API', () => {
  expect(Object.keys(rules).toSorted()).toEqual([
    'RuleSetError',
    'SituationError',
    'bankHolidays',
    'changesBetween',
    'checkRuleSet',
    'createRules',
    'dueTimes',
    'isWorkingDay',
    'rulesOf',
    'situationsOf',
  ])
})
