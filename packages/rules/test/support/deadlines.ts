import { dueTimes, type Deadline, type DeadlineReading, type DueTime } from '@policy/rules'

/** What Aspire and Dudley say, and hours alone. */
const WORDS = {
  'received-at-weekend': '(or on the next working day if received over the weekend)',
  'due-at-weekend': '(next working day if a weekend)',
  plain: '',
} as const satisfies Record<DeadlineReading['id'], string>

/** A deadline of so many hours under the readings named. */
export function within(hours: number, ...ids: readonly DeadlineReading['id'][]): Deadline {
  const readings = ids.map((id) => ({ id, words: WORDS[id], says: `read as ${id}` }))
  return { hours, from: 'comment.receivedAt', readings }
}

/** The due time under one reading, of a text that is a time. */
export function due(reading: DeadlineReading['id'], receivedAt: string, hours = 24): DueTime {
  const answer = dueTimes(within(hours, reading), receivedAt)
  const first = 'code' in answer ? undefined : answer.readings[0]
  if (first === undefined) throw new Error(JSON.stringify(answer))
  return first
}
