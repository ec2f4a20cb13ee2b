import type { PartialDate } from './partial-date.ts'
import type { Policy } from './policy.ts'

/** The date that a policy goes by: of approval, else of the document, else of its preparation. */
export function dateOf({ front }: Pick<Policy, 'front'>): PartialDate | undefined {
  return front.approved?.on ?? front.date ?? front.prepared?.on
}
