import type { Policy } from '@policy/model'

/**
 * Instant for the dates inside a PDF, from the policy itself so that the same words give the same bytes.
 * The date of approval, else of the document, else of its preparation; a month or year counts from its first day.
 */
export function printDate({ front }: Policy): string {
  const date = front.approved?.on ?? front.date ?? front.prepared?.on ?? '1970-01-01'
  const [year, month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}T00:00:00Z`
}
