import { describe, expect, test } from 'vitest'
import {
  ASKED_ON,
  differences,
  hardClausesFor,
  rulesFor,
  told,
  TRUSTS,
} from './support/scenarios.ts'

/** Numbers of the clauses on which readers stumble, by trust: conflicts, overlaps, reach, force, gaps, text. */
const NUMBERS: Readonly<Record<(typeof TRUSTS)[number], readonly [first: number, last: number]>> = {
  aspire: [1, 13],
  'aspire-educational': [14, 19],
  dudley: [20, 24],
  inspire: [25, 34],
  'thinking-schools': [35, 46],
}

describe.each(TRUSTS)('%s', (trust) => {
  const rules = rulesFor(trust)
  const clauses = hardClausesFor(trust)
  const decided = clauses.filter(({ rule }) => rule === undefined)
  const inWords = clauses.filter(({ rule }) => rule !== undefined)

  test('every one of its hard clauses is here', () => {
    const [first, last] = NUMBERS[trust]
    const expected = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    expect([...new Set(clauses.map(({ hard }) => hard))].toSorted((a, b) => a - b)).toEqual(
      expected,
    )
  })

  test.each(decided.map((each) => [`${each.hard}: ${each.name}`, each] as const))(
    '%s',
    (_, hard) => {
      const decision = rules.decide(hard.situation, { at: ASKED_ON })
      expect(differences(decision, hard), told(hard, decision)).toEqual([])
      const pairs = decision.tensions.map(({ rules: pair }) => pair.toSorted().join(' '))
      if (hard.tension) expect(pairs).toContain(hard.tension.toSorted().join(' '))
      const clashes = decision.conflicts.map(({ requires, forbids }) => [
        requires.rule,
        forbids.rule,
      ])
      if (hard.conflict) expect(clashes).toContainEqual(hard.conflict)
      const asked = decision.missing.map(({ fact }) => fact)
      if (hard.reading !== undefined) expect(asked).toContain(`reading.${hard.reading}`)
      expect(asked).toEqual(expect.arrayContaining([...hard.missing]))
      const judges = decision.judgements.flatMap(({ judge }) => judge)
      if (hard.judge !== undefined) expect(judges).toContain(hard.judge)
    },
  )

  // A broken reference, a name, a sentence whose grammar says something odd: no answer turns on it, but each that shows the words says so.
  test.each(inWords.map((each) => [`${each.hard}: ${each.name}`, each] as const))(
    '%s',
    (_, hard) => {
      const { reading } = rules.rule(hard.rule ?? '') ?? {}
      expect(reading?.note ?? '').not.toBe('')
      expect(hard.note).not.toBe('')
    },
  )
})
