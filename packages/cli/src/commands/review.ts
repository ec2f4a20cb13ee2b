import { reviewsOf, type Diagnostic } from '@policy/model'
import { isReviewsCalendar, reviewsCalendar } from '@policy/render'
import { todayOf } from '../build/today.ts'
import { calendarFile } from '../files/calendar-file.ts'
import { findRoot } from '../files/find-root.ts'
import {
  findingsNamed,
  readLibrary,
  selectPolicies,
  type OpenLibrary,
} from '../files/open-library.ts'
import { readTree } from '../files/read-tree.ts'
import { writeWhole } from '../files/write-file.ts'
import type { Io } from '../io.ts'
import { findingsText } from '../report/findings-text.ts'
import { createPaint } from '../report/paint.ts'
import { reviewsCsv } from '../report/reviews-csv.ts'
import { reviewsTable } from '../report/reviews-table.ts'
import type { ReviewFormat } from '../usage/review.ts'
import { UsageError } from '../usage-error.ts'

/** Options of `policy review`, as the command line gives them. */
export interface ReviewOptions {
  readonly format?: ReviewFormat
  readonly json?: boolean
  readonly today?: string
  readonly ics?: string
}

/** `policy review`: what is due and overdue, and who must act. Exit code 1 where errors keep a policy from being read. */
export function review(names: readonly string[], options: ReviewOptions, io: Io): number {
  const format = formatOf(options)
  const root = findRoot(io.cwd)
  const ours = { isOurs: isReviewsCalendar, by: 'policy review' }
  const calendar =
    options.ics === undefined ? undefined : calendarFile(options.ics, root, io.cwd, ours)
  const library = readLibrary(root, readTree(root, 'policies'))
  const ids = selectPolicies(names, library.policyIds)
  const reviews = reviewsOf(ids, library.library, options.today ?? todayOf(io.env))
  const errors = hidingErrors(names, reviews.unread, library)
  io.err(findingsText(errors, library, createPaint(io.colour)))
  if (format === 'json') io.out(`${JSON.stringify(reviews, null, 2)}\n`)
  else io.out(format === 'csv' ? reviewsCsv(reviews) : reviewsTable(reviews))
  if (calendar !== undefined && writeWhole(calendar, reviewsCalendar(reviews)))
    io.err(`wrote ${options.ics}\n`)
  return errors.length > 0 ? 1 : 0
}

function formatOf({ format, json }: ReviewOptions): ReviewFormat {
  if (json === true && format !== undefined && format !== 'json')
    throw new UsageError(`\`--json\` and \`--format ${format}\` say two things`, 'give one of them')
  return json === true ? 'json' : (format ?? 'table')
}

/** Errors that keep a policy from being read or seen, or that what is said of it rests on: all outside the folders of those that could be read. */
function hidingErrors(
  names: readonly string[],
  unread: readonly string[],
  library: OpenLibrary,
): readonly Diagnostic[] {
  const folders = library.policyIds
    .filter((id) => !unread.includes(id))
    .map((id) => `policies/${id}/`)
  return findingsNamed(names, library).filter(
    ({ severity, place }) =>
      severity === 'error' && !folders.some((folder) => place.path.startsWith(folder)),
  )
}
