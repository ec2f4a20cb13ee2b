import { SituationError, type Rules } from '@policy/rules'
import { aspire } from '@policy/rules/aspire'
import { dudley } from '@policy/rules/dudley'
import { topicOver } from '@policy/rules/topics'
import { expect, test } from 'vitest'

test('a topic that is not there is refused with those that are', () => {
  expect(() => topicOver([aspire, dudley], 'holidays')).toThrow(/unknown topic `holidays`/)
})

/** What is said against a question. */
function refused(ask: () => unknown): readonly string[] {
  try {
    ask()
  } catch (error) {
    if (error instanceof SituationError) return error.faults.map(({ message }) => message)
    throw error
  }
  return []
}

test('rules that are no list, none, or no rules are refused', () => {
  const single = aspire as unknown as readonly Rules[]
  expect(refused(() => topicOver(single, 'logo'))).toEqual([
    '`rules` is not a list; give one, `[aspire, dudley]`',
  ])
  expect(refused(() => topicOver([], 'logo'))).toEqual(['`rules` is empty; give at least one'])
  const data = [aspire, dudley.json as unknown as Rules]
  expect(refused(() => topicOver(data, 'logo'))).toEqual([
    '`rules[1]` is not made by `createRules`',
  ])
})

test.each([['yesterday'], ['2026-02-30'], [20261120 as unknown as string]])(
  'at %j is no time, and is refused',
  (at) => {
    const [message, ...more] = refused(() => topicOver([aspire], 'logo', { at }))
    expect(message).toMatch(/^`at`.*2026-|^`at`.*day of the calendar/)
    expect(more).toEqual([])
  },
)

test('a day and a moment are times', () => {
  for (const at of ['2026-11-20', '2026-11-20T16:30'])
    expect(topicOver([aspire], 'logo', { at }).at).toBe(at)
})
