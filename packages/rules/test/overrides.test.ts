import { createRules } from '@policy/rules'
import { ruleSet } from '@policy/rules/aspire'
import { expect, test } from 'vitest'

const { schema, notice, policy, vocabulary } = ruleSet

const clauseWith = (id: string, rule: object): object => ({
  number: null,
  section: null,
  text: `As ${id} says.`,
  rules: [
    {
      id: `${id}/1`,
      force: 'must',
      bearer: ['staff'],
      audience: ['staff'],
      action: ['post'],
      quote: `As ${id} says`,
      ...rule,
    },
  ],
})

const rules = createRules({
  schema,
  notice,
  policy,
  vocabulary,
  clauses: {
    personal: clauseWith('personal', {
      modality: 'scope',
      force: 'none',
      effect: 'excludes',
      account: ['personal'],
    }),
    ban: clauseWith('ban', { modality: 'prohibition', account: ['personal', 'official'] }),
    leave: clauseWith('leave', { modality: 'permission', overrides: ['ban/1'] }),
  },
})
const post = { actor: 'staff', action: 'post', exact: true }

test('a rule that another one overrides is defeated by it', () => {
  const { outcome, defeated } = rules.decide({ ...post, account: 'official' })
  expect(outcome).toBe('permitted')
  expect(defeated).toMatchObject([{ reason: { rule: 'ban/1' }, by: { rule: 'leave/1' } }])
})

test('a rule that is out of scope overrides none', () => {
  const { outcome, because, defeated } = rules.decide({ ...post, account: 'personal' })
  expect(outcome).toBe('prohibited')
  expect(because.map(({ rule }) => rule)).toEqual(['ban/1'])
  expect(defeated).toEqual([])
})
