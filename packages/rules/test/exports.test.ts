import * as rules from '@policy/rules'
import { expect, test } from 'vitest'

test('exposes the public API', () => {
  expect(Object.keys(rules).toSorted()).toEqual(['bankHolidays', 'dueTimes', 'isWorkingDay'])
})
