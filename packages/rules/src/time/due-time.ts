import { isBankHoliday, isWorkday, PROCLAMATIONS_KNOWN_TO } from './bank-holidays.ts'
import { DAY, dayInWords, isWeekend } from './calendar-day.ts'
import {
  dayOf,
  endOfDay,
  formatLondon,
  HOUR,
  offsetAt,
  readTime,
  type TimeFault,
} from './london-time.ts'

/** A limit of hours that a policy sets, with every reading of its words about weekends. */
export interface Deadline {
  /** Hours that pass, whatever the clocks do. */
  readonly hours: number
  /** The key of the fact they are counted from, `comment.receivedAt`. */
  readonly from: string
  /** At least one. */
  readonly readings: readonly DeadlineReading[]
}

/**
 * One way to take the words about weekends.
 * `plain` counts hours only; `received-at-weekend` gives what comes in on a Saturday or Sunday until the end of the next
 * working day; `due-at-weekend` does so also with what would fall due on one.
 */
export interface DeadlineReading {
  readonly id: 'received-at-weekend' | 'due-at-weekend' | 'plain'
  /** The exact words of the policy that are read so, or none. */
  readonly words: string
  /** One plain sentence: how this reading takes the words. */
  readonly says: string
}

/** When something is due under one reading; both times in London's, `2026-11-23T23:59:59+00:00`. */
export interface DueTime {
  readonly reading: DeadlineReading['id']
  readonly says: string
  readonly earliest: string
  /** The same as `earliest`, unless the time of receipt is known only roughly. */
  readonly latest: string
  /** Plain sentences: bank holidays, changes of the clocks, what is not known. */
  readonly notes: readonly string[]
}

/** When something is due under all readings: the first and last time that any of them gives. */
export interface DueInterval {
  readonly earliest: string
  readonly latest: string
  readonly readings: readonly DueTime[]
}

const KNOWN_TO = dayInWords(Date.parse(PROCLAMATIONS_KNOWN_TO) / DAY)

/** A due time, in milliseconds since 1970, and what is to be said of it. */
interface Due {
  readonly at: number
  readonly notes: readonly string[]
}

/**
 * When something received at a time is due, under each reading of a deadline.
 * The time is a day, `2026-11-20`, a time in London, `2026-11-20T16:30`, or one with an offset; a day, or an hour that
 * London's clocks showed twice, makes every due time an interval. A text that is no time comes back as a fault.
 *
 * A due day ends at 23:59:59. A working day is a Monday to Friday that is no bank holiday; a bank holiday right after a
 * weekend counts with it, else what comes in on it would be due before what came in on the day before. So, for 24 to 47
 * hours, what is received later is never due earlier.
 */
export function dueTimes(deadline: Deadline, receivedAt: string): DueInterval | TimeFault {
  const received = readTime(receivedAt)
  if ('code' in received) return received
  const dues = deadline.readings.map((reading) => ({
    reading,
    first: dueAt(deadline.hours, reading.id, received.earliest),
    last: dueAt(deadline.hours, reading.id, received.latest),
  }))
  return {
    earliest: formatLondon(Math.min(...dues.map(({ first }) => first.at))),
    latest: formatLondon(Math.max(...dues.map(({ last }) => last.at))),
    readings: dues.map(({ reading, first, last }) => ({
      reading: reading.id,
      says: reading.says,
      earliest: formatLondon(first.at),
      latest: formatLondon(last.at),
      notes: [...new Set([...first.notes, ...last.notes])],
    })),
  }
}

function dueAt(hours: number, reading: DeadlineReading['id'], received: number): Due {
  const counted = received + hours * HOUR
  const from = weekendDay(reading, dayOf(received), dayOf(counted))
  const due =
    from === undefined ? byTheHour(hours, received, counted) : nextWorkingDay(from, dayOf(counted))
  const unknown =
    formatLondon(due.at).slice(0, 10) > PROCLAMATIONS_KNOWN_TO
      ? [`Bank holidays proclaimed after ${KNOWN_TO} are not known here.`]
      : []
  return { at: due.at, notes: [...due.notes, ...unknown] }
}

/** The day at a weekend from which a reading seeks the next working day, if it does. */
function weekendDay(
  reading: DeadlineReading['id'],
  received: number,
  due: number,
): number | undefined {
  if (reading === 'plain') return undefined
  if (countsAsWeekend(received)) return received
  return reading === 'due-at-weekend' && countsAsWeekend(due) ? due : undefined
}

/** Whether a day is a Saturday or Sunday, or a bank holiday that makes a weekend longer. */
function countsAsWeekend(day: number): boolean {
  return isWeekend(day) || (isBankHoliday(day) && countsAsWeekend(day - 1))
}

function byTheHour(hours: number, received: number, at: number): Due {
  const notes: string[] = []
  const clock = formatLondon(at).slice(11, 16)
  if (offsetAt(at) !== offsetAt(received)) {
    const without = new Date(at + offsetAt(received)).toISOString().slice(11, 16)
    notes.push(
      `The clocks change in between, so ${hours} hours end at ${clock}, not at ${without}.`,
    )
  }
  if (isBankHoliday(dayOf(at))) {
    notes.push(`${dayInWords(dayOf(at))} is a bank holiday; the policy does not say what then.`)
  }
  return { at, notes }
}

/** The end of the first working day after one at a weekend, and which bank holidays had a part in it. */
function nextWorkingDay(from: number, counted: number): Due {
  const notes: string[] = []
  if (!isWeekend(from)) {
    notes.push(
      `${dayInWords(from)} is a bank holiday and counted with the weekend before it, which the policy does not say; by the hour the time would end on ${dayInWords(counted)}.`,
    )
  }
  let day = from + 1
  for (; !isWorkday(day); day++) {
    if (!isWeekend(day)) {
      notes.push(
        `${dayInWords(day)} is a bank holiday and not counted as a working day, which the policy does not say.`,
      )
    }
  }
  return { at: endOfDay(day), notes }
}
