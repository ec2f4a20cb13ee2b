// Days as numbers, counted from 1 January 1970: the same in every zone, so nothing here knows a clock.

/** A day in milliseconds, where no clock changes. */
export const DAY = 86_400_000

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** The number of a day of the calendar; months count from 1. */
export function dayNumber(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / DAY
}

/** A day as `2026-12-28`. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** A day as `Monday 28 December 2026`. */
export function dayInWords(day: number): string {
  const date = new Date(day * DAY)
  return `${WEEKDAYS[weekdayOf(day)]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** The day of the week, Sunday being 0; for days after 1970. */
export function weekdayOf(day: number): number {
  return (day + 4) % 7
}

/** Whether a day is a Saturday or Sunday. */
export function isWeekend(day: number): boolean {
  return weekdayOf(day) % 6 === 0
}
