import type { RemindJson, Reminder, ReminderState, Sent, SentStanding } from '@policy/model'
import { cadenceWords } from './reminders-text.ts'
import { plural } from './summary.ts'
import { tableText } from './table.ts'

/** What went out of one policy. */
export interface PolicySent {
  readonly policy: string
  readonly rows: readonly {
    readonly reminder: Reminder
    readonly state: ReminderState
    readonly standing: SentStanding
  }[]
  /** Of reminders that are gone since. */
  readonly gone: readonly Sent[]
}

/** What went out, and what is owed, by policy. */
export function sentTable(found: readonly PolicySent[], today: string): string {
  const parts = found.map(({ policy, rows, gone }) => {
    const lines = rows.map(({ reminder, state, standing }) => [
      reminder.id,
      reminder.reason,
      cadenceWords(reminder.cadence),
      String(standing.times),
      lastWords(standing),
      owedWords(standing, state),
    ])
    const head = ['reminder', 'for', 'how often', 'times', 'last sent', 'owed']
    return [
      policy,
      lines.length === 0 ? 'no reminders' : tableText(head, lines, [3]),
      ...(gone.length === 0
        ? []
        : [
            `Of reminders that are gone: ${gone.map(({ on, reminder }) => `${reminder} (${on})`).join(', ')}`,
          ]),
    ].join('\n')
  })
  const unsaid =
    'A word such as "regularly" gives no period, so nobody can tell what is owed by it.'
  return `What went out, as at ${today}\n\n${parts.join('\n\n')}\n\n${unsaid}\n`
}

/** The same for programs. */
export function sentJson(found: readonly PolicySent[], today: string): string {
  const value: RemindJson['sent'] = {
    schema: 'remind.schema.json',
    today,
    sent: found.flatMap(({ policy, rows }) =>
      rows.map(({ reminder, state, standing }) => ({
        policy,
        reminder: reminder.id,
        for: reminder.reason,
        state,
        cadence: { words: reminder.cadence?.words ?? null, every: reminder.cadence?.every ?? null },
        times: standing.times,
        last: standing.last,
        owed: standing.owed,
      })),
    ),
    gone: found.flatMap(({ policy, gone }) => gone.map((each) => ({ policy, ...each }))),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function lastWords({ last }: SentStanding): string {
  if (last === null) return 'never'
  const ago = last.daysAgo === 0 ? 'today' : `${plural(last.daysAgo, 'day')} ago`
  return `${last.on} by ${last.channel}, ${ago}`
}

function owedWords({ owed }: SentStanding, state: ReminderState): string {
  const words = owed === null ? 'no period is given' : owed ? 'owed' : 'no'
  return state === 'ready' ? words : `${words} (does not go out: ${state})`
}
