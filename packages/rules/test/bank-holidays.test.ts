import { bankHolidays, isWorkingDay } from '@policy/rules'
import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'

const oracle = new Holidays('GB', 'ENG', { types: ['public', 'bank'] })
const years = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
const isWeekday = (date: string): boolean => new Date(`${date}T12:00Z`).getUTCDay() % 6 !== 0
const dates = (year: number): readonly string[] => bankHolidays(year).map(({ date }) => date)

/** What the oracle lists: it gives a holiday at a weekend beside its substitute; only the substitute is a bank holiday. */
function oracleDates(year: number, name = /./): readonly string[] {
  const all = oracle.getHolidays(year).filter((holiday) => name.test(holiday.name))
  return all.map(({ date }) => date.slice(0, 10)).filter(isWeekday)
}

// What it lists for years before 2017 leaves out most that was proclaimed.
describe('agrees with date-holidays', () => {
  test.each(years(2017, 2035))('in %i', (year) => {
    expect(dates(year)).toEqual(oracleDates(year))
  })

  test('on Easter, 1996 to 2199', () => {
    for (const year of years(1996, 2199)) {
      const easter = bankHolidays(year).filter(({ name }) => /Good Friday|Easter/.test(name))
      expect(easter.map(({ date }) => date)).toEqual(oracleDates(year, /Good Friday|Easter Monday/))
    }
  })
})

// https://www.gov.uk/bank-holidays as it stood in April 2019, kept by ministryofjustice/govuk-bank-holidays.
test.each([
  [2012, '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26'],
  [2013, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  [2014, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  [2015, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2016, '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27'],
])('is what GOV.UK listed for %i', (year, days) => {
  expect(dates(year)).toEqual(days.split(' ').map((day) => `${year}-${day}`))
})

test.each([
  [1999, ['1999-12-31', '1999-12-27', '1999-12-28'], []],
  [2002, ['2002-06-03', '2002-06-04'], ['2002-05-27']],
  [2011, ['2011-04-29'], []],
  [2012, ['2012-06-04', '2012-06-05'], ['2012-05-28']],
  [2020, ['2020-05-08'], ['2020-05-04']],
  [2022, ['2022-06-02', '2022-06-03', '2022-09-19'], ['2022-05-30']],
  [2023, ['2023-05-01', '2023-05-08'], []],
])('knows what was proclaimed for %i', (year, there, gone) => {
  expect(dates(year)).toEqual(expect.arrayContaining(there))
  for (const date of gone) expect(dates(year)).not.toContain(date)
})

test('names a substitute as one, in order of days', () => {
  expect(bankHolidays(2022).slice(-2)).toEqual([
    { date: '2022-12-26', name: 'Boxing Day' },
    { date: '2022-12-27', name: 'Christmas Day (substitute day)' },
  ])
})

test('are eight in a year or more, in order, never at a weekend', () => {
  for (const year of years(1996, 2199)) {
    const days = dates(year)
    expect(new Set(days).size).toBeGreaterThanOrEqual(8)
    expect(days).toEqual(days.filter(isWeekday).toSorted())
    expect(days.every((date) => date.startsWith(`${year}-`))).toBe(true)
  }
})

test('a working day is a weekday that is no bank holiday', () => {
  const week = ['24', '25', '26', '27', '28', '29'].map((day) => isWorkingDay(`2026-12-${day}`))
  expect(week).toEqual([true, false, false, false, false, true])
})

test.each(['2026-02-30', '2026-1-5', '1995-06-01', 'Monday', '', '2026-12-28T10:00'])(
  'there is no day `%s`',
  (date) => {
    expect(() => isWorkingDay(date)).toThrow(RangeError)
  },
)

test('years before 1996 are not known', () => {
  expect(() => bankHolidays(1995)).toThrow(RangeError)
})
