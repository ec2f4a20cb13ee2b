import { remembered } from '../remembered.ts'
import { dayNumber, isWeekend, isoDay, weekdayOf } from './calendar-day.ts'

// Bank holidays of England and Wales as GOV.UK lists them: those of the Banking and Financial Dealings Act 1971, those
// proclaimed every year (New Year's Day, early May, substitutes), Good Friday and Christmas Day. Computed for any year
// from 1996 on, but for what a proclamation changed once.

/** A bank holiday of England and Wales. */
export interface BankHoliday {
  /** The day it is taken, `2026-12-28`: never a Saturday or Sunday. */
  readonly date: string
  /** What it is called; "(substitute day)" where its own day is a Saturday or Sunday. */
  readonly name: string
}

/**
 * The last day up to which the proclamations below are known to be all.
 * A day can become a bank holiday nine days before (19 September 2022 did), so this cannot lie after the newest source
 * that was looked at: `date-holidays` 3.37.0, published on this day, which lists no other for England.
 */
export const PROCLAMATIONS_KNOWN_TO = '2026-09-21'

/** Days that a proclamation moved, and where to. */
const MOVED: Readonly<Record<string, string>> = {
  '2002-05-27': '2002-06-04', // BBC News, 24 November 2000: http://news.bbc.co.uk/2/hi/uk_news/1038809.stm
  '2012-05-28': '2012-06-04', // GOV.UK's list, in ministryofjustice/govuk-bank-holidays, bank-holidays.json
  '2020-05-04': '2020-05-08', // https://www.thegazette.co.uk/notice/3326938
  '2022-05-30': '2022-06-02', // GOV.UK's list, in alphagov/frontend, lib/data/bank-holidays.json
}

/** Days that a proclamation added. */
const ADDED: Readonly<Record<string, string>> = {
  // The Times, 17 April 1998, on the plan; a reader's letter in The Independent, "Myth of the century", on the day as a
  // holiday. The proclamation itself was not seen.
  '1999-12-31': 'Millennium bank holiday',
  // As for 27 May 2002.
  '2002-06-03': "The Queen's Golden Jubilee",
  // The Guardian, 23 November 2010: https://www.theguardian.com/uk/2010/nov/23/royal-wedding-april-bank-holiday
  '2011-04-29': 'Royal wedding',
  // As for 28 May 2012.
  '2012-06-05': "The Queen's Diamond Jubilee",
  // As for 30 May 2022.
  '2022-06-03': "The Queen's Platinum Jubilee",
  // https://www.thegazette.co.uk/notice/4158896
  '2022-09-19': 'State funeral of Queen Elizabeth II',
  // https://www.gov.uk/government/news/bank-holiday-proclaimed-in-honour-of-the-coronation-of-his-majesty-king-charles-iii
  '2023-05-08': 'Coronation of King Charles III',
}

/** The Monday on or after a day. */
function mondayFrom(day: number): number {
  return day + ((8 - weekdayOf(day)) % 7)
}

/** Easter Sunday, after the anonymous Gregorian algorithm (J. Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return dayNumber(year, 3, 22 + h + l - 7 * m)
}

/** A holiday on its own day, or on the first day after it that is neither at a weekend nor taken. */
function orSubstitute(own: number, name: string, taken?: number): readonly [number, string] {
  let day = own
  while (isWeekend(day) || day === taken) day++
  return [day, day === own ? name : `${name} (substitute day)`]
}

/**
 * The bank holidays of England and Wales in a year from 1996 on, in order.
 * Those proclaimed after 21 September 2026 are not among them. Throws a RangeError for a year before 1996.
 */
export function bankHolidays(year: number): readonly BankHoliday[] {
  if (!(year >= 1996)) throw new RangeError(`bank holidays are known from 1996 on, not in ${year}`)
  const sunday = easter(year)
  const boxing = dayNumber(year, 12, 26)
  const christmas = orSubstitute(boxing - 1, 'Christmas Day', boxing)
  const regular = [
    orSubstitute(dayNumber(year, 1, 1), "New Year's Day"),
    [sunday - 2, 'Good Friday'],
    [sunday + 1, 'Easter Monday'],
    [mondayFrom(dayNumber(year, 5, 1)), 'Early May bank holiday'],
    [mondayFrom(dayNumber(year, 5, 25)), 'Spring bank holiday'],
    [mondayFrom(dayNumber(year, 8, 25)), 'Summer bank holiday'],
    christmas,
    orSubstitute(boxing, 'Boxing Day', christmas[0]),
  ] as const
  return [
    ...regular.map(([day, name]) => ({ date: MOVED[isoDay(day)] ?? isoDay(day), name })),
    ...Object.entries(ADDED)
      .filter(([date]) => date.startsWith(`${year}-`))
      .map(([date, name]) => ({ date, name })),
  ].toSorted((one, other) => (one.date < other.date ? -1 : 1))
}

// One due time asks for several days of one year; computed once, a year stays.
const daysOf = new Map<number, ReadonlySet<string>>()

/** Whether a day, counted from 1 January 1970, is a bank holiday. */
export function isBankHoliday(day: number): boolean {
  const date = isoDay(day)
  const year = Number(date.slice(0, 4))
  return remembered(
    daysOf,
    year,
    () => new Set(bankHolidays(year).map((holiday) => holiday.date)),
  ).has(date)
}

/** Whether a day, counted from 1 January 1970, is a Monday to Friday and no bank holiday. */
export function isWorkday(day: number): boolean {
  return !isWeekend(day) && !isBankHoliday(day)
}

/**
 * Whether a day, `2026-12-28`, is a Monday to Friday and no bank holiday of England and Wales.
 * Throws a RangeError where there is no such day, or none from 1996 on.
 */
export function isWorkingDay(date: string): boolean {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  const day = dayNumber(year, month, dayOfMonth)
  if (!(year >= 1996) || isoDay(day) !== date)
    throw new RangeError(`${date} is no day from 1996 on`)
  return isWorkday(day)
}
