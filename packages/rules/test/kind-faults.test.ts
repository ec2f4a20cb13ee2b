import { SituationError, type FactValue } from '@policy/rules'
import { aspire, ruleSet } from '@policy/rules/aspire'
import { describe, expect, test } from 'vitest'

interface Asked {
  readonly actor: string
  readonly action?: string
  readonly object?: string
  readonly counterparty?: string
  readonly account?: string
  readonly exact?: boolean
}

/** What is wrong with some facts about an act; undefined where they are understood. */
function fault(asked: Asked, facts: Readonly<Record<string, FactValue>>): string | undefined {
  try {
    aspire.decide({ action: 'connect', ...asked, facts } as Parameters<typeof aspire.decide>[0])
    return undefined
  } catch (error) {
    if (!(error instanceof SituationError)) throw error
    return error.message
  }
}

describe('a kind that is told otherwise than the vocabulary has it', () => {
  test.each<readonly [Asked, Readonly<Record<string, FactValue>>, string]>([
    [
      { actor: 'staff' },
      { 'actor.is.pupil': true },
      '`actor.is.pupil` cannot be yes where actor is `staff`',
    ],
    [
      { actor: 'teacher' },
      { 'actor.is.staff': false },
      '`actor.is.staff` cannot be no where actor is `teacher`',
    ],
    [
      { actor: 'staff', account: 'official' },
      { 'actor.is.account-user': false },
      '`actor.is.account-user` cannot be no where actor is `staff` and account is `official`',
    ],
    [
      { actor: 'staff', account: 'personal' },
      { 'actor.is.administrator': true },
      '`actor.is.administrator` cannot be yes where actor is `staff` and account is `personal`',
    ],
    [
      { actor: 'staff', action: 'create-account' },
      { 'actor.is.account-proposer': false },
      '`actor.is.account-proposer` cannot be no where actor is `staff` and action is `create-account`',
    ],
    [
      { actor: 'staff', counterparty: 'pupil' },
      { 'counterparty.is.child': false },
      '`counterparty.is.child` cannot be no where counterparty is `pupil`',
    ],
    [
      { actor: 'staff', counterparty: 'former-pupil' },
      { 'counterparty.age': 40, 'counterparty.is.child': true },
      '`counterparty.is.child` cannot be yes where `counterparty.age` is 40',
    ],
    [
      { actor: 'adult' },
      { 'actor.is.teacher': true, 'actor.is.staff': false },
      '`actor.is.staff` cannot be no where `actor.is.teacher` is yes',
    ],
    [
      { actor: 'staff', action: 'post', object: 'image' },
      { 'object.is.comment': true },
      '`object.is.comment` cannot be yes where object is `image`',
    ],
  ])('%j, %j', (asked, facts, message) => {
    expect(fault(asked, facts)).toBe(message)
  })
})

describe('what the vocabulary leaves open may be told', () => {
  test.each<readonly [Asked, Readonly<Record<string, FactValue>>]>([
    [{ actor: 'adult' }, { 'actor.is.staff': true, 'actor.is.parent-carer': true }],
    [{ actor: 'staff' }, { 'actor.is.teacher': true }],
    [{ actor: 'staff' }, { 'actor.is.account-user': true }],
    [{ actor: 'staff', account: 'official' }, { 'actor.is.administrator': false }],
    [{ actor: 'staff', counterparty: 'former-pupil' }, { 'counterparty.is.child': true }],
    [
      { actor: 'staff', counterparty: 'former-pupil' },
      { 'counterparty.is.child': true, 'counterparty.age': 16 },
    ],
    // Told whole, a narrower kind is not meant: then the fact changes nothing, and contradicts nothing.
    [{ actor: 'staff', exact: true }, { 'actor.is.teacher': true }],
    // Of what is not named, anything may be so.
    [{ actor: 'staff' }, { 'counterparty.is.pupil': true }],
    // And what is so anyway, or not so anyway, may be said.
    [{ actor: 'teacher' }, { 'actor.is.staff': true, 'actor.is.pupil': false }],
  ])('%j, %j', (asked, facts) => {
    expect(fault(asked, facts)).toBeUndefined()
  })

  test('whatever an answer asks about a kind can be answered either way', () => {
    const { roles } = ruleSet.vocabulary
    const refused = Object.keys(roles).flatMap((actor) =>
      ['post', 'connect', 'create-account'].flatMap((action) => {
        const act = { actor, action, counterparty: 'former-pupil' } as Parameters<
          typeof aspire.decide
        >[0]
        return aspire
          .decide(act)
          .missing.filter(({ fact }) => fact.includes('.is.'))
          .flatMap(({ fact }) =>
            [true, false].map((told) => [actor, action, fact, fault(act, { [fact]: told })]),
          )
      }),
    )
    expect(refused.length).toBeGreaterThan(50)
    expect(refused.filter(([, , , message]) => message !== undefined)).toEqual([])
  })
})
