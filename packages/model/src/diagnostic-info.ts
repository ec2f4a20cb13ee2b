/**
 * `error`: we cannot know what to print. `warning`: the document itself is faulty. `hint`: style.
 */
export type Severity = 'error' | 'warning' | 'hint'

/** What is fixed about a code: how grave it is, what it means, and a text that shows it. */
export interface DiagnosticInfo {
  readonly severity: Severity
  readonly description: string
  /** A small piece of a file that has the fault. */
  readonly example: string
}
