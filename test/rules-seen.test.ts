import { describe, expect, test } from 'vitest'
import { readyRules } from '../packages/rules/src/create-rules.ts'
import {
  type Decision,
  rulesOf,
  type Modality,
  type Rule,
  type RuleSetJson,
} from '../packages/rules/src/index.ts'
import {
  ASKED_ON,
  differences,
  ruleSetFor,
  scenariosFor,
  TRUSTS,
  type Scenario,
} from './support/scenarios.ts'

/** What each kind of rule is turned into, so that an answer has to notice. */
const TURNED: Readonly<Record<Modality, Modality>> = {
  obligation: 'prohibition',
  prohibition: 'permission',
  permission: 'prohibition',
  recommendation: 'obligation',
  power: 'prohibition',
  sanction: 'recommendation',
  definition: 'recommendation',
  scope: 'recommendation',
}

const LINKS = ['onBreach', 'overrides', 'conflictsWith'] as const

describe.each(TRUSTS)('%s', (trust) => {
  const json = ruleSetFor(trust)
  const scenarios = scenariosFor(trust)
  const rules = rulesOf(json)
  // Rules that say the same count as one: dropping one of them changes nothing, and should not.
  const families = new Map<string, Rule[]>()
  for (const rule of rules) {
    const head = rule.restates ?? rule.id
    families.set(head, [...(families.get(head) ?? []), rule])
  }

  // Only where a rule is part of the answer can its going be noticed.
  const { decide } = readyRules(json)
  const shownIn = new Map<string, Set<Scenario>>()
  for (const scenario of scenarios)
    for (const id of rulesShown(decide(scenario.situation, { at: ASKED_ON })))
      shownIn.set(id, (shownIn.get(id) ?? new Set()).add(scenario))
  const scenariosOf = (family: readonly Rule[]): readonly Scenario[] => [
    ...new Set(family.flatMap(({ id }) => [...(shownIn.get(id) ?? [])])),
  ]

  test('no rule can be dropped without a scenario that notices', () => {
    const unseen = [...families].filter(([, family]) => {
      const gone = new Set(family.map(({ id }) => id))
      return !isNoticed(
        withRules(json, (rule) => (gone.has(rule.id) ? undefined : unlinked(rule, gone))),
        scenariosOf(family),
      )
    })
    expect(unseen.map(([id]) => id)).toEqual([])
  })

  test('no rule can be turned round without a scenario that notices', () => {
    const unseen = [...families].filter(([, family]) => {
      const turned = new Set(family.map(({ id }) => id))
      return !isNoticed(
        withRules(json, (rule) =>
          turned.has(rule.id) ? { ...rule, modality: TURNED[rule.modality] } : rule,
        ),
        scenariosOf(family),
      )
    })
    expect(unseen.map(([id]) => id)).toEqual([])
  })
})

/** Ids of every rule in any part of an answer. */
function rulesShown(decision: Decision): readonly string[] {
  const {
    because,
    provided,
    requires,
    do: done,
    ifBreached,
    powers,
    advice,
    scope,
    safety,
  } = decision
  const defeated = decision.defeated.map(({ reason }) => reason)
  return [because, provided, requires, done, ifBreached, powers, advice, scope, safety, defeated]
    .flat()
    .map(({ rule }) => rule)
}

function withRules(json: RuleSetJson, change: (rule: Rule) => Rule | undefined): RuleSetJson {
  return {
    ...json,
    clauses: Object.fromEntries(
      Object.entries(json.clauses).map(([id, { rules, ...clause }]) => [
        id,
        {
          ...clause,
          rules: (rules ?? []).flatMap((rule) => {
            const changed = change({ ...rule, clause: id })
            if (changed === undefined) return []
            const { clause: _clause, ...rest } = changed
            return [rest]
          }),
        },
      ]),
    ),
  }
}

/** A rule that no longer names rules that are gone. */
function unlinked(rule: Rule, gone: ReadonlySet<string>): Rule {
  const links = LINKS.flatMap((key) =>
    rule[key] === undefined ? [] : [[key, rule[key].filter((id) => !gone.has(id))] as const],
  )
  return { ...rule, ...Object.fromEntries(links) }
}

function isNoticed(json: RuleSetJson, scenarios: readonly Scenario[]): boolean {
  // Turned round, a rule may lack what its new kind needs: nobody would write it so, and it is not checked.
  const { decide } = readyRules(json)
  return scenarios.some((scenario) => {
    try {
      return differences(decide(scenario.situation, { at: ASKED_ON }), scenario).length > 0
    } catch {
      // A fact that names the rule is not understood without it.
      return true
    }
  })
}
