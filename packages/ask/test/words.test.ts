import {
  answersTo,
  EMPTY,
  faultWords,
  outcomeWords,
  possibleWords,
  withAnswer,
  type AskState,
} from '@policy/ask'
import { expect, test } from 'vitest'
import { DAY, one } from './support/policies.ts'

const asked: AskState = { ...EMPTY, act: { actor: 'staff', action: 'post' } }

function faultOf(state: AskState): string | undefined {
  const [answer] = answersTo(state, one, DAY)
  const [fault] = answer?.faults ?? []
  return answer && fault && faultWords(fault, answer.policy)
}

test('what a policy does not say never looks like leave', () => {
  for (const why of ['no-rule', 'out-of-scope'] as const) {
    const words = outcomeWords({ outcome: 'not-addressed', force: 'none', why })
    expect(words).toContain('That is not permission.')
    expect(words).not.toMatch(/yes|allow|may|can/i)
  }
  expect(possibleWords(['not-addressed', 'permitted', 'prohibited'])).toBe(
    'forbidden, allowed or not addressed (which is not permission)',
  )
})

test('"should" is told as "should"', () => {
  expect(outcomeWords({ outcome: 'prohibited', force: 'should' })).toContain('should not')
  expect(outcomeWords({ outcome: 'required', force: 'should' })).toContain('should be done')
})

test('a contradiction says what stands against it, without any id', () => {
  expect(faultOf(withAnswer(asked, 'actor.is.pupil', true))).toBe(
    'This cannot be so together with: who: member of staff. Change one of the two.',
  )
})

test('a number that is none says what to give', () => {
  expect(faultOf(withAnswer(asked, 'counterparty.age', -1))).toBe(
    'Give a number of years, 0 or more.',
  )
})
