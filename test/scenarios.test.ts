import { describe, expect, test } from 'vitest'
import { TRUSTS, ASKED_ON, differences, rulesFor, scenariosFor, told } from './support/scenarios.ts'

describe.each(TRUSTS)('%s', (trust) => {
  const rules = rulesFor(trust)
  const scenarios = scenariosFor(trust)

  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    (_, scenario) => {
      const decision = rules.decide(scenario.situation, { at: ASKED_ON })
      expect(differences(decision, scenario), told(scenario, decision)).toEqual([])
    },
  )

  test('nothing that the words forbid comes out as allowed, asked for or not addressed', () => {
    const dangerous = scenarios.filter(
      ({ forbids, situation }) =>
        forbids &&
        ['permitted', 'required', 'not-addressed'].includes(rules.decide(situation).outcome),
    )
    expect(dangerous.map(({ name }) => name)).toEqual([])
  })

  test('there are at least forty, and each is asked once', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(40)
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length)
  })
})
