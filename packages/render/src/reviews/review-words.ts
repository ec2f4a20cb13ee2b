import { wordingOfDate, wordingOfPeriod, type PartialDate, type Review } from '@policy/model'

/** How a date is written: in words on a page (`June 2023`), as stored on a terminal (`2023-06`). */
export type DateWords = (date: PartialDate) => string

/** When a review is due: `due in December 2026`, `due on 16 June 2026`. */
export function dueWords(due: PartialDate): string {
  return `due ${due.split('-').length === 3 ? 'on' : 'in'} ${wordingOfDate(due)}`
}

const STARTS = {
  approved: 'its approval',
  effective: 'the day it takes effect',
  date: 'the date on its cover',
  prepared: 'its preparation',
} as const satisfies Record<NonNullable<Review['counted']>['from'], string>

/** How the date of a review is known, where the document does not state it; empty where it does. */
export function reasonWords({ due, counted }: Review, dateWords: DateWords): string {
  if (due === null) return 'no review date is stated, and none can be computed'
  if (counted === null) return ''
  const { from, date, period } = counted
  return `computed, ${wordingOfPeriod(period)} from ${STARTS[from]} (${dateWords(date)}); no review date is stated`
}

/** What is to happen by when, step by step; a date that has passed is called so. */
export function stepWords(
  { steps }: Review,
  today: string,
  dateWords: DateWords,
): readonly string[] {
  return steps.map(({ step, from }, index) => {
    const by = `by ${dateWords(from)}`
    const past = from < today
    if (index === 0) return `start ${by} (${step}${past ? ', past' : ''})`
    return `${step === 'unions' ? 'to unions' : step} ${by}${past ? ' (past)' : ''}`
  })
}
