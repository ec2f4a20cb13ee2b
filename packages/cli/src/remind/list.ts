import { reviewsOf, type LibraryPolicy, type RemindJson } from '@policy/model'
import { todayOf } from '../build/today.ts'
import type { RemindOptions } from '../commands/remind.ts'
import type { OpenLibrary } from '../files/open-library.ts'
import { readTemplates } from '../files/tool-files.ts'
import type { Io } from '../io.ts'
import { reminderJson, remindersTable } from '../report/reminders-text.ts'
import type { RemindFormat } from '../usage/remind.ts'
import { UsageError } from '../usage-error.ts'
import {
  blockOf,
  chosenReminders,
  tellHeld,
  type ChosenReminders,
  type ReadyReminder,
} from './chosen-reminders.ts'
import { channelNamed, oneAudience } from './named.ts'
import { LEAST_EASE, readingEaseOf } from './reading-ease.ts'
import { printed } from './printed.ts'

/** Prints the reminders of a policy: for an audience as they go out, else as a table. */
export function list(
  entry: LibraryPolicy,
  options: RemindOptions,
  library: OpenLibrary,
  io: Io,
): number {
  const { roles, names } = library.library
  const audience = options.audience === undefined ? undefined : oneAudience(options.audience, names)
  const channel = options.channel === undefined ? undefined : channelNamed(options.channel, names)
  const format: RemindFormat = options.json === true ? 'json' : (options.format ?? 'text')
  refuseWithdrawn(entry)
  const chosen = chosenReminders(entry, roles, {
    ...(audience === undefined ? {} : { audience: audience.id }),
    ...(channel === undefined ? {} : { channel }),
  })
  tellOverdue(entry, options, library, io)
  tellHeld(chosen, entry, io)
  tellHardToRead(chosen.ready, io)
  if (format === 'json') io.out(jsonOf(chosen, entry, options))
  else if (audience !== undefined) {
    const spoken = chosen.ready.map((each) => each.spoken)
    const block = blockOf(entry, audience, spoken, options.baseUrl)
    if (spoken.length > 0) io.out(printed(block, format, readTemplates()))
  } else if (format === 'text') io.out(remindersTable(chosen))
  else
    throw new UsageError(
      `\`--format ${format}\` prints what goes out to one audience`,
      'add `--audience`, `--audience parents` for instance',
    )
  if (chosen.ready.length === 0) io.err(noneWords(entry, chosen))
  return 0
}

/** Nobody is to be reminded of what is no longer so. */
export function refuseWithdrawn({ policy }: LibraryPolicy): void {
  if (policy.front.status === 'withdrawn')
    throw new UsageError(
      `${policy.id} is withdrawn, so nothing of it goes out`,
      'remind people of what took its place',
    )
}

function noneWords({ policy, reminders }: LibraryPolicy, { held }: ChosenReminders): string {
  if (reminders === undefined)
    return `${policy.id} has no reminders.yaml; docs/reminders.md says how to write one\n`
  return held.length > 0 ? 'no other reminder is asked for\n' : 'no reminder is for these\n'
}

function tellOverdue(
  { policy }: LibraryPolicy,
  { today }: RemindOptions,
  { library }: OpenLibrary,
  io: Io,
): void {
  const reviews = reviewsOf([policy.id], library, today ?? todayOf(io.env))
  for (const { state, since } of reviews.policies)
    if (state === 'overdue') io.err(`the review of ${policy.id} is overdue since ${since}\n`)
}

/** What is quoted is as it is; our own words can be made easier. */
function tellHardToRead(ready: readonly ReadyReminder[], io: Io): void {
  for (const { spoken } of ready) {
    const { ease, hard } = readingEaseOf(spoken.words)
    if (spoken.kind !== 'plain' || ease >= LEAST_EASE) continue
    const named = hard.length === 0 ? '' : `; hard words: ${hard.join(', ')}`
    io.err(
      `\`${spoken.id}\` is hard to read: ${ease} of 100, where plain English begins at ${LEAST_EASE}${named}\n`,
    )
  }
}

function jsonOf(
  { ready, held }: ChosenReminders,
  entry: LibraryPolicy,
  { baseUrl }: RemindOptions,
): string {
  const value: RemindJson['listed'] = {
    schema: 'remind.schema.json',
    notice: 'The policy text prevails. This is not legal advice.',
    reminders: ready.map((each) => reminderJson(each, entry, baseUrl)),
    held: held.map(({ id, state }) => ({ policy: entry.policy.id, id, state })),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}
