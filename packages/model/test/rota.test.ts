import { rotaOf, type Rota, type RotaPlan } from '@policy/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const YEAR = { from: '2026-09-01', to: '2027-07-20', every: 'P2W', perIssue: 1, holidays: [] }

function planned(plan: Partial<RotaPlan>): Rota {
  const rota = rotaOf({ ...YEAR, reminders: [], ...plan })
  if (rota === undefined) throw new Error('too many issues')
  return rota
}

/** Reminders called a, b, c …, each with its period. */
function named(...periods: readonly (string | undefined)[]): RotaPlan['reminders'] {
  return periods.map((every, index) => ({
    id: String.fromCharCode('a'.charCodeAt(0) + index),
    ...(every === undefined ? {} : { every }),
  }))
}

const days = ({ issues }: Rota): readonly string[] => issues.map(({ on }) => on)
const said = ({ issues }: Rota): readonly string[] =>
  issues.map(({ reminders }) => reminders.join('+'))

describe('a rota', () => {
  test('lets reminders take turns, in their order', () => {
    const rota = planned({ reminders: named(undefined, undefined, undefined), to: '2026-11-10' })
    expect(days(rota)).toEqual([
      '2026-09-01',
      '2026-09-15',
      '2026-09-29',
      '2026-10-13',
      '2026-10-27',
      '2026-11-10',
    ])
    expect(said(rota)).toEqual(['a', 'b', 'c', 'a', 'b', 'c'])
  })

  test('has no issue in a holiday, and nobody loses a turn by it', () => {
    const holidays = [{ from: '2026-09-14', to: '2026-09-20' }]
    const rota = planned({ reminders: named(undefined, undefined), to: '2026-10-13', holidays })
    expect(days(rota)).toEqual(['2026-09-01', '2026-09-29', '2026-10-13'])
    expect(said(rota)).toEqual(['a', 'b', 'a'])
    expect(rota.skipped).toEqual(['2026-09-15'])
  })

  test('takes fewer reminders an issue where more would come twice in a row', () => {
    const rota = planned({
      reminders: named(...Array.from({ length: 5 }, () => undefined)),
      perIssue: 4,
    })
    expect(rota.perIssue).toBe(2)
    expect(said(rota).slice(0, 4)).toEqual(['a+b', 'c+d', 'e+a', 'b+c'])
  })

  test('brings a reminder with a period when that is over, beside those that take turns', () => {
    const rota = planned({ reminders: named(undefined, 'P4W', undefined), to: '2026-11-10' })
    expect(said(rota)).toEqual(['b+a', 'c', 'b+a', 'c', 'b+a', 'c'])
    expect(rota.late).toEqual([])
  })

  test('crowds no issue with reminders that have a period while the next has few', () => {
    const four = planned({
      reminders: named('P4W', undefined, 'P4W', undefined, 'P4W', undefined, 'P4W'),
      to: '2026-10-27',
    })
    expect(said(four)).toEqual(['a+e+b', 'c+g+d', 'a+e+f', 'c+g+b', 'a+e+d'])
    expect(said(planned({ reminders: named('P8W', 'P4W'), to: '2026-11-24' }))).toEqual([
      'a',
      'b',
      'b',
      'a',
      'b',
    ])
    const alone = planned({ reminders: named(undefined, 'P4W'), to: '2026-10-13' })
    expect(said(alone)).toEqual(['a', 'b', 'a', 'b'])
  })

  test('brings a reminder of a long period in a short time too', () => {
    const periods = [...Array.from({ length: 13 }, () => undefined), 'P1Y']
    const rota = planned({ reminders: named(...periods), to: '2026-11-24' })
    expect(said(rota)[0]).toBe('n+a')
  })

  test('says of which reminder it cannot keep the period', () => {
    const rota = planned({ reminders: named('P2W', 'P1W', 'P1M'), to: '2026-10-27' })
    expect(rota.late).toEqual([
      { id: 'a', every: 'P2W', issues: 2 },
      { id: 'b', every: 'P1W', issues: 2 },
    ])
    expect(said(rota)).toEqual(['a+c', 'b', 'a+c', 'b', 'a+c'])
  })

  test('repeats the only reminder there is', () => {
    expect(said(planned({ reminders: named(undefined), to: '2026-09-29' }))).toEqual([
      'a',
      'a',
      'a',
    ])
    expect(said(planned({ reminders: named('P2W'), to: '2026-09-15' }))).toEqual(['a', 'a'])
  })

  test('counts months from the first day, so that the last of a month stays that', () => {
    const plan = { reminders: named(undefined), from: '2026-12-31', to: '2027-04-30', every: 'P1M' }
    expect(days(planned(plan))).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ])
  })

  test('of more than 400 issues is none', () => {
    expect(
      rotaOf({ ...YEAR, reminders: named(undefined), every: 'P1D', to: '2027-10-06' }),
    ).toBeUndefined()
    expect(
      planned({ reminders: named(undefined), every: 'P1D', to: '2027-10-05' }).issues,
    ).toHaveLength(400)
  })
})

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const span = fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }))
const period = fc.constantFrom('P1W', 'P10D', 'P2W', 'P4W', 'P1M', 'P3M', 'P1Y')
const plans: fc.Arbitrary<RotaPlan> = fc
  .record({
    reminders: fc
      .array(fc.option(period, { nil: undefined }), { minLength: 1, maxLength: 14 })
      .map((periods) => named(...periods)),
    every: fc.constantFrom('P1W', 'P2W', 'P14D', 'P3W', 'P1M'),
    perIssue: fc.integer({ min: 1, max: 6 }),
    holidays: fc.array(span, { maxLength: 4 }),
  })
  .chain((rest) => span.map((within) => ({ ...rest, ...within })))

/** Every rota that there is, with what it was made from. */
function expectOfEveryRota(holds: (rota: Rota, plan: RotaPlan) => void): void {
  fc.assert(
    fc.property(plans, (plan) => {
      const rota = rotaOf(plan)
      if (rota !== undefined) holds(rota, plan)
    }),
  )
}

/** All days of issues that are kept, with or without a reminder, since a gap counts too. */
function keptDays({ issues }: Rota, plan: RotaPlan): readonly string[] {
  const all = rotaOf({ ...plan, reminders: [{ id: 'always' }], perIssue: 1 })
  expect(issues.every(({ on }) => all?.issues.some((each) => each.on === on))).toBe(true)
  return all?.issues.map(({ on }) => on) ?? []
}

describe('of every rota it is true that', () => {
  test('its days are within the time, rise, and are no holidays', () => {
    expectOfEveryRota((rota, { from, to, holidays }) => {
      const all = days(rota)
      expect(all).toEqual([...new Set(all)].toSorted())
      for (const on of all) {
        expect(from <= on && on <= to).toBe(true)
        expect(holidays.some((each) => each.from <= on && on <= each.to)).toBe(false)
      }
    })
  })

  test('nothing comes twice in one issue, nor twice in a row where there is more than one', () => {
    expectOfEveryRota((rota, plan) => {
      const kept = keptDays(rota, plan)
      const at = (index: number): readonly string[] =>
        rota.issues.find(({ on }) => on === kept[index])?.reminders ?? []
      for (const index of kept.keys()) {
        expect(new Set(at(index)).size).toBe(at(index).length)
        if (plan.reminders.length > 1 && index > 0)
          expect(at(index).filter((id) => at(index - 1).includes(id))).toEqual([])
      }
    })
  })

  test('reminders of the same cadence wait for their next turn equally long, but for one issue', () => {
    expectOfEveryRota((rota, plan) => {
      const kept = keptDays(rota, plan)
      for (const group of Map.groupBy(plan.reminders, ({ every }) => every).values()) {
        const gaps = group.flatMap(({ id }) => {
          const turns = rota.issues.flatMap(({ on, reminders }) =>
            reminders.includes(id) ? [kept.indexOf(on)] : [],
          )
          return turns.slice(1).map((turn, index) => turn - (turns[index] ?? 0))
        })
        if (gaps.length > 0) expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1)
      }
    })
  })

  test('a period that it does not call late is kept, counted in issues', () => {
    expectOfEveryRota((rota, plan) => {
      if (plan.every !== 'P1W') return
      const kept = keptDays(rota, plan)
      for (const { id, every } of plan.reminders) {
        if (every !== 'P4W' || rota.late.some((each) => each.id === id)) continue
        const turns = rota.issues.flatMap(({ on, reminders }) =>
          reminders.includes(id) ? [kept.indexOf(on)] : [],
        )
        for (const [index, turn] of turns.entries())
          if (index > 0) expect(turn - (turns[index - 1] ?? 0)).toBe(4)
      }
    })
  })

  test('the same plan gives the same', () => {
    expectOfEveryRota((rota, plan) => expect(rotaOf(structuredClone(plan))).toEqual(rota))
  })
})
