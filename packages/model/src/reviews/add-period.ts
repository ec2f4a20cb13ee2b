import { isPartialDate, type PartialDate } from '../partial-date.ts'
import { lengthOfPeriod, type Period } from '../period.ts'
import { dayNumber, dayOfNumber, lastDayOf, monthsLater } from './calendar-day.ts'

/**
 * The date a period after another, as exact as both are: three years from `2016-05` is `2019-05`.
 * Of a date that is less exact than the period its last part counts: 18 months from `2016` is `2018-06`.
 * Undefined where that is after 2199, the last year we know.
 */
export function addPeriod(date: PartialDate, period: Period): PartialDate | undefined {
  const { unit, count } = lengthOfPeriod(period)
  const last = lastDayOf(date)
  const then =
    unit === 'month'
      ? monthsLater(last, count).slice(0, exactness(date, count))
      : dayOfNumber(dayNumber(last) + count)
  return isPartialDate(then) ? then : undefined
}

const MONTH = '2016-05'.length

/** How much of a date stands after some months: whole years leave a year a year. */
function exactness(date: PartialDate, months: number): number {
  return months % 12 === 0 ? date.length : Math.max(date.length, MONTH)
}
