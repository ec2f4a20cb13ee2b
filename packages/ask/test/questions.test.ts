import {
  answeredQuestions,
  answersTo,
  askPolicy,
  EMPTY,
  openQuestions,
  readyPolicies,
  withAnswer,
  withoutAnswers,
  withPart,
  type AskState,
} from '@policy/ask'
import type { FactValue } from '@policy/rules'
import { describe, expect, test } from 'vitest'
import { DAY, NONE, one, several, vocabulary } from './support/policies.ts'

const contact: AskState = {
  ...EMPTY,
  act: { actor: 'staff', action: 'connect', account: 'personal', counterparty: 'pupil' },
}
const outcomes = (state: AskState, policies = several): readonly (string | undefined)[] =>
  answersTo(state, policies, DAY).map(({ decision }) => decision?.outcome)
const open = (state: AskState, policies = one): readonly string[] =>
  openQuestions(answersTo(state, policies, DAY)).map(({ key }) => key)

test('nothing is answered before it is told who does what', () => {
  expect(answersTo(EMPTY, several, DAY)).toEqual([])
  expect(answersTo(withPart(EMPTY, 'actor', 'staff'), several, DAY)).toEqual([])
})

test('an answer to a question goes into the next decision, and can be taken back', () => {
  expect(outcomes(contact, one)).toEqual(['conditional'])
  expect(open(contact)[0]).toBe('counterparty.isFamily')
  const told = withAnswer(contact, 'counterparty.isFamily', false)
  expect(outcomes(told, one)).toEqual(['prohibited'])
  expect(answeredQuestions(told, one, DAY)).toMatchObject([
    { key: 'counterparty.isFamily', kind: 'yes-no', answer: false },
  ])
  expect(withAnswer(told, 'counterparty.isFamily', undefined)).toEqual(contact)
})

test('an answer that is changed keeps its place among the answers', () => {
  const two = withAnswer(withAnswer(contact, 'harm', false), 'time.atWork', true)
  expect(withAnswer(two, 'harm', true).answered).toEqual(['harm', 'time.atWork'])
})

test('a part of the act can be answered where it is asked for, and taken back there', () => {
  const asked = withPart(withPart(EMPTY, 'actor', 'staff'), 'action', 'connect')
  expect(open(asked)).toContain('counterparty')
  const told = withAnswer(asked, 'counterparty', 'pupil')
  expect(told.act.counterparty).toBe('pupil')
  expect(answeredQuestions(told, one, DAY)).toMatchObject([
    { key: 'counterparty', kind: 'choice', answer: 'pupil', options: { pupil: 'pupil' } },
  ])
  expect(withoutAnswers(told)).toEqual(asked)
})

test('several policies are asked at once, each question once, with those that ask it', () => {
  const asked = openQuestions(answersTo(contact, several, DAY))
  const keys = asked.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  const family = asked.find(({ key }) => key === 'counterparty.isFamily')
  expect(family?.by).toEqual(['Thinking Schools Academy Trust'])
  expect(asked.some(({ by }) => by.length > 1)).toBe(true)
})

test('policies of one trust are called by their titles, others by their trusts', () => {
  const [aspire, dudley] = several
  if (aspire === undefined || dudley === undefined) throw new Error('there are no policies')
  const own = askPolicy(dudley.rules.json, '')
  const policy = { ...own.rules.policy, id: 'dudley/phones', title: 'Phones' }
  const phones = { ...own, rules: { ...own.rules, policy } }
  const policies = [askPolicy(aspire.rules.json, ''), own, phones]
  const names = readyPolicies({ policies, vocabulary, names: NONE }).map(({ name }) => name)
  expect(names).toEqual(['Aspire Academy Trust', 'Social Media', 'Phones'])
})

test('one of several can be chosen', () => {
  const [first] = several
  expect(outcomes({ ...contact, policy: first?.id ?? '' })).toHaveLength(1)
})

test('a question about a rule of one policy is no question to another', () => {
  const [first] = several
  const rule = first?.rules.rules.find(({ reading }) => reading?.alternatives !== undefined)?.id
  const told = withAnswer(contact, `${first?.id}:reading.${rule}`, 0)
  expect(outcomes(told)).toEqual(outcomes(contact))
  expect(answersTo(told, several, DAY).flatMap(({ faults }) => faults)).toEqual([])
  expect(answeredQuestions(told, several, DAY)).toHaveLength(1)
})

describe('whatever is answered, in any order', () => {
  const values: Readonly<Record<string, FactValue>> = { number: 12, time: '2026-11-20T16:30' }
  const acts = Object.values(vocabulary.topics).map(({ asks }) => asks)

  test.each(acts.map((act) => [act.action, act] as const))(
    '%s: every question can be answered, is then among the answers, and none is asked twice',
    (_, act) => {
      let state: AskState = { ...EMPTY, act }
      for (let turn = 0; turn < 12; turn++) {
        const answers = answersTo(state, several, DAY)
        expect(answers.flatMap(({ faults }) => faults)).toEqual([])
        const [question] = openQuestions(answers)
        if (question === undefined) break
        const [first] = Object.keys(question.options ?? {})
        const value =
          question.kind === 'reading' ? 0 : (first ?? values[question.kind] ?? turn % 2 > 0)
        state = withAnswer(state, question.key, value)
        const shown = answeredQuestions(state, several, DAY)
        expect(shown.map(({ key, answer }) => [key, answer])).toEqual(
          state.answered.map((key) => [key, state.facts[key] ?? state.act[key as 'object']]),
        )
        expect(open(state, several)).not.toContain(question.key)
      }
      expect(withoutAnswers(state)).toEqual({ ...EMPTY, act })
    },
  )
})
