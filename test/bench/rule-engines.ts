import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  cedarPolicies,
  createCedarRequests,
  type CedarRequest,
} from '../../packages/rules/src/export/cedar.ts'
import {
  rulesOf,
  type Condition,
  type Rule,
  type RuleSetJson,
  type Situation,
} from '../../packages/rules/src/index.ts'

// Other people's engines, where the tests of the rules have them; the root depends on no package.
const peers = createRequire(join(import.meta.dirname, '..', '..', 'packages/rules/package.json'))

interface Cedar {
  readonly preparsePolicySet: (
    id: string,
    set: { readonly staticPolicies: Readonly<Record<string, string>> },
  ) => { readonly type: string }
  readonly statefulIsAuthorized: (
    call: Omit<CedarRequest, 'left'> & { readonly preparsedPolicySetId: string },
  ) => { readonly type: string }
}

const cedar = peers('@cedar-policy/cedar-wasm/nodejs') as Cedar
let sets = 0

/** cedar-wasm over the same permissions and bans, parsed before; its questions are made before too. */
export function cedarOver(
  json: RuleSetJson,
  situations: readonly Situation[],
): readonly (() => void)[] {
  const preparsedPolicySetId = `bench-${(sets += 1)}`
  const { policies } = cedarPolicies(json)
  const staticPolicies = Object.fromEntries(policies.map(({ id, text }) => [id, text]))
  if (cedar.preparsePolicySet(preparsedPolicySetId, { staticPolicies }).type !== 'success')
    throw new Error('Cedar cannot read its policies')
  const request = createCedarRequests(json)
  return situations.map((situation) => {
    const { left: _, ...asked } = request(situation)
    return () => {
      const { type } = cedar.statefulIsAuthorized({ ...asked, preparsedPolicySetId })
      if (type !== 'success') throw new Error('Cedar cannot answer')
    }
  })
}

interface Engine {
  readonly addRule: (rule: unknown) => void
  readonly run: (facts: Readonly<Record<string, unknown>>) => Promise<unknown>
}

/** json-rules-engine over the same permissions and bans, without the duties that Cedar holds beside them. */
export function jsonRulesOver(
  json: RuleSetJson,
  situations: readonly Situation[],
): readonly (() => Promise<unknown>)[] {
  const { Engine } = peers('json-rules-engine') as {
    readonly Engine: new (
      rules: readonly unknown[],
      options: { readonly allowUndefinedFacts: boolean },
    ) => Engine
  }
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const rule of rulesOf(json))
    if (rule.modality === 'prohibition' || rule.modality === 'permission')
      engine.addRule({
        name: rule.id,
        conditions: conditionsOf(rule, json),
        event: { type: rule.modality, params: { rule: rule.id, quote: rule.quote } },
      })
  return situations.map((situation) => {
    const { facts, exact: _, ...act } = situation
    const told = { ...act, ...facts }
    return () => engine.run(told)
  })
}

function conditionsOf(rule: Rule, json: RuleSetJson) {
  const { roles, actions, objects, accounts, channels } = json.vocabulary
  const bound = rule.bearer.includes('unstated') ? rule.takenAs : rule.bearer
  const dimensions = [
    ['actor', bound, roles],
    ['action', rule.action, actions],
    ['object', rule.object, objects],
    ['counterparty', rule.counterparty, roles],
    ['account', rule.account, accounts],
    ['channel', rule.channel, channels],
  ] as const
  return {
    all: [
      ...dimensions.flatMap(([fact, ids, terms]) =>
        ids === undefined ? [] : [{ fact, operator: 'in', value: narrower(ids, terms) }],
      ),
      ...(rule.when === undefined ? [] : [conditionOf(rule.when, rule.id)]),
      ...(rule.unless ?? []).map(({ when }) => ({ not: conditionOf(when, rule.id) })),
    ],
  }
}

type Terms = Readonly<
  Record<string, { readonly broader?: readonly string[]; readonly members?: readonly string[] }>
>

/** Terms with all their kinds, for an engine that knows no kinds. */
function narrower(ids: readonly string[], terms: Terms): readonly string[] {
  const found = new Set(ids)
  for (const id of found) {
    for (const member of terms[id]?.members ?? []) found.add(member)
    for (const [other, { broader }] of Object.entries(terms))
      if (broader?.includes(id) === true) found.add(other)
  }
  return [...found]
}

function conditionOf(condition: Condition, rule: string): unknown {
  const of = (each: Condition) => conditionOf(each, rule)
  if ('all' in condition) return { all: condition.all.map(of) }
  if ('any' in condition) return { any: condition.any.map(of) }
  if ('not' in condition) return { not: of(condition.not) }
  if ('words' in condition) return { fact: `words.${rule}`, operator: 'equal', value: true }
  if ('dimension' in condition)
    return { fact: condition.dimension, operator: 'in', value: condition.is }
  const { fact } = condition
  if ('is' in condition)
    return Array.isArray(condition.is)
      ? { fact, operator: 'in', value: condition.is }
      : { fact, operator: 'equal', value: condition.is }
  const bounds = [
    ['lessThan', condition.below],
    ['lessThanInclusive', condition.atMost],
    ['greaterThan', condition.above],
    ['greaterThanInclusive', condition.atLeast],
  ] as const
  return {
    all: bounds.flatMap(([operator, value]) =>
      value === undefined ? [] : [{ fact, operator, value }],
    ),
  }
}
