import type { About } from './pdf/about.ts'

/** One document to print. */
export interface PrintJob {
  /**
   * A whole HTML document with everything inline: styles, fonts and pictures as `data:` URLs.
   *
   * `data-page-of` and `data-field` in it are understood; the README tells how.
   */
  readonly html: string
  /** What the PDF says of itself. */
  readonly about: About
  /** Words behind the text of every page: `DRAFT`, `WITHDRAWN`, `FOR CONSULTATION`. */
  readonly watermark?: string
  /** Page numbers of an earlier print, tried first: where they are still true, one pass is enough. */
  readonly numbers?: Readonly<Record<string, number>>
  /** Gives the job up; `print` then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** A printed document. */
export interface PrintResult {
  /** The PDF: PDF/UA-1, the same bytes for the same job and browser. */
  readonly bytes: Uint8Array
  /** Number of pages. */
  readonly pages: number
  /** The page number that each `data-page-of` shows, by id. */
  readonly numbers: Readonly<Record<string, number>>
}
