import { checkRuleSet, createRules, RuleSetError } from '@policy/rules'
import { helpFor } from '@policy/rules/rule-set-help'
import { describe, expect, test } from 'vitest'
import { brokenRuleSet, brokenRuleSets } from './support/broken-rule-sets.ts'
import { fc } from './support/fast-check.ts'
import { northRuleSet, northText } from './support/north.ts'

describe('checkRuleSet', () => {
  test('finds nothing in three rules that are right', () => {
    expect(checkRuleSet(northRuleSet)).toEqual([])
  })

  test.each(brokenRuleSets)('says what is wrong, where, and what to do: $name', (broken) => {
    const { at, message, help } = broken
    const ruleSet = brokenRuleSet(broken)
    const found = checkRuleSet(ruleSet).map((fault) => ({
      at: fault.at,
      message: fault.message,
      help: helpFor(fault, ruleSet),
    }))
    expect(found).toContainEqual({ at, message, help })
  })

  test('takes quotes, dashes and spaces as the same, whichever way they are typed', () => {
    const typed = northText
      .replace('must not send', 'mustn’t – ever\\u00a0– send')
      .replace('"quote": "Staff must not send', '"quote": "Staff mustn\'t - ever - send')
    expect(checkRuleSet(JSON.parse(typed))).toEqual([])
  })

  test('finds an id that stands twice, in both places', () => {
    const [rule] = (JSON.parse(northText) as North).clauses['no-messages'].rules
    const twice = brokenRuleSet({ path: 'clauses/no-messages/rules', value: [rule, rule] })
    expect(checkRuleSet(twice).map(({ at, message }) => [at, message])).toEqual([
      ['clauses/no-messages/rules/0/id', '`no-messages/1` stands twice'],
      ['clauses/no-messages/rules/1/id', '`no-messages/1` stands twice'],
    ])
  })

  test('leaves words alone whose clause has changed since: the answer says so instead', () => {
    const { clauses, ...set } = JSON.parse(northText) as North
    const changed = { ...clauses['no-messages'], text: 'Staff must not write to pupils.' }
    const with_ = (clause: object) => ({ ...set, clauses: { ...clauses, 'no-messages': clause } })
    expect(checkRuleSet(with_(changed))).toHaveLength(1)
    const stale = with_({ ...changed, stale: true })
    expect(checkRuleSet(stale)).toEqual([])
    const asked = {
      actor: 'teacher',
      action: 'message',
      counterparty: 'pupil',
      account: 'personal',
    }
    expect(createRules(stale).decide(asked).stale).toEqual(['no-messages/1'])
  })

  test('lists everything at once', () => {
    const many = { ...northRuleSet, policy: { id: 'north' }, clauses: { a: { rules: [{}] } } }
    expect(checkRuleSet(many).length).toBeGreaterThan(15)
  })

  test('ends, however deep conditions are nested', () => {
    const deep = `${'{"not":'.repeat(20_000)}{"words":"x"}${'}'.repeat(20_000)}`
    const value: unknown = JSON.parse(deep)
    const faults = checkRuleSet(brokenRuleSet({ path: 'clauses/ask-first/rules/0/when', value }))
    expect(faults.map(({ message }) => message)).toContain('is nested too deeply')
  })

  test('never throws, whatever JSON comes in, wherever it stands', () => {
    const paths = brokenRuleSets.map(({ path }) => path)
    fc.assert(
      fc.property(fc.constantFrom('', ...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const ruleSet = brokenRuleSet({ path, value })
        const faults = checkRuleSet(ruleSet)
        if (faults.length > 0) expect(() => createRules(ruleSet)).toThrow(RuleSetError)
        else expect(createRules(ruleSet).rules.length).toBeGreaterThan(0)
      }),
    )
  })

  test('is not led astray by values that hide what they are', () => {
    for (const value of ['{"toString":1}', '{"__proto__":{"kind":"time"}}', '{"constructor":1}'])
      for (const { path } of brokenRuleSets)
        expect(
          checkRuleSet(brokenRuleSet({ path, value: JSON.parse(value) })).length,
        ).toBeGreaterThan(0)
  })
})

interface North {
  readonly clauses: Readonly<Record<'no-messages', { readonly rules: readonly object[] }>>
}

test('createRules says all that is wrong, in words that can be shown', () => {
  const broken = brokenRuleSet({ path: 'clauses/no-messages/rules/0/action', value: ['mesage'] })
  expect(() => createRules(broken)).toThrow(
    'clauses/no-messages/rules/0/action/0: unknown action `mesage`',
  )
})
