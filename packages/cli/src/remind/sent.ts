import { reminderStateOf, sentStandings, type LibraryPolicy } from '@policy/model'
import { todayOf } from '../build/today.ts'
import type { RemindOptions } from '../commands/remind.ts'
import type { OpenLibrary } from '../files/open-library.ts'
import type { Io } from '../io.ts'
import { sentJson, sentTable, type PolicySent } from '../report/sent-text.ts'
import { readPolicies } from './read-policies.ts'

/** Prints what went out by a day, and what is owed. */
export function sent(
  name: string | undefined,
  { json, format, today: given }: RemindOptions,
  library: OpenLibrary,
  io: Io,
): number {
  const today = given ?? todayOf(io.env)
  const { entries, whole } = readPolicies(name, library, io)
  const known = entries.filter((entry) => isKnown(entry, library, io))
  const found = known.map((entry): PolicySent => {
    const reminders = entry.reminders?.reminders ?? []
    const ledger = entry.sent?.sent ?? []
    const standings = sentStandings(reminders, ledger, today)
    return {
      policy: entry.policy.id,
      rows: reminders.map((reminder, index) => ({
        reminder,
        state: reminderStateOf(reminder, entry),
        standing: standings[index] as (typeof standings)[number],
      })),
      // It went out, though nobody is reminded of it any more.
      gone: ledger.filter(({ reminder }) => !reminders.some(({ id }) => id === reminder)),
    }
  })
  io.out(json === true || format === 'json' ? sentJson(found, today) : sentTable(found, today))
  return whole ? 0 : 1
}

/** Whether reminders and ledger can be read where they are there: "never" would be said of what went out else. */
function isKnown(
  { policy: { id }, reminders, sent: ledger }: LibraryPolicy,
  library: OpenLibrary,
  io: Io,
): boolean {
  const unread = (
    [
      ['reminders.yaml', reminders],
      ['sent.yaml', ledger],
    ] as const
  ).find(
    ([file, read]) => read === undefined && library.textOf(`policies/${id}/${file}`) !== undefined,
  )
  if (unread === undefined) return true
  io.err(`nothing is said of ${id}: its ${unread[0]} cannot be read\n`)
  return false
}
