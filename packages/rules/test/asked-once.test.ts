import type { FactValue } from '@policy/rules'
import { aspire } from '@policy/rules/aspire'
import { thinkingSchools } from '@policy/rules/thinking-schools'
import { describe, expect, test } from 'vitest'

type Told = Readonly<Record<string, FactValue>>

describe('what is told is not asked again', () => {
  test('of several kinds that would do, one is told not to be so', () => {
    const act = { actor: 'staff', action: 'post', object: 'content', account: 'personal' } as const
    const asked = (facts: Told): readonly string[] =>
      aspire
        .decide({ ...act, facts } as Parameters<typeof aspire.decide>[0])
        .missing.map(({ fact }) => fact)
    expect(asked({})).toEqual(expect.arrayContaining(['object.is.image', 'object.is.video']))
    const left = asked({ 'object.is.video': false })
    expect(left).not.toContain('object.is.video')
    expect(left).toContain('object.is.image')
  })

  test('the same in a condition', () => {
    const { missing } = thinkingSchools.decide({
      actor: 'staff',
      action: 'use-social-media',
      account: 'personal',
      counterparty: 'pupil',
      facts: { content: false, 'action.is.connect': true, 'action.is.post': false },
    } as Parameters<typeof thinkingSchools.decide>[0])
    expect(missing.map(({ fact }) => fact)).not.toContain('action.is.post')
  })

  test('that something is wrong with an act leaves open what: only that is asked', () => {
    const act = { actor: 'staff', action: 'post', account: 'personal' } as const
    const first = thinkingSchools.decide(act).missing.map(({ fact }) => fact)
    expect(first).toContain('harm')
    const then = thinkingSchools
      .decide({ ...act, facts: { harm: true } })
      .missing.map(({ fact }) => fact)
    expect(then).not.toContain('harm')
    expect(then).toContain('harm.defamatory')
  })
})
