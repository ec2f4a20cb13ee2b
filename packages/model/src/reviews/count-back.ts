import { lengthOfPeriod, type Period } from '../period.ts'
import type { Review } from '../schema/reviews.ts'
import type { TrustContent } from '../schema/trust.ts'
import {
  dayNumber,
  dayOfNumber,
  firstDayOf,
  lastDayOf,
  monthsLater,
  type Day,
} from './calendar-day.ts'

/** What trust.yaml says of how long a review takes. */
export type LeadTimes = Pick<TrustContent, 'lead-times' | 'holidays'>

/** Nothing is counted back beyond the first year we know. */
const FIRST = dayNumber('1900-01-01')

/** As many months as there are between the first year we know and the last. */
const MOST_MONTHS = 3600

/**
 * The steps of a review, counted back from its last day: the last step ends there, each other the day before the next begins.
 * Days of holidays do not count, and no step begins or ends on one.
 */
export function countBack(last: Day, leadTimes: LeadTimes): Review['steps'] {
  const isHoliday = holidaysOf(leadTimes)
  const steps: Review['steps'] = []
  let end = dayNumber(last)
  for (const { step, takes } of (leadTimes['lead-times'] ?? []).toReversed()) {
    while (end > FIRST && isHoliday(end)) end -= 1
    const start = startOf(end, daysOf(takes, end), isHoliday)
    steps.unshift({ step, from: dayOfNumber(start), to: dayOfNumber(end) })
    end = Math.max(FIRST, start - 1)
  }
  return steps
}

/** The day on which so many days that count begin, the last of them being `end`. */
function startOf(end: number, days: number, isHoliday: (day: number) => boolean): number {
  let day = end
  for (let left = days - 1; left > 0 && day > FIRST;) {
    day -= 1
    if (!isHoliday(day)) left -= 1
  }
  return day
}

/** How many days a period has whose last day is `end`: a month has those of the calendar. */
function daysOf(takes: Period, end: number): number {
  const { unit, count } = lengthOfPeriod(takes)
  if (unit === 'day') return count
  const after = dayOfNumber(end + 1)
  return end + 1 - Math.max(FIRST, dayNumber(monthsLater(after, -Math.min(count, MOST_MONTHS))))
}

function holidaysOf({ holidays = [] }: LeadTimes): (day: number) => boolean {
  const ranges = holidays.map(({ from, to }) => [
    dayNumber(firstDayOf(from)),
    dayNumber(lastDayOf(to)),
  ])
  return (day) => ranges.some(([from = 0, to = 0]) => from <= day && day <= to)
}
