import { MOST_ISSUES, rotaOf, type Audience, type LibraryPolicy, type Rota } from '@policy/model'
import { isRotaCalendar, rotaCalendar, type RotaIssue } from '@policy/render/reminders'
import { todayOf } from '../build/today.ts'
import type { RemindOptions } from '../commands/remind.ts'
import { calendarFile } from '../files/calendar-file.ts'
import type { OpenLibrary } from '../files/open-library.ts'
import { writeWhole } from '../files/write-file.ts'
import type { Io } from '../io.ts'
import { rotaJson, rotaTable } from '../report/rota-text.ts'
import { plural } from '../report/summary.ts'
import { UsageError } from '../usage-error.ts'
import { blockOf, chosenReminders, tellHeld, type ReadyReminder } from './chosen-reminders.ts'
import { refuseWithdrawn } from './list.ts'
import { channelNamed, oneAudience } from './named.ts'
import { recordSent } from './record.ts'
import { rotaPlan } from './rota-plan.ts'
import { writeIssues } from './write-issues.ts'

/** Plans which reminders of a policy go out when, and prints, writes or records that. */
export async function rota(
  entry: LibraryPolicy,
  options: RemindOptions,
  library: OpenLibrary,
  io: Io,
): Promise<number> {
  const { roles, names } = library.library
  const audience = oneAudience(options.audience, names)
  const channel = options.channel === undefined ? undefined : channelNamed(options.channel, names)
  refuseWithdrawn(entry)
  const ours = { isOurs: isRotaCalendar, by: 'policy remind' }
  const calendar =
    options.ics === undefined ? undefined : calendarFile(options.ics, library.root, io.cwd, ours)
  const chosen = chosenReminders(entry, roles, {
    audience: audience.id,
    ...(channel === undefined ? {} : { channel }),
  })
  tellHeld(chosen, entry, io)
  const planned = plannedRota(chosen.ready, entry, options)
  tellLimits(planned, chosen.ready, entry, options, io)
  const issues = issuesOf(planned, chosen.ready, entry, audience, options)
  if (options.recordIssue !== undefined)
    return recordIssue(
      options.recordIssue,
      issues,
      { entry, audience, channel },
      options,
      library,
      io,
    )
  if (options.json === true || options.format === 'json') io.out(rotaJson(planned, chosen.ready))
  else io.out(rotaTable(planned, chosen.ready))
  if (calendar !== undefined && options.dryRun !== true) {
    const id = [...entry.policy.id.split('/'), 'reminders', audience.id, channel ?? 'any'].join('.')
    const text = rotaCalendar(issues, id, options.today ?? todayOf(io.env))
    if (writeWhole(calendar, text)) io.err(`wrote ${options.ics}\n`)
  }
  return options.out === undefined ? 0 : writeIssues(issues, options.out, options, library, io)
}

function plannedRota(
  ready: readonly ReadyReminder[],
  entry: LibraryPolicy,
  options: RemindOptions,
): Rota {
  const planned = rotaOf(rotaPlan(ready, entry, options))
  if (planned !== undefined) return planned
  throw new UsageError(
    `that would be more than ${MOST_ISSUES} issues`,
    'plan a shorter time, or issues that are further apart',
  )
}

/** What the rota cannot do, and why. */
function tellLimits(
  { skipped, late, perIssue }: Rota,
  ready: readonly ReadyReminder[],
  { trust }: LibraryPolicy,
  options: RemindOptions,
  io: Io,
): void {
  const path = `policies/${trust.id}/trust.yaml`
  if (trust.holidays === undefined)
    io.err(
      `no holidays are known, so none are skipped\n  help: add them to ${path}, first and last day: \`holidays: [{ from: 2026-12-21, to: 2027-01-01 }]\`\n`,
    )
  if (skipped.length > 0) io.err(`no issue on ${skipped.join(', ')}: holidays in ${path}\n`)
  if (ready.length === 0) io.err('no reminder is for these\n')
  const asked = Number(options.perIssue ?? '1')
  if (perIssue < asked && ready.length > 0) io.err(fewerWords(perIssue, asked, ready))
  for (const { id, every, issues } of late)
    io.err(
      `\`${id}\` is to come every ${every}, but comes ${issues === 1 ? 'with every issue: issues are too far apart for more' : `every ${issues} issues: none comes twice in a row`}\n  help: plan issues that are closer together\n`,
    )
}

/** Why an issue takes fewer reminders than it was asked to. */
function fewerWords(perIssue: number, asked: number, ready: readonly ReadyReminder[]): string {
  const turns = ready.filter(({ reminder }) => reminder.cadence?.every === undefined).length
  if (turns === 0)
    return `\`--per-issue ${asked}\` changes nothing: each reminder has a period of its own\n`
  const why =
    turns === 1 ? 'no other takes turns with it' : 'with more, some would come twice in a row'
  return `${plural(perIssue, 'reminder')} an issue, not ${asked}: ${why}\n`
}

function issuesOf(
  { issues }: Rota,
  ready: readonly ReadyReminder[],
  entry: LibraryPolicy,
  audience: Audience,
  { baseUrl }: RemindOptions,
): readonly RotaIssue[] {
  const byId = new Map(ready.map(({ spoken }) => [spoken.id, spoken]))
  return issues.map(({ on, reminders }) => ({
    on,
    block: blockOf(
      entry,
      audience,
      reminders.flatMap((id) => byId.get(id) ?? []),
      baseUrl,
    ),
  }))
}

/** Records the whole issue of a day as sent. */
function recordIssue(
  on: string,
  issues: readonly RotaIssue[],
  what: {
    readonly entry: LibraryPolicy
    readonly audience: Audience
    readonly channel: string | undefined
  },
  options: RemindOptions,
  library: OpenLibrary,
  io: Io,
): Promise<number> {
  const issue = issues.find((each) => each.on === on)
  if (issue === undefined)
    throw new UsageError(
      `this rota has no issue on ${on}`,
      'run it without `--record-issue` to see its days',
    )
  if (what.channel === undefined)
    throw new UsageError(
      'it is not said by which channel the issue went out',
      'add `--channel`, `--channel newsletter` for instance',
    )
  const ids = issue.block.reminders.map(({ id }) => id)
  const facts = { ids, on, channel: what.channel, audiences: [what.audience.id] }
  return recordSent(facts, what.entry, options, library, io)
}
