import { findConflicts } from '@policy/rules/findings'
import { describe, expect, test } from 'vitest'
import { clauseEach } from './support/clause-each.ts'

/** The pairs of clauses that clash in a policy of these rules, each a clause of its own: `duty | ban`. */
function conflictsOf(rules: Readonly<Record<string, object>>): readonly string[] {
  return findConflicts(clauseEach(rules)).map(({ kind, rules: [a, b] }) => `${kind}: ${a} | ${b}`)
}

const obligation = (rule: object): object => ({ modality: 'obligation', ...rule })
const prohibition = (rule: object): object => ({ modality: 'prohibition', ...rule })
const communicating = { relation: 'with', action: ['communicate'] }

describe('a duty that comes with an act', () => {
  const sayWho = obligation({ action: ['identify-self'], on: communicating })

  test('is kept by refraining where the act itself is banned', () => {
    const onOther = prohibition({
      action: ['use-social-media'],
      when: { fact: 'device.owner', is: ['trust'] },
    })
    expect(conflictsOf({ 'say-who': sayWho, 'on-other-devices': onOther })).toEqual([])
  })

  test('clashes with a ban of what it asks for', () => {
    const hideNames = prohibition({ action: ['identify-self'] })
    expect(conflictsOf({ 'say-who': sayWho, 'hide-names': hideNames })).toEqual([
      'conflict: say-who/1 | hide-names/1',
    ])
  })

  test('clashes with a ban of the act with what it adds', () => {
    const withLogo = obligation({ action: ['use-logo'], on: communicating })
    const noLogo = prohibition({ action: ['communicate'], object: ['logo'] })
    expect(conflictsOf({ 'with-logo': withLogo, 'no-logo': noLogo })).toEqual([
      'conflict: with-logo/1 | no-logo/1',
    ])
  })
})

describe('a duty that leaves open towards whom it is', () => {
  const name = { action: ['name-administrators'] }

  test('is kept with those whom the ban excepts', () => {
    const staffOnly = prohibition({
      ...name,
      unless: [{ when: { dimension: 'counterparty', is: ['staff'] }, words: 'staff-only' }],
    })
    expect(conflictsOf({ 'two-of-them': obligation(name), 'staff-only': staffOnly })).toEqual([])
    const pupils = obligation({ ...name, counterparty: ['pupil'] })
    expect(conflictsOf({ 'two-pupils': pupils, 'staff-only': staffOnly })).toEqual([
      'conflict: two-pupils/1 | staff-only/1',
    ])
  })

  test('clashes with a ban until somebody else approves', () => {
    const approved = prohibition({
      ...name,
      unless: [{ when: { fact: 'approval.headTeacher', is: true }, words: 'approved' }],
    })
    expect(conflictsOf({ 'two-of-them': obligation(name), approved })).toEqual([
      'conflict: two-of-them/1 | approved/1',
    ])
  })
})

describe('a permission and a step that comes first', () => {
  const mayUse = { modality: 'permission', force: 'none', action: ['use-social-media'] }
  const approvalBefore = (act: object): object =>
    obligation({
      bearer: ['unstated'],
      action: ['obtain-approval'],
      on: { relation: 'before', actor: ['staff'], action: ['use-social-media'], ...act },
      step: { kind: 'approval', by: ['head-teacher'] },
      met: { fact: 'approval.headTeacher', is: true },
    })

  test('clash where they are of the same act', () => {
    expect(conflictsOf({ 'may-use': mayUse, 'ask-first': approvalBefore({}) })).toEqual([
      'conflict: may-use/1 | ask-first/1',
    ])
  })

  test('do not where the step is of a special case', () => {
    const elsewhere = approvalBefore({ account: ['third-party-site'] })
    expect(conflictsOf({ 'may-use': mayUse, 'ask-first': elsewhere })).toEqual([])
  })
})
