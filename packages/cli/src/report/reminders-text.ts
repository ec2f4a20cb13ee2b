import { dateOf, type Cadence, type LibraryPolicy, type RemindJson } from '@policy/model'
import type { ChosenReminders, ReadyReminder } from '../remind/chosen-reminders.ts'
import { pageAt } from '../remind/page-at.ts'
import { readingEaseOf } from '../remind/reading-ease.ts'
import { tableText } from './table.ts'

/** Reminders as a table: for whom, by which way, how often, how easy to read. */
export function remindersTable({ ready }: ChosenReminders): string {
  const rows = ready.map(({ reminder, spoken }) => [
    reminder.id,
    reminder.reason,
    reminder.audiences.join(', '),
    reminder.channels.join(', '),
    cadenceWords(reminder.cadence),
    spoken.kind,
    String(readingEaseOf(spoken.words).ease),
  ])
  if (rows.length === 0) return ''
  const head = ['reminder', 'for', 'audiences', 'channels', 'how often', 'words', 'ease']
  return `${tableText(head, rows, [6])}\n`
}

/** How often a reminder is to come. */
export function cadenceWords(cadence: Cadence | null): string {
  if (cadence === null) return '-'
  const { words, every, decided } = cadence
  const period = every === undefined ? [] : [`${every}${decided ? ' (decided)' : ''}`]
  return [...(words === undefined ? [] : [words]), ...period].join(', ')
}

/** A reminder for programs. */
export function reminderJson(
  { reminder, spoken }: ReadyReminder,
  { policy }: LibraryPolicy,
  baseUrl: string | undefined,
): RemindJson['listed']['reminders'][number] {
  const { id, reason, rules, clauses, audiences, channels, cadence } = reminder
  const { title, version, status } = policy.front
  const { ease, hard } = readingEaseOf(spoken.words)
  return {
    policy: policy.id,
    id,
    for: reason,
    kind: spoken.kind,
    words: spoken.words,
    rules: [...rules],
    clauses: clauses.map(({ clause }) => clause),
    audiences: [...audiences],
    channels: [...channels],
    cadence:
      cadence === null
        ? null
        : {
            words: cadence.words ?? null,
            every: cadence.every ?? null,
            decided: cadence.decided,
          },
    source: {
      title,
      version: version ?? null,
      date: dateOf(policy) ?? null,
      status: status ?? null,
      clause: spoken.clause.id,
      number: spoken.clause.number,
      section: spoken.clause.section,
      href: baseUrl === undefined ? null : `${pageAt(baseUrl, policy.slug)}#${spoken.clause.id}`,
    },
    readingEase: ease,
    hardWords: [...hard],
  }
}
