import { decisionsSchema, type Decision } from '../schema/approval.ts'
import { reviewSchema, type ReviewContent } from '../schema/review.ts'
import type { Vocabulary } from '../source/validate.ts'
import type { FileSet } from './file-set.ts'
import type { ReviewNotes } from './library.ts'

/** What review.yaml of a policy says; undefined where there is none, or none that can be read. */
export function readReview(
  folder: string,
  set: FileSet,
  vocabulary: Vocabulary,
): ReviewNotes | undefined {
  const path = `${folder}/review.yaml`
  const read = set.yaml<ReviewContent>(path, reviewSchema, vocabulary, false)
  return read && { path, said: read.value, placeOf: read.placeOf }
}

/** Decisions on a policy that froze no version, oldest first. */
export function readDecisions(folder: string, set: FileSet): readonly Decision[] {
  const path = `${folder}/decisions.yaml`
  const read = set.yaml<{ readonly decisions: readonly Decision[] }>(
    path,
    decisionsSchema,
    { roles: null },
    false,
  )
  return read?.value.decisions ?? []
}
