import type { Situation } from '@policy/rules'
import { dudley, ruleSet } from '@policy/rules/dudley'
import { createRules } from '@policy/rules'
import { expect, test } from 'vitest'
import { clauseEach } from './support/clause-each.ts'

const post = { actor: 'staff', action: 'post' } as const

/** The same act, of which no part is an own property. */
class Posting implements Situation {
  get actor(): string {
    return post.actor
  }
  get action(): string {
    return post.action
  }
}

test('an act is the same however it is made, whoever asks first', () => {
  const { because } = createRules(ruleSet).decide(post)
  const rules = createRules(ruleSet)
  for (const same of [new Posting(), Object.create(post) as Situation, post])
    expect(rules.decide(same).because).toEqual(because)
})

test('facts that are null are none', () => {
  expect(dudley.decide({ ...post, facts: null } as never).outcome).toBe('conditional')
})

test('no answer can be changed by way of another', () => {
  const reading = { status: 'disputed', alternatives: [{ says: 'never', noRule: true }] }
  const { decide } = clauseEach({
    ban: { modality: 'prohibition', action: ['post'], reading },
  })
  const [question] = decide(post).missing
  expect(question?.kind).toBe('reading')
  expect(Object.isFrozen(question?.options)).toBe(true)
})

test('a rule that applies only in another reading is asked again once that is chosen', () => {
  const { decide } = clauseEach({
    ban: {
      modality: 'prohibition',
      action: ['post'],
      when: { dimension: 'account', is: ['official'] },
      reading: {
        status: 'disputed',
        alternatives: [
          {
            says: 'on every account, but not to parents',
            when: null,
            unless: [
              { when: { dimension: 'counterparty', is: ['parent-carer'] }, words: 'As ban' },
            ],
          },
        ],
      },
    },
  })
  const act = { ...post, account: 'personal', counterparty: 'parent-carer', exact: true }
  expect(decide(act).defeated).toEqual([])
  expect(decide({ ...act, facts: { 'reading.ban/1': 1 } }).defeated).toMatchObject([
    { reason: { rule: 'ban/1' }, by: { words: 'As ban' } },
  ])
})

test('what does not come up is not defeated by an exception', () => {
  const { decide } = clauseEach({
    first: {
      modality: 'obligation',
      action: ['check-content'],
      on: {
        relation: 'before',
        action: ['post'],
        when: { dimension: 'account', is: ['official'] },
      },
      unless: [{ when: { fact: 'content.work', is: true }, words: 'As first' }],
    },
  })
  const facts = { 'content.work': true }
  const { defeated } = decide({ ...post, account: 'official', facts })
  expect(defeated.map(({ reason }) => reason.rule)).toEqual(['first/1'])
  expect(decide({ ...post, account: 'personal', facts }).defeated).toEqual([])
})

test('whoever is told to be of a kind is told to be of every wider one', () => {
  const contact = { action: 'connect', account: 'personal', counterparty: 'pupil' } as const
  const plain = dudley.decide({ ...contact, actor: 'teacher' })
  const told = dudley.decide({
    ...contact,
    actor: 'adult',
    facts: { 'actor.is.teacher': true, 'actor.is.parent-carer': true },
  })
  expect(told.outcome).toBe(plain.outcome)
  expect(told.because.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(plain.because.map(({ rule }) => rule)),
  )
  expect(told.missing.map(({ fact }) => fact)).not.toContain('actor.is.staff')
})

test('whoever is told not to be of a kind is of no narrower one', () => {
  const { decide } = clauseEach({
    ban: { modality: 'prohibition', bearer: ['teacher'], action: ['post'] },
  })
  const asked = { actor: 'adult', action: 'post' }
  expect(decide(asked).missing.map(({ fact }) => fact)).toEqual(['actor.is.teacher'])
  expect(decide({ ...asked, facts: { 'actor.is.staff': false } }).outcome).toBe('not-addressed')
})
