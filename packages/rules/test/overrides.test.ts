import { expect, test } from 'vitest'
import { clauseEach } from './support/clause-each.ts'

const action = ['post']
const rules = clauseEach({
  personal: {
    modality: 'scope',
    force: 'none',
    effect: 'excludes',
    action,
    account: ['personal'],
  },
  ban: { modality: 'prohibition', action, account: ['personal', 'official'] },
  leave: { modality: 'permission', action, overrides: ['ban/1'] },
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
