import type { Review, Reviews } from '@policy/model'
import { csvText } from './csv.ts'

const COLUMNS = {
  policy: ({ policy }) => policy,
  title: ({ title }) => title,
  trust: ({ trust }) => trust,
  state: ({ state }) => state,
  due: ({ due }) => due ?? '',
  computed: ({ computed }) => (computed ? 'yes' : 'no'),
  'counted from': ({ counted }) => counted?.date ?? '',
  period: ({ counted }) => counted?.period ?? '',
  'due from': ({ dueFrom }) => dueFrom ?? '',
  'overdue since': ({ since }) => since ?? '',
  'who must act': ({ owner }) => owner?.words ?? '',
  'lead times': ({ steps }) => steps.map(({ step, from }) => `${step} ${from}`).join('; '),
} as const satisfies Record<string, (review: Review) => string>

/** Reviews as CSV with a heading row, the most pressing first; what is not known is empty. */
export function reviewsCsv({ policies }: Reviews): string {
  const columns = Object.values(COLUMNS)
  return csvText([
    Object.keys(COLUMNS),
    ...policies.map((review) => columns.map((column) => column(review))),
  ])
}
