import { parseLibrary, policyJson, type Files, type Review } from '@policy/model'
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { files } from './support/library.ts'
import { underlined } from './support/marked.ts'
import { reviewFrom } from './support/review.ts'

const DUE = 'review: { due: 2026-12 }'

function stepsFrom(trust: string, front = DUE): Review['steps'] {
  return reviewFrom('2026-11-20', front, trust).steps
}

describe('lead times', () => {
  test('are counted back from the last day of the due month, the last step first', () => {
    const trust =
      'lead-times:\n  - { step: consultation, takes: P6W }\n  - { step: unions, takes: P2W }\n  - { step: board, takes: P1D }'
    expect(stepsFrom(trust)).toEqual([
      { step: 'consultation', from: '2026-11-05', to: '2026-12-16' },
      { step: 'unions', from: '2026-12-17', to: '2026-12-30' },
      { step: 'board', from: '2026-12-31', to: '2026-12-31' },
    ])
  })

  test.each([
    ['2026-02', 'P1M', '2026-02-01'],
    ['2024-03-15', 'P1M', '2024-02-16'],
    ['2024-03-30', 'P1M', '2024-02-29'],
    ['2026', 'P1Y', '2026-01-01'],
    ['2024-03-01', 'P2D', '2024-02-29'],
    ['2023-03-01', 'P2D', '2023-02-28'],
  ])('a step that ends with %s and takes %s begins on %s', (due, takes, from) => {
    const trust = `lead-times:\n  - { step: board, takes: ${takes} }`
    expect(stepsFrom(trust, `review: { due: "${due}" }`)[0]?.from).toBe(from)
  })

  test('days of holidays do not count, and no step begins or ends on one', () => {
    const steps =
      'lead-times:\n  - { step: committee, takes: P1W }\n  - { step: board, takes: P10D }'
    const holidays =
      'holidays:\n  - { from: 2026-12-19, to: 2027-01-03 }\n  - { from: 2026-12-08, to: 2026-12-09 }\n  - { from: 2026-11, to: 2026-11 }'
    expect(stepsFrom(`${steps}\n${holidays}`)).toEqual([
      // Six days of December and one of October: the whole of November is a holiday.
      { step: 'committee', from: '2026-10-31', to: '2026-12-06' },
      // The 10th to the 18th and the 7th.
      { step: 'board', from: '2026-12-07', to: '2026-12-18' },
    ])
  })

  test('decide from when a policy is due', () => {
    const trust = 'lead-times:\n  - { step: board, takes: P2W }'
    expect(reviewFrom('2026-12-17', DUE, trust).state).toBe('current')
    expect(reviewFrom('2026-12-18', DUE, trust)).toMatchObject({
      state: 'due',
      dueFrom: '2026-12-18',
    })
  })

  test('say nothing where there is no date to count back from', () => {
    expect(stepsFrom('lead-times:\n  - { step: board, takes: P2W }', 'date: 2020')).toEqual([])
  })

  test('come out in order, without a gap but holidays, whatever they are', () => {
    const day = fc
      .integer({ min: 0, max: 365 * 4 })
      .map((count) =>
        new Date(Date.UTC(2024, 0, 1) + count * 86_400_000).toISOString().slice(0, 10),
      )
    const holiday = fc.tuple(day, fc.nat(60)).map(([from, days]) => ({
      from,
      to: new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10),
    }))
    const takes = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('D', 'W', 'M', 'Y'))
      .map(([count, unit]) => `P${unit === 'D' ? count : 1 + (count % 8)}${unit}`)
    fc.assert(
      fc.property(
        day,
        fc.array(takes, { minLength: 1, maxLength: 5 }),
        fc.array(holiday, { maxLength: 6 }),
        (due, times, holidays) => {
          const yaml = [
            'lead-times:',
            ...times.map((each, index) => `  - { step: step ${index}, takes: ${each} }`),
            ...(holidays.length === 0 ? [] : ['holidays:']),
            ...holidays.map(({ from, to }) => `  - { from: ${from}, to: ${to} }`),
          ].join('\n')
          const review = reviewFrom('2026-11-20', `review: { due: ${due} }`, yaml)
          const off = (each: string): boolean =>
            holidays.some(({ from, to }) => from <= each && each <= to)
          const { steps } = review
          expect(steps.map(({ step }) => step)).toEqual(times.map((_, index) => `step ${index}`))
          expect(review.dueFrom).toBe(steps[0]?.from)
          const ends = [...steps.map(({ from }) => from).slice(1), undefined]
          for (const [index, { from, to }] of steps.entries()) {
            expect(from <= to && to <= due).toBe(true)
            expect([off(from), off(to)]).toEqual([false, false])
            // Between a step and the next there are holidays only.
            const next = ends[index]
            for (
              let at = Date.parse(to) + 86_400_000;
              at < Date.parse(next ?? due);
              at += 86_400_000
            )
              expect(off(new Date(at).toISOString().slice(0, 10))).toBe(true)
            const days =
              times[index]?.endsWith('D') === true ? Number(times[index].slice(1, -1)) : 0
            if (days > 0) expect(countedDays(from, to, off)).toBe(days)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  test('of any length end in the first year we know', () => {
    const trust =
      'lead-times:\n  - { step: a, takes: P9999Y }\n  - { step: b, takes: P9999M }\n  - { step: c, takes: P9999W }'
    expect(stepsFrom(trust).map(({ from }) => from)).toEqual([
      '1900-01-01',
      '1900-01-01',
      '1900-01-01',
    ])
  })
})

/** Days from one to another, both included, that are no holidays. */
function countedDays(from: string, to: string, off: (day: string) => boolean): number {
  let count = 0
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    if (!off(new Date(at).toISOString().slice(0, 10))) count += 1
  return count
}

describe('trust.yaml', () => {
  const path = 'policies/dudley/trust.yaml'

  /** What is found where lines are added to a real trust.yaml, with the words it is at. */
  function findings(lines: string): readonly (readonly string[])[] {
    const text = `${new TextDecoder().decode(files.get(path))}${lines}`
    const changed = new Map(files).set(path, new TextEncoder().encode(text))
    return parseLibrary(changed).diagnostics.map((found) => [
      found.code,
      found.message,
      underlined(text, found),
    ])
  }

  test('a holiday that ends before it begins is an error where it ends', () => {
    expect(findings('holidays:\n  - { from: 2026-12-21, to: 2026-01-03 }\n')).toEqual([
      [
        'invalid-value',
        'the holiday ends on `2026-01-03`, before it begins on `2026-12-21`',
        '2026-01-03',
      ],
    ])
    expect(findings('holidays:\n  - { from: 2026-12-21, to: 2026-12 }\n')).toEqual([])
  })

  test('a time in words is an error that says how to write it', () => {
    expect(findings('lead-times:\n  - { step: board, takes: 6 weeks }\n')).toEqual([
      ['invalid-period', '`6 weeks` is not a period', '6 weeks'],
    ])
  })

  test('what a trust plans is not in policy.json', () => {
    const text = `${new TextDecoder().decode(files.get(path))}lead-times:\n  - { step: board, takes: P6W }\n`
    const changed = new Map(files).set(path, new TextEncoder().encode(text))
    const matterIn = (all: Files): unknown => {
      const entry = parseLibrary(all).library.policies.find(
        ({ policy }) => policy.trust === 'dudley',
      )
      return entry && policyJson(entry.policy, entry.types, entry.trust).matter
    }
    expect(matterIn(files)).toMatchObject({ name: 'Dudley Academies Trust' })
    expect(matterIn(changed)).toEqual(matterIn(files))
  })
})
