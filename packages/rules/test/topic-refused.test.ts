import { SituationError, type Rules } from '@policy/rules'
import { aspire } from '@policy/rules/aspire'
import { dudley } from '@policy/rules/dudley'
import { topicOver } from '@policy/rules/topics'
import { expect, test } from 'vitest'

test('a topic that is not there is refused with those that are', () => {
  expect(() => topicOver([aspire, dudley], 'holidays')).toThrow(/unknown topic `holidays`/)
})
