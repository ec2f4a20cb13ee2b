import {
  createRules,
  RuleSetError,
  type Decision,
  type Outcome,
  type Rules,
  type Situation,
} from '@policy/rules'
import { aspire, ruleSet, type AspireRuleSet, type RuleId } from '@policy/rules/aspire'
import { aspireEducational } from '@policy/rules/aspire-educational'
import { dudley } from '@policy/rules/dudley'
import { ruleTypes } from '@policy/rules/rule-types'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { northRuleSet } from './support/north.ts'
import type { NorthRuleSet } from './fixtures/north/types.ts'

describe('rules with types of their own', () => {
  test('take known ids, and facts of the action that is asked about', () => {
    const decision = aspire.decide({
      actor: 'teacher',
      action: 'connect',
      counterparty: 'pupil',
      account: 'personal',
      facts: { 'counterparty.age': 15, 'actor.is.class-teacher': true, harm: false },
    })
    expect(decision.because.length).toBeGreaterThan(0)
    expectTypeOf(decision).toEqualTypeOf<Decision<RuleId>>()
    expectTypeOf<(typeof decision.because)[number]['rule']>().toEqualTypeOf<RuleId>()
  })

  test('refuse what the policy does not know, before anything runs', () => {
    const never = (): unknown => [
      // @ts-expect-error: no such role
      aspire.decide({ actor: 'techer', action: 'connect' }),
      // @ts-expect-error: no such action
      aspire.decide({ actor: 'teacher', action: 'conect' }),
      // @ts-expect-error: no such account
      aspire.decide({ actor: 'teacher', action: 'connect', account: 'private' }),
      // @ts-expect-error: no rule about connecting asks when a comment came in
      aspire.decide({ actor: 'teacher', action: 'connect', facts: { 'comment.receivedAt': '' } }),
      // @ts-expect-error: an age is a number
      aspire.decide({ actor: 'teacher', action: 'connect', facts: { 'counterparty.age': '15' } }),
      // @ts-expect-error: no such role to be as well
      aspire.decide({ actor: 'teacher', action: 'connect', facts: { 'actor.is.parnt': true } }),
      // @ts-expect-error: no such rule whose reading could be chosen
      aspire.decide({ actor: 'teacher', action: 'connect', facts: { 'reading.no/1': 0 } }),
      // @ts-expect-error: which reading it is is told by its number
      aspire.decide({ ...ASKED, facts: { 'reading.meaning-of-social-media/1': true } }),
      // @ts-expect-error: no such role
      aspire.obligationsFor('techer'),
      // @ts-expect-error: no such topic
      aspire.compare(dudley, 'passwrds'),
      // @ts-expect-error: no such rule
      aspire.rule('no/1'),
    ]
    expect(never).toBeTypeOf('function')
  })

  test('an action that is not known until it runs takes the facts of any', () => {
    const ask = (action: AspireRuleSet['action']): Outcome =>
      aspire.decide({ actor: 'teacher', action, facts: { 'counterparty.age': 15 } }).outcome
    expect(ask('connect')).toBeTypeOf('string')
  })

  test('an outcome is one of six, and a switch over it is known to be complete', () => {
    const said = (outcome: Outcome): string => {
      switch (outcome) {
        case 'prohibited':
        case 'required':
        case 'permitted':
          return 'clear'
        case 'conditional':
          return 'ask on'
        case 'conflict':
          return 'a person decides'
        case 'not-addressed':
          return 'not permission'
      }
    }
    expect(said(aspire.decide(ASKED).outcome)).toBeTypeOf('string')
  })

  test('go wherever rules of any policy are taken', () => {
    const all: readonly Rules[] = [aspire, dudley]
    const situation: Situation = ASKED
    expect(all.map((each) => each.decide(situation).policy.trust)).toEqual(['aspire', 'dudley'])
    expect(aspire.compare(aspire, 'logo').relation).toBe('same')
    // Silence is neither loose nor strict.
    expect(aspire.compare(aspireEducational, 'answering-comments')).toMatchObject({
      relation: 'incomparable',
      silent: { a: 0, b: 15 },
      stricter: null,
      looser: null,
    })
  })

  test('are plain strings where nobody wrote types', () => {
    const plain = createRules(ruleSet)
    expectTypeOf(plain).toEqualTypeOf<Rules>()
    expectTypeOf(plain.decide(ASKED)).toEqualTypeOf<Decision>()
    expect(() => plain.decide({ actor: 'techer', action: 'connect' })).toThrow('unknown actor')
  })
})

const ASKED = { actor: 'teacher', action: 'connect' } as const

describe('types of a rule set', () => {
  test('are written from its JSON', async () => {
    await expect(ruleTypes(northRuleSet)).toMatchFileSnapshot('fixtures/north/types.ts')
  })

  test('make its rules as safe as those of the five', () => {
    const north = createRules<NorthRuleSet>(northRuleSet)
    const decision = north.decide({
      actor: 'teacher',
      action: 'message',
      counterparty: 'pupil',
      facts: { 'done.ask-first/1': true },
    })
    expectTypeOf(decision.because[0]).toExtend<
      { readonly rule: 'no-messages/1' | 'ask-first/1' | 'answer-parents/1' } | undefined
    >()
    expect(decision.because.map(({ rule, quote }) => [rule, quote])).toEqual([
      ['no-messages/1', 'Staff must not send messages to pupils from their own accounts'],
    ])
    const never = (): unknown =>
      // @ts-expect-error: north has no rule that asks for an age
      north.decide({ actor: 'teacher', action: 'message', facts: { 'counterparty.age': 9 } })
    expect(never).toBeTypeOf('function')
  })

  test('name every fact that any answer of the trusts asks for', () => {
    const types = ruleTypes(ruleSet)
    const factsOf = (action: string): string =>
      types.split('\n').find((line) => line.startsWith(`  '${action}': Pick`)) ?? ''
    const { vocabulary } = ruleSet
    const asked = Object.keys(vocabulary.actions).flatMap((action) =>
      (['teacher', 'pupil', 'parent-carer', 'person'] as const).flatMap((actor) =>
        createdOnce.decide({ actor, action }).missing.map(({ fact }) => [action, fact] as const),
      ),
    )
    const left = asked.filter(
      ([action, fact]) =>
        Object.hasOwn(vocabulary.facts, fact) && !factsOf(action).includes(`'${fact}'`),
    )
    expect(asked.length).toBeGreaterThan(100)
    expect(left).toEqual([])
  })

  test('are not written of a rule set with faults', () => {
    expect(() => ruleTypes({ ...northRuleSet, policy: null })).toThrow(RuleSetError)
  })
})

const createdOnce: Rules = aspire
