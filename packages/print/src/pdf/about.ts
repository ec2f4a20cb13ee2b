/** What a PDF says of itself. */
export interface About {
  /** Shown by readers instead of the name of the file. */
  readonly title: string
  readonly author: string
  /** A sentence on it, or nothing. */
  readonly subject: string
  /** Language tag, as in `en-GB`. */
  readonly language: string
  /** ISO instant for its dates, as in `2023-06-16T00:00:00Z`; the clock is never asked. */
  readonly date: string
  readonly keywords: readonly string[]
}
