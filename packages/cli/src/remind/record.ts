import { dirname, join } from 'node:path'
import {
  appendSent,
  dateOf,
  didYouMean,
  fingerprintOf,
  heldWords,
  reminderStateOf,
  spokenReminder,
  type LibraryPolicy,
  type Sent,
} from '@policy/model'
import { todayOf } from '../build/today.ts'
import type { RemindOptions } from '../commands/remind.ts'
import type { OpenLibrary } from '../files/open-library.ts'
import { removeHalfWritten, writeWhole } from '../files/write-file.ts'
import type { Io } from '../io.ts'
import { plural } from '../report/summary.ts'
import { tableText } from '../report/table.ts'
import { UsageError } from '../usage-error.ts'
import { audienceNamed, channelNamed } from './named.ts'

/** What is said to have gone out. */
export interface SentFacts {
  readonly ids: readonly string[]
  readonly on: string
  readonly channel: string
  readonly audiences: readonly string[]
}

/** Records reminders, named by their ids, as sent. */
export function record(
  entry: LibraryPolicy,
  options: RemindOptions,
  library: OpenLibrary,
  io: Io,
): Promise<number> {
  const { names } = library.library
  const { record: ids = '', on, channel, audience } = options
  const missing = (['on', 'channel', 'audience'] as const).find((key) => options[key] === undefined)
  if (missing !== undefined || on === undefined || channel === undefined || audience === undefined)
    throw new UsageError(
      `\`--record\` needs \`--${missing}\``,
      'say when, by which channel and to whom: `--on 2026-09-04 --channel newsletter --audience parents`',
    )
  const facts = {
    ids: listed(ids),
    on,
    channel: channelNamed(channel, names),
    audiences: listed(audience).map((each) => audienceNamed(each, names).id),
  }
  if (facts.ids.length === 0)
    throw new UsageError(
      `\`--record ${ids}\` names no reminder`,
      `\`policy remind ${entry.policy.id}\` lists them`,
    )
  if (facts.audiences.length === 0)
    throw new UsageError(
      `\`--audience ${audience}\` names nobody`,
      'say to whom it went: `--audience parents`, or several with commas between',
    )
  return recordSent(facts, entry, options, library, io)
}

/** Adds to sent.yaml what went out, after asking. */
export async function recordSent(
  facts: SentFacts,
  entry: LibraryPolicy,
  options: RemindOptions,
  library: OpenLibrary,
  io: Io,
): Promise<number> {
  const today = options.today ?? todayOf(io.env)
  if (facts.on > today)
    throw new UsageError(
      `${facts.on} is after today, ${today}`,
      'record what went out when it has gone out',
    )
  const before = entry.sent?.sent ?? []
  const more = facts.ids.map((id) => sentOf(id, facts, entry, library))
  const again = more.find((each) => before.some((old) => isSame(old, each)))
  if (again !== undefined)
    throw new UsageError(
      `\`${again.reminder}\` is recorded for ${again.on} by ${again.channel} already`,
      `\`policy remind ${entry.policy.id} --sent\` shows what is recorded`,
    )
  for (const each of more) {
    const unplanned = unplannedWords(each, entry)
    if (unplanned !== '') io.err(`note: ${unplanned}; recorded all the same\n`)
  }
  const path = `policies/${entry.policy.id}/sent.yaml`
  io.out(
    `${tableText(
      ['on', 'reminder', 'channel', 'audiences', 'version'],
      more.map((each) => [
        each.on,
        each.reminder,
        each.channel,
        each.audiences.join(', '),
        each.version,
      ]),
    )}\n`,
  )
  if (options.dryRun === true) return 0
  const sure =
    options.yes === true
      ? true
      : await io.ask(`Record ${plural(more.length, 'reminder')} in ${path}?`)
  if (sure === undefined)
    throw new UsageError(
      'nobody is there to answer',
      'read what is to be recorded, then run it again with `--yes`',
    )
  if (!sure) return 0
  const file = join(library.root, path)
  removeHalfWritten(new Set([dirname(file)]))
  writeWhole(file, appendSent(library.textOf(path) ?? '', more))
  io.err(`${plural(more.length, 'reminder')} recorded in ${path}\n`)
  return 0
}

/** What of a record is not as the reminder is written: it may be a slip, and it may be what happened. */
function unplannedWords({ reminder: id, channel, audiences }: Sent, entry: LibraryPolicy): string {
  const reminder = entry.reminders?.reminders.find((each) => each.id === id)
  if (reminder === undefined) return ''
  const others = audiences.filter((each) => !reminder.audiences.includes(each))
  return [
    ...(others.length === 0 ? [] : [`\`${id}\` is not written for ${others.join(', ')}`]),
    ...(reminder.channels.includes(channel) ? [] : [`\`${id}\` is not meant for ${channel}`]),
  ].join(', and ')
}

function sentOf(
  id: string,
  { on, channel, audiences }: SentFacts,
  entry: LibraryPolicy,
  { library }: OpenLibrary,
): Sent {
  const all = entry.reminders?.reminders ?? []
  const reminder = all.find((each) => each.id === id)
  if (reminder === undefined)
    throw new UsageError(
      `there is no reminder \`${id}\` in ${entry.policy.id}`,
      didYouMean(
        id,
        all.map((each) => each.id),
        `\`policy remind ${entry.policy.id}\` lists them`,
      ),
    )
  const state = reminderStateOf(reminder, entry)
  const spoken = spokenReminder(reminder, entry, library.roles)
  if (state !== 'ready' || spoken === undefined)
    throw new UsageError(
      `\`${id}\` cannot have gone out: ${heldWords(state)}`,
      `read it and run \`policy confirm ${entry.policy.id}\` first`,
    )
  return {
    on,
    reminder: id,
    channel,
    audiences: [...audiences],
    version: entry.policy.front.version ?? dateOf(entry.policy) ?? 'undated',
    fingerprint: fingerprintOf(spoken.words),
  }
}

/** The same reminder on the same day by the same way, to somebody it is recorded for. */
function isSame(old: Sent, now: Sent): boolean {
  return (
    old.reminder === now.reminder &&
    old.on === now.on &&
    old.channel === now.channel &&
    old.audiences.some((each) => now.audiences.includes(each))
  )
}

function listed(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    ),
  ]
}
