import * as cedar from '@cedar-policy/cedar-wasm/nodejs'
import {
  createRules,
  rulesOf,
  situationsOf,
  type RuleJson,
  type RuleSetJson,
  type Topic,
} from '@policy/rules'
import * as exported from '@policy/rules/cedar'
import { describe, expect, test, vi } from 'vitest'
import { ruleSetFor } from '../../../test/support/scenarios.ts'
import { agreementOver } from './support/agreement.ts'
import { openCedar } from './support/cedar.ts'
import { situationsOfRules, situationsOfTopics, tellAll } from './support/told-situations.ts'

// Thousands of questions to Cedar: about ten seconds of a processor that may be shared.
vi.setConfig({ testTimeout: 60_000 })

const { cedarEntities, cedarPolicies, cedarSchema, createCedarRequests } = exported
const TRUSTS = ['aspire', 'aspire-educational', 'dudley', 'inspire', 'thinking-schools'] as const
const sets = new Map(TRUSTS.map((trust) => [trust, ruleSetFor(trust)]))
const setOf = (trust: (typeof TRUSTS)[number]): RuleSetJson => sets.get(trust) as RuleSetJson

test('exposes the public API', () => {
  expect(Object.keys(exported).toSorted()).toEqual([
    'cedarEntities',
    'cedarPolicies',
    'cedarSchema',
    'createCedarRequests',
  ])
})

/** What Cedar's validator has against policies, in words. */
function faults(schema: string, policies: string): readonly string[] {
  const answer = cedar.validate({
    validationSettings: { mode: 'strict' },
    schema,
    policies: { staticPolicies: policies },
  })
  return answer.type === 'failure'
    ? answer.errors.map(({ message }) => message)
    : [...answer.validationErrors, ...answer.validationWarnings].map(({ error }) => error.message)
}

describe.each(TRUSTS)('%s', (trust) => {
  const json = setOf(trust)
  const { text, policies, unsaid } = cedarPolicies(json)
  const ruled = new Set(policies.map(({ rule }) => rule))

  test('is strictly valid', () => {
    expect(faults(cedarSchema(json), text)).toEqual([])
  })

  test('has one text: that of its policies, each with an id of its own', () => {
    const parts = cedar.policySetTextToParts(text)
    expect(parts.type === 'success' && parts.policies.length).toBe(policies.length)
    expect(new Set(policies.map(({ id }) => id)).size).toBe(policies.length)
  })

  test('says or lists every rule', () => {
    const listed = new Set(unsaid.filter(({ part }) => part === 'modality').map(({ rule }) => rule))
    const neither = rulesOf(json).filter(({ id }) => !ruled.has(id) && !listed.has(id))
    expect(neither).toEqual([])
  })

  test('asks questions that keep to the schema', () => {
    const ask = openCedar(json, { validated: true })
    const tell = tellAll(json)
    for (const topic of Object.values(json.vocabulary.topics))
      for (const situation of situationsOf(topic).slice(0, 2)) ask(tell(situation, 'lot 1'))
    const entities = cedarEntities(json) as unknown as cedar.Entities
    expect(cedar.checkParseEntities({ entities, schema: cedarSchema(json) }).type).toBe('success')
  })

  test('agrees with our engine over every situation of every topic', () => {
    const situations = situationsOfTopics(json)
    const found = agreementOver(json, { situations, tellings: ['no', 'lot 1'] })
    expect(found.differences.slice(0, 5)).toEqual([])
    // Compared: most situations, of all three kinds, by a good part of the rules that have a policy.
    const all = found.wholly + found.partly + found.open
    expect(found.wholly / all).toBeGreaterThan(0.6)
    expect(found.open / all).toBeLessThan(0.02)
    expect(found.says.allow).toBeGreaterThan(0)
    expect(found.says.forbid).toBeGreaterThan(100)
    expect(found.says.nothing).toBeGreaterThan(100)
    expect(found.rules.size / ruled.size).toBeGreaterThan(0.6)
  })

  test('agrees with our engine over the act that each rule names', () => {
    const situations = situationsOfRules(json)
    const found = agreementOver(json, { situations, tellings: ['no', 'yes', 'lot 2'] })
    expect(found.differences.slice(0, 5)).toEqual([])
    expect(found.rules.size / ruled.size).toBeGreaterThan(0.7)
  })
})

/** A copy of a rule set in which one rule is another. */
function withRule(json: RuleSetJson, id: string, change: (rule: RuleJson) => RuleJson) {
  const copy = structuredClone(json)
  const clauses = Object.entries(copy.clauses).map(([clause, each]) => [
    clause,
    each.rules === undefined
      ? each
      : { ...each, rules: each.rules.map((rule) => (rule.id === id ? change(rule) : rule)) },
  ])
  return { ...copy, clauses: Object.fromEntries(clauses) as RuleSetJson['clauses'] }
}

describe('a fault is seen', () => {
  const json = setOf('thinking-schools')
  const topic = json.vocabulary.topics['contact-with-pupils'] as Topic
  const differencesWith = (id: string, change: (rule: RuleJson) => RuleJson) =>
    agreementOver(json, {
      situations: situationsOf(topic),
      tellings: ['no'],
      inCedar: withRule(json, id, change),
    }).differences

  test('where a ban turns into a permission', () => {
    const found = differencesWith('no-personal-contact-with-pupils/1', (rule) => ({
      ...rule,
      modality: 'permission',
    }))
    expect(found.length).toBeGreaterThan(0)
  })

  test('where an exception is gone', () => {
    const found = differencesWith('no-personal-contact-with-pupils/1', (rule) => ({
      ...rule,
      unless: [],
    }))
    expect(found.length).toBeGreaterThan(0)
  })

  test('by the validator, where a policy names an action or a fact that is not there', () => {
    const { text } = cedarPolicies(json)
    const schema = cedarSchema(json)
    expect(faults(schema, text.replaceAll('Action::"connect"', 'Action::"conect"'))).toContainEqual(
      expect.stringContaining('unrecognized action `Action::"conect"`'),
    )
    expect(faults(schema.replaceAll('"counterparty.isFamily"?: Bool,', ''), text)).not.toEqual([])
  })
})

test('writes a ban as Cedar people would, with its words', () => {
  const json = setOf('thinking-schools')
  const policy = cedarPolicies(json).policies.find(
    ({ id }) => id === 'no-personal-contact-with-pupils/1',
  )
  expect(policy?.text).toMatchInlineSnapshot(`
    "@id("no-personal-contact-with-pupils/1")
    @clause("no-personal-contact-with-pupils")
    @number("5.2")
    @modality("prohibition")
    @force("must")
    @reading("disputed")
    @quote("Staff members must not have contact through any personal social medium with any pupil, that is a member of the Academy or Trust, unless the pupils are family members.")
    forbid (
      principal in Role::"staff",
      action in [Action::"connect", Action::"communicate"],
      resource == Policy::"thinking-schools/social-media"
    )
    when {
      (!(context has channel) || (context has channel && context.channel in Channel::"social-media")) &&
      context has counterparty &&
      context.counterparty in Role::"pupil" &&
      context has account &&
      context.account in Account::"personal"
    }
    unless {
      context has "counterparty.isFamily" &&
      context["counterparty.isFamily"]
    };"
  `)
})

test('a person on an official account is a user of it, in both engines', () => {
  const json = setOf('dudley')
  const asked = {
    actor: 'person',
    action: 'communicate',
    account: 'official',
    exact: true,
    facts: { content: false, harm: false, 'identity.stated': false },
  }
  expect(openCedar(json)(asked).rules).toContain('say-who-is-posting/1')
  const { outcome, because } = createRules(json).decide(asked)
  expect(outcome).toBe('prohibited')
  expect(because.map(({ rule }) => rule)).toContain('say-who-is-posting/1')
})

test('does not take what is not told for a no', () => {
  const ask = openCedar(setOf('thinking-schools'))
  const asked = { actor: 'staff', action: 'use-social-media', account: 'personal', exact: true }
  // "Permitted so long as it does not involve unprofessional or inappropriate content".
  expect(ask(asked).rules).not.toContain('social-media-use-permitted/1')
  // A duty that comes with the act is another matter: until it is told to be met, the act is forbidden.
  expect(ask(asked)).toEqual({ says: 'forbid', rules: ['act-in-childrens-best-interests/1'] })
})

test('names the facts that Cedar cannot be told', () => {
  const request = createCedarRequests(setOf('thinking-schools'))
  const { left, context } = request({
    actor: 'staff',
    action: 'connect',
    facts: {
      'actor.is.administrator': true,
      'counterparty.age': 17.5,
      'counterparty.isFamily': true,
    },
  })
  expect(left).toEqual(['actor.is.administrator', 'counterparty.age'])
  expect(context).toEqual({ 'counterparty.isFamily': true })
})
