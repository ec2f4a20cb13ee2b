import type { Policy, Trust } from '@policy/model'

/** What a Word file says of itself and of the changes in it. */
export interface WordAbout {
  readonly policy: Pick<Policy, 'id' | 'front'>
  readonly trust: Trust
  /** By whom changes were made: a role, as printed. Of a clean text the trust. */
  readonly author: string
  /** Instant of the document and of its changes, `2023-06-16T00:00:00Z`. */
  readonly date: string
}
