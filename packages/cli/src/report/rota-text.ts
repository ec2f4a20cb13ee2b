import type { RemindJson, Rota } from '@policy/model'
import type { ReadyReminder } from '../remind/chosen-reminders.ts'
import { tableText } from './table.ts'

/** Longest words of a message in a table. */
const WIDTH = 60

/** A rota as a table, a line for each reminder of each issue. */
export function rotaTable({ issues }: Rota, ready: readonly ReadyReminder[]): string {
  const words = wordsOf(ready)
  const rows = issues.flatMap(({ on, reminders }) =>
    reminders.map((id, index) => [index === 0 ? on : '', id, shortened(words.get(id) ?? '')]),
  )
  return rows.length === 0 ? 'no issue\n' : `${tableText(['on', 'reminder', 'says'], rows)}\n`
}

/** The same for programs. */
export function rotaJson({ issues, skipped, late }: Rota, ready: readonly ReadyReminder[]): string {
  const words = wordsOf(ready)
  const value: RemindJson['rota'] = {
    schema: 'remind.schema.json',
    rota: issues.map(({ on, reminders }) => ({
      on,
      reminders: reminders.map((id) => ({ id, words: words.get(id) ?? '' })),
    })),
    skipped: [...skipped],
    late: [...late],
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function wordsOf(ready: readonly ReadyReminder[]): ReadonlyMap<string, string> {
  return new Map(ready.map(({ spoken }) => [spoken.id, spoken.words]))
}

function shortened(words: string): string {
  if (words.length <= WIDTH) return words
  const start = words.slice(0, WIDTH)
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 1))} …`
}
