import type { PolicyFacts } from './rule-set.ts'
import { formatLondon, readTime } from './time/london-time.ts'

/** Says what has to be said before any answer at a day or moment; without one nothing is called overdue. */
export type Notices = (at: string | undefined) => readonly string[]

/** What has to be said before any answer out of a document. What was said last is kept: programs ask many times a day. */
export function createNotices(policy: PolicyFacts): Notices {
  let last: { readonly at: string | undefined; readonly said: readonly string[] } | undefined
  return (at) => {
    if (last === undefined || last.at !== at)
      last = { at, said: Object.freeze(noticesFor(policy, at)) }
    return last.said
  }
}

function noticesFor(policy: PolicyFacts, at: string | undefined): readonly string[] {
  const { status, approvedOn, reviewDue, effective, standing } = policy
  const day = at === undefined ? '' : dayIn(at)
  const found: readonly (readonly [boolean, string])[] = [
    [
      status === 'draft',
      'This policy is a draft. The document does not say that anyone adopted it.',
    ],
    [status === 'consultation', 'This policy is out for consultation. It has not been adopted.'],
    [status === 'withdrawn', 'This policy has been withdrawn.'],
    [status === null && approvedOn === null, 'The document does not say that anyone adopted it.'],
    [
      day !== '' && effective !== null && day < effective,
      `This policy takes effect on ${effective}.`,
    ],
    [
      day !== '' && reviewDue !== null && day > lastDayOf(reviewDue),
      `Its review is overdue: it was due by ${reviewDue}.`,
    ],
    [standing === 'unofficial-copy', UNOFFICIAL],
  ]
  return found.flatMap(([isSo, notice]) => (isSo ? [notice] : []))
}

/** Said of every copy that its trust has not taken over; not a reason to doubt the words, so not part of the sentence. */
export const UNOFFICIAL = 'This is read off an unofficial copy, not issued by the trust.'

/** The day of a moment; empty where it is none. */
function dayIn(at: string): string {
  const time = readTime(at)
  return 'code' in time ? '' : formatLondon(time.earliest).slice(0, 10)
}

/** The last day of a date as exact as it is given. */
function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length > 7) return date
  const [year, month] = date.split('-').map(Number) as [number, number]
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`
}
