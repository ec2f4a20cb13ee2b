import {
  audienceWords,
  heldWords,
  reminderStateOf,
  spokenReminder,
  type Audience,
  type LibraryPolicy,
  type Reminder,
  type ReminderState,
  type RolesContent,
  type SpokenReminder,
} from '@policy/model'
import type { ReminderBlock } from '@policy/render/reminders'
import { taxonomyOf } from '@policy/rules'
import type { Io } from '../io.ts'
import { pageAt } from './page-at.ts'

/** A reminder that can go out, with what it says. */
export interface ReadyReminder {
  readonly reminder: Reminder
  readonly spoken: SpokenReminder
}

/** Reminders that were asked for: those that can go out, and those that must not. */
export interface ChosenReminders {
  readonly ready: readonly ReadyReminder[]
  readonly held: readonly { readonly id: string; readonly state: ReminderState }[]
}

/** The reminders of a policy for an audience and a channel; where one is not named, for any. */
export function chosenReminders(
  entry: LibraryPolicy,
  roles: RolesContent,
  { audience, channel }: { readonly audience?: string; readonly channel?: string },
): ChosenReminders {
  const channels = entry.rules === undefined ? undefined : taxonomyOf(entry.rules.words.channels)
  // A reminder for social media is one for Facebook too.
  const goesBy = (own: string): boolean =>
    channel === undefined || own === channel || channels?.kindsOf(channel).has(own) === true
  const wanted = (entry.reminders?.reminders ?? [])
    .filter(({ audiences }) => audience === undefined || audiences.includes(audience))
    .filter((reminder) => reminder.channels.some(goesBy))
    .map((reminder) => ({
      reminder,
      state: reminderStateOf(reminder, entry),
      spoken: spokenReminder(reminder, entry, roles),
    }))
  return {
    ready: wanted.flatMap(({ reminder, state, spoken }) =>
      state === 'ready' && spoken !== undefined ? [{ reminder, spoken }] : [],
    ),
    held: wanted
      .filter(({ state }) => state !== 'ready')
      .map(({ reminder, state }) => ({ id: reminder.id, state })),
  }
}

/** Says which reminders do not go out, and what to do about it. */
export function tellHeld({ held }: ChosenReminders, { policy }: LibraryPolicy, io: Io): void {
  for (const { id, state } of held)
    io.err(
      `\`${id}\` does not go out: ${heldWords(state)}\n  help: \`policy check ${policy.id}\` shows where${state === 'stale' || state === 'unconfirmed' ? `; read it, then run \`policy confirm ${policy.id}\`` : ''}\n`,
    )
}

/** Some reminders as one piece, for an audience. */
export function blockOf(
  { policy, trust }: LibraryPolicy,
  audience: Audience,
  reminders: readonly SpokenReminder[],
  baseUrl: string | undefined,
): ReminderBlock {
  return {
    policy,
    trust,
    whom: audienceWords(audience, trust),
    reminders,
    page: baseUrl === undefined ? null : pageAt(baseUrl, policy.slug),
  }
}
