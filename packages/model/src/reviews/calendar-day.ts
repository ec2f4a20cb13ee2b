import type { PartialDate } from '../partial-date.ts'

/** A day of the calendar: `2026-11-20`. Days compare as text. */
export type Day = string

const MILLISECONDS = 86_400_000

/** Days since 1 January 1970. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS
}

/** The day of such a number. */
export function dayOfNumber(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10)
}

/** The first day of what a date says: a month begins on its 1st, a year on 1 January. */
export function firstDayOf(date: PartialDate): Day {
  const [year = '', month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}`
}

/** The last day of what a date says: a month is over on its last day, a year on 31 December. */
export function lastDayOf(date: PartialDate): Day {
  const [year = '', month = '12', day] = date.split('-')
  return `${year}-${month}-${day ?? daysIn(Number(year), Number(month))}`
}

/** The same day some months later, or earlier where there are fewer than none; where that month is too short, its last day. */
export function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 0, inMonth = 0] = day.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const [thenYear, thenMonth] = [Math.floor(count / 12), (count % 12) + 1]
  const parts = [thenYear, thenMonth, Math.min(inMonth, daysIn(thenYear, thenMonth))]
  return parts.map((each, index) => String(each).padStart(index === 0 ? 4 : 2, '0')).join('-')
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
