import { findRoot } from '../files/find-root.ts'
import { openLibrary } from '../files/open-library.ts'
import type { Io } from '../io.ts'
import { announceText } from '../pack/announce-text.ts'
import { openReview } from '../pack/open-review.ts'
import { findingsText } from '../report/findings-text.ts'
import { createPaint } from '../report/paint.ts'

/** `policy announce`: a draft of the note to staff on what changes. Exit code 1 where the policy has errors. */
export function announce(name: string, { from }: { readonly from?: string }, io: Io): number {
  const library = openLibrary(findRoot(io.cwd))
  const review = openReview(name, from, library)
  if (!('entry' in review)) {
    io.err(findingsText(review, library, createPaint(io.colour)))
    return 1
  }
  io.out(announceText(review, library.library.roles))
  return 0
}
