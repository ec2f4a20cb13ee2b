import { EMPTY, fragmentOf, stateOf, withAnswer, type AskState } from '@policy/ask'
import { expect, test } from 'vitest'
import { one, several } from './support/policies.ts'

const asked: AskState = {
  ...EMPTY,
  act: { actor: 'staff', action: 'connect', counterparty: 'former-pupil' },
  exact: true,
}
const told = [
  ['counterparty.age', 20],
  ['counterparty.isFamily', false],
  ['device.owner', 'trust'],
  ['actor.is.teacher', true],
] as const
const full = told.reduce<AskState>((state, [key, value]) => withAnswer(state, key, value), asked)

test('an address has the question, and the answers only where they are wanted in it', () => {
  expect(fragmentOf(full, { withFacts: false })).toBe(
    'actor=staff&action=connect&counterparty=former-pupil&exact=yes',
  )
  expect(stateOf(fragmentOf(full, { withFacts: false }), one)).toEqual(asked)
  expect(stateOf(fragmentOf(full, { withFacts: true }), one)).toEqual(full)
})

test('one policy of several is kept', () => {
  const chosen = { ...asked, policy: several[1]?.id ?? '' }
  expect(stateOf(fragmentOf(chosen, { withFacts: true }), several)).toEqual(chosen)
})

test('two answers that contradict each other are shown, for whoever opens the link to settle', () => {
  const torn = withAnswer(asked, 'actor.is.pupil', true)
  expect(stateOf(fragmentOf(torn, { withFacts: true }), one)).toEqual(torn)
})

test.each([
  '',
  'x',
  '%%%=%E0%A4%A',
  'actor=staff',
  'action=connect',
  'actor=staf&action=connect',
  'actor=staff&action=connect&actor=pupil',
  'actor=staff&action=connect&colour=red',
  'actor=staff&action=connect&exact=perhaps',
  'actor=staff&action=connect&policy=nobody/nothing',
  'actor=constructor&action=__proto__',
  'actor=staff&action=connect&fact.__proto__=yes',
  'actor=staff&action=connect&fact.counterparty.age=old',
  'actor=staff&action=connect&fact.counterparty.age=',
  'actor=staff&action=connect&fact.harm=perhaps',
  'actor=staff&action=connect&fact.actor.is.nobody=yes',
  'actor=staff&action=connect&fact.device.owner=moon',
  'actor=staff&action=connect&fact.comment.receivedAt=yesterday',
  'actor=staff&action=connect&fact.other/policy:reading.x/1=0',
])('what is not understood whole is no question: %s', (fragment) => {
  expect(stateOf(fragment, several)).toBeUndefined()
})
