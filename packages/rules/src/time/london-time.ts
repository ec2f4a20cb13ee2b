import { DAY } from './calendar-day.ts'

// London's clocks, by the rule in force: one hour ahead of Greenwich "from one o'clock, Greenwich mean time, in the
// morning of the last Sunday in March" to the same hour of the last Sunday in October (Summer Time Order 2002,
// SI 2002/262, article 2: https://www.legislation.gov.uk/uksi/2002/262). The orders before it set the same days from 1996
// on, so nothing before 1996 is read.

/** When something happened, as far as its text says; milliseconds since 1970, both ends included. */
export interface Span {
  readonly earliest: number
  readonly latest: number
}

/** Why a text is no time in London. */
export interface TimeFault {
  readonly code: 'malformed-time' | 'impossible-time' | 'skipped-time'
  readonly message: string
  readonly help: string
}

/** An hour in milliseconds. */
export const HOUR = 3_600_000
const SHAPE =
  /^(?:199[6-9]|2\d{3})-\d\d-\d\d(?:T(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|([+-])(0\d|1[0-4]):([0-5]\d))?)?$/

/** One o'clock in Greenwich on the last Sunday of a month with 31 days. */
function lastSunday(year: number, month: number): number {
  const end = Date.UTC(year, month, 31)
  return end - new Date(end).getUTCDay() * DAY + HOUR
}

/** How far London's clocks are ahead of Greenwich at an instant, in milliseconds. */
export function offsetAt(instant: number): number {
  const year = new Date(instant).getUTCFullYear()
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9) ? HOUR : 0
}

/** The day an instant falls on in London, counted from 1 January 1970. */
export function dayOf(instant: number): number {
  return Math.floor((instant + offsetAt(instant)) / DAY)
}

/** The last second of a day in London: a day ends at 23:59:59. */
export function endOfDay(day: number): number {
  const midnight = (day + 1) * DAY
  // Clocks change at one o'clock in Greenwich: the same offset holds at midnight there and here.
  return midnight - offsetAt(midnight) - 1000
}

/** An instant as London's clocks show it, with their offset: `2026-11-21T16:30:00+00:00`. */
export function formatLondon(instant: number): string {
  const offset = offsetAt(instant)
  return `${new Date(instant + offset).toISOString().slice(0, 19)}+0${offset / HOUR}:00`
}

/** The instants at which London's clocks show a time, given as if it were Greenwich's: none in spring, two in autumn. */
function instantsAt(shown: number): Span | undefined {
  const ahead = shown - HOUR
  const inSummer = offsetAt(ahead) === HOUR
  const inWinter = offsetAt(shown) === 0
  if (!inSummer && !inWinter) return undefined
  return { earliest: inSummer ? ahead : shown, latest: inWinter ? shown : ahead }
}

/**
 * The instants a text stands for.
 * A day stands for all of it; a time without an offset for what London's clocks showed, which in autumn may be two
 * instants; with `Z` or an offset for that instant. Fractions of a second are dropped.
 */
export function readTime(text: string): Span | TimeFault {
  const malformed: TimeFault = {
    code: 'malformed-time',
    message: `\`${text}\` is not a time from 1996 on`,
    help: 'write it as 2026-11-20T16:30, in London time, or as a day: 2026-11-20',
  }
  const parts = SHAPE.exec(text)
  if (parts === null) return malformed
  const [, time = '00:00', seconds = '00', offset, sign, hours, minutes] = parts
  const written = `${text.slice(0, 10)}T${time}:${seconds}`
  const shown = Date.parse(`${written}Z`)
  // Some engines read 30 February as 2 March.
  if (!(shown >= 0) || new Date(shown).toISOString().slice(0, 19) !== written) {
    return {
      code: 'impossible-time',
      message: `there is no such time as \`${text}\``,
      help: 'give a day of the calendar, and an hour from 00:00 to 23:59',
    }
  }
  if (offset !== undefined) {
    const ahead = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * 60_000
    const instant = shown - (sign === '-' ? -ahead : ahead)
    // Half past midnight on 1 January 1996, an hour ahead, is in 1995.
    return instant < Date.UTC(1996) ? malformed : { earliest: instant, latest: instant }
  }
  const instants = instantsAt(shown)
  if (instants === undefined) {
    return {
      code: 'skipped-time',
      message: `London's clocks never showed \`${text}\`: they went from 01:00 to 02:00`,
      help: 'give the time that they did show, or one with its offset',
    }
  }
  return parts[1] === undefined ? { ...instants, latest: endOfDay(shown / DAY) } : instants
}
