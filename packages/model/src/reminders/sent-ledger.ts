import type { FileSet } from '../library/file-set.ts'
import type { Place } from '../place.ts'
import { sentSchema, type Sent, type SentContent } from '../schema/sent.ts'
import { dayNumber, type Day } from '../reviews/calendar-day.ts'
import type { Reminder } from './reminder.ts'
import { audienceFaults, channelFaults } from './reminder-names.ts'
import { isOwed } from './rota.ts'

/** sent.yaml of a policy, as read: what went out. */
export interface SentLedger {
  readonly path: string
  readonly sent: readonly Sent[]
  readonly placeOf: (pointer: string) => Place
}

/** Reads sent.yaml where there is one. A reminder that is gone since stays in it: it went out. */
export function readSent(
  folder: string,
  channels: readonly string[],
  set: FileSet,
): SentLedger | undefined {
  const path = `${folder}/sent.yaml`
  const read = set.yaml<SentContent>(path, sentSchema, { roles: null }, false)
  if (read === undefined) return undefined
  for (const [index, { audiences, channel }] of read.value.sent.entries()) {
    const place = (key: string): Place => read.placeOf(`/sent/${index}/${key}`)
    for (const found of [
      ...channelFaults([channel], channels, () => place('channel')),
      ...audienceFaults(audiences, (at) => place(`audiences/${at}`)),
    ])
      set.report(found)
  }
  return { path, sent: read.value.sent, placeOf: read.placeOf }
}

/** What is known of a reminder's going out. */
export interface SentStanding {
  readonly reminder: string
  /** How often it went out by the day asked about. */
  readonly times: number
  readonly last: { readonly on: Day; readonly channel: string; readonly daysAgo: number } | null
  /** Whether it is owed; null where neither words nor trust say how often it is to come, so that nobody can tell. */
  readonly owed: boolean | null
}

/** What the ledger says of each reminder as at a day; what it says went out later does not count yet. */
export function sentStandings(
  reminders: readonly Reminder[],
  sent: readonly Sent[],
  today: Day,
): readonly SentStanding[] {
  return reminders.map(({ id, cadence }) => {
    const own = sent
      .filter(({ reminder, on }) => reminder === id && on <= today)
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    const last = own.at(-1)
    const every = cadence?.every
    return {
      reminder: id,
      times: own.length,
      last:
        last === undefined
          ? null
          : {
              on: last.on,
              channel: last.channel,
              daysAgo: dayNumber(today) - dayNumber(last.on),
            },
      owed: every === undefined ? null : last === undefined || isOwed(last.on, every, today),
    }
  })
}
