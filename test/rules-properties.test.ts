import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createRules,
  rulesOf,
  type Decision,
  type FactValue,
  type RuleSetJson,
  type Situation,
} from '../packages/rules/src/index.ts'
import { readyRules } from '../packages/rules/src/create-rules.ts'
import { ruleSetFor, TRUSTS } from './support/scenarios.ts'
import './support/seed.ts'

/** Every answer that a fact of the vocabulary can have, as far as rules can tell answers apart. */
function valuesOf(key: string, { vocabulary }: RuleSetJson): readonly FactValue[] {
  const fact = vocabulary.facts[key]
  if (fact?.kind === 'number') return [0, 1, 2, 3, 12, 13, 16, 18, 40, 319, 320, 321]
  if (fact?.kind === 'choice') return Object.keys(fact.values ?? {})
  return fact?.kind === 'time' ? ['2026-11-20T16:30'] : [true, false]
}

/** Situations in the words of a rule set, most of them about what its rules speak of. */
function situations(json: RuleSetJson): fc.Arbitrary<Situation> {
  const ids = (terms: Readonly<Record<string, unknown>>): fc.Arbitrary<string> =>
    fc.constantFrom(...Object.keys(terms))
  const { roles, actions, objects, accounts, channels, facts } = json.vocabulary
  const told = fc
    .uniqueArray(ids(facts), { maxLength: 8 })
    .chain((keys) =>
      fc.record(
        Object.fromEntries(keys.map((key) => [key, fc.constantFrom(...valuesOf(key, json))])),
      ),
    )
  return fc.record(
    {
      actor: fc.oneof(
        fc.constantFrom('staff', 'pupil', 'parent-carer', 'account-user'),
        ids(roles),
      ),
      action: ids(actions),
      object: ids(objects),
      counterparty: ids(roles),
      account: ids(accounts),
      channel: ids(channels),
      exact: fc.boolean(),
      facts: told,
    },
    { requiredKeys: ['actor', 'action', 'facts'] },
  )
}

/** Facts that a rule set has besides those of its vocabulary: of readings, words, what was done, kinds. */
function ownFacts(json: RuleSetJson): fc.Arbitrary<Readonly<Record<string, FactValue>>> {
  const rules = fc.constantFrom(...rulesOf(json).map(({ id }) => id))
  const kinds = fc.constantFrom(...Object.keys(json.vocabulary.roles))
  const key = fc.oneof(
    rules.map((id) => `reading.${id}`),
    rules.map((id) => `words.${id}`),
    rules.map((id) => `done.${id}`),
    kinds.map((kind) => `actor.is.${kind}`),
    kinds.map((kind) => `counterparty.is.${kind}`),
    fc.constantFrom('harm', 'content', 'counterparty.age'),
  )
  const value = (of: string, index: number): FactValue =>
    of.startsWith('reading.') ? index % 2 : of.endsWith('.age') ? index : index % 2 === 0
  return fc
    .uniqueArray(key, { maxLength: 6 })
    .chain((keys) =>
      fc.nat(40).map((index) => Object.fromEntries(keys.map((each) => [each, value(each, index)]))),
    )
}

/** The answer, or undefined where the facts contradict one another or the act. */
function answer(
  decide: (situation: Situation) => Decision,
  situation: Situation,
): Decision | undefined {
  try {
    return decide(situation)
  } catch {
    return undefined
  }
}

/** Whether nothing told says anything of a fact: `harm: no` says that nothing else of its group is so. */
function isNew(key: string, { facts = {} }: Situation): boolean {
  return facts[key] === undefined && facts[key.split('.')[0] ?? ''] !== false
}

const ids = (decision: Decision): readonly string[] =>
  decision.because.map(({ rule, effect, holds }) => `${rule} ${effect} ${holds}`).toSorted()

describe.each(TRUSTS)('%s', (trust) => {
  const json = ruleSetFor(trust)
  const { decide, compare } = createRules(json)
  const facts = Object.keys(json.vocabulary.facts)

  test('one more fact never turns a decided answer into another', () => {
    fc.assert(
      fc.property(
        situations(json),
        fc.constantFrom(...facts),
        fc.nat(),
        (situation, key, index) => {
          const before = answer(decide, situation)
          fc.pre(before !== undefined && before.outcome !== 'conditional')
          fc.pre(isNew(key, situation))
          const values = valuesOf(key, json)
          const value = values[index % values.length] as FactValue
          const after = answer(decide, {
            ...situation,
            facts: { ...situation.facts, [key]: value },
          })
          fc.pre(after !== undefined)
          expect(after?.outcome).toBe(before?.outcome)
        },
      ),
      { numRuns: 400 },
    )
  })

  test('one more fact never makes possible what was not', () => {
    fc.assert(
      fc.property(
        situations(json),
        fc.constantFrom(...facts),
        fc.nat(),
        (situation, key, index) => {
          const before = answer(decide, situation)
          fc.pre(before !== undefined && isNew(key, situation))
          const values = valuesOf(key, json)
          const value = values[index % values.length] as FactValue
          const after = answer(decide, {
            ...situation,
            facts: { ...situation.facts, [key]: value },
          })
          fc.pre(after !== undefined)
          expect(before?.possible).toEqual(expect.arrayContaining([...(after?.possible ?? [])]))
        },
      ),
      { numRuns: 400 },
    )
  })

  test('what was asked before changes no answer', () => {
    fc.assert(
      fc.property(situations(json), ownFacts(json), ownFacts(json), (bare, own, others) => {
        const situation = { ...bare, facts: { ...bare.facts, ...own } }
        // Of the same act, with other facts: what is remembered of the act must not keep what was told of it.
        answer(decide, { ...bare, facts: others })
        const asked = answer(decide, situation)
        fc.pre(asked !== undefined)
        expect(asked).toEqual(answer(readyRules(json).decide, situation))
      }),
      { numRuns: 60 },
    )
  })

  test('the order of the rules does not matter', () => {
    const turned = createRules({
      ...json,
      clauses: Object.fromEntries(
        Object.entries(json.clauses)
          .toReversed()
          .map(([id, clause]) => [
            id,
            clause.rules === undefined ? clause : { ...clause, rules: clause.rules.toReversed() },
          ]),
      ),
    })
    fc.assert(
      fc.property(situations(json), (situation) => {
        const one = answer(decide, situation)
        const other = answer(turned.decide, situation)
        expect(other?.outcome).toBe(one?.outcome)
        if (one && other) {
          expect(ids(other)).toEqual(ids(one))
          expect(other.missing.map(({ fact }) => fact).toSorted()).toEqual(
            one.missing.map(({ fact }) => fact).toSorted(),
          )
        }
      }),
      { numRuns: 150 },
    )
  })

  test('whoever is a kind of somebody is bound by every ban on them', () => {
    const narrower = Object.entries(json.vocabulary.roles).flatMap(([id, { broader }]) =>
      (broader ?? []).map((wide) => ({ id, wide })),
    )
    fc.assert(
      fc.property(situations(json), fc.constantFrom(...narrower), (situation, { id, wide }) => {
        const before = answer(decide, { ...situation, actor: wide })
        const after = answer(decide, { ...situation, actor: id })
        fc.pre(before !== undefined && after !== undefined)
        const bans = (decision: Decision | undefined): readonly string[] =>
          (decision?.because ?? [])
            .filter(({ effect, holds }) => effect === 'forbids' && holds === 'yes')
            .map(({ rule }) => rule)
        expect(bans(after)).toEqual(expect.arrayContaining([...bans(before)]))
      }),
      { numRuns: 300 },
    )
  })

  test('no question is asked that could not change the answer', () => {
    fc.assert(
      fc.property(situations(json), fc.nat(), (situation, seed) => {
        const decision = answer(decide, situation)
        // So many questions that random answers would hardly ever meet the few that matter are left to the others.
        fc.pre(decision?.outcome === 'conditional' && decision.missing.length <= 12)
        const [question] = decision?.missing ?? []
        expect(question).toBeDefined()
        expect(matters(question?.fact ?? '', decision as Decision, situation, seed)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  /** Whether two answers to a question differ, all else that is asked being answered in some way. */
  function matters(key: string, decision: Decision, situation: Situation, seed: number): boolean {
    let state = seed
    const pick = <T>(values: readonly T[]): T => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return values[Math.floor(state / 65_536) % values.length] as T
    }
    const answersTo = (fact: string): readonly FactValue[] => {
      const question = decision.missing.find((each) => each.fact === fact)
      if (DIMENSIONS.has(fact))
        return Object.keys(json.vocabulary[TERMS[fact as keyof typeof TERMS]])
      if (question?.options !== undefined && !fact.startsWith('reading.'))
        return Object.keys(question.options)
      if (question?.options !== undefined) return Object.keys(question.options).map(Number)
      return json.vocabulary.facts[fact] === undefined ? [true, false] : valuesOf(fact, json)
    }
    for (let round = 0; round < 400; round += 1) {
      const others = Object.fromEntries(
        decision.missing
          .filter(
            ({ fact, covers }) =>
              fact !== key && covers === undefined && !key.startsWith(`${fact}.`),
          )
          .filter(() => pick([true, true, false]))
          .map(({ fact }) => [fact, pick(answersTo(fact))]),
      )
      const outcomes = new Set(
        answersTo(key).map((value) => {
          const filled = fill(situation, { ...others, [key]: value })
          const after = answer(decide, filled)
          return after && `${after.outcome} ${ids(after).join()}`
        }),
      )
      outcomes.delete(undefined)
      if (outcomes.size > 1) return true
    }
    return false
  }

  test('a policy is the same as itself on every topic', () => {
    for (const topic of Object.keys(json.vocabulary.topics))
      expect(compare({ policy: json.policy, decide }, topic)).toMatchObject({
        relation: 'same',
        stricter: null,
        looser: null,
      })
  })

  test('answers cannot be changed by whoever gets them', () => {
    const decision = decide({ actor: 'staff', action: 'post', account: 'personal' })
    expect(Object.isFrozen(decision)).toBe(true)
    expect(decision.because.every((reason) => Object.isFrozen(reason))).toBe(true)
  })
})

const TERMS = {
  object: 'objects',
  counterparty: 'roles',
  account: 'accounts',
  channel: 'channels',
} as const

const DIMENSIONS: ReadonlySet<string> = new Set(['object', 'counterparty', 'account', 'channel'])

function fill(situation: Situation, answers: Readonly<Record<string, FactValue>>): Situation {
  return Object.entries(answers).reduce<Situation>(
    (all, [key, value]) =>
      DIMENSIONS.has(key)
        ? { ...all, [key]: value }
        : { ...all, facts: { ...all.facts, [key]: value } },
    situation,
  )
}
