import { diagnosticCodes, type DiagnosticCode } from './diagnostic-codes.ts'
import type { Severity } from './diagnostic-info.ts'
import { comparePlaces, type Place } from './place.ts'

/** Words to put in the place of others; applying it makes the finding go away. */
export interface Fix {
  readonly place: Place
  readonly text: string
}

/** One finding, as plain data. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** What is wrong: lower case, no final full stop, the owner's own words in backticks. */
  readonly message: string
  readonly place: Place
  /** What to do about it. */
  readonly help?: string
  /** The same as an edit, where one edit does it. */
  readonly fix?: Fix
  /** Local id of the clause it speaks of, where there is one. */
  readonly clause?: string
  /** Key of the front matter, or label of the row of the cover, that it speaks of, where there is one. */
  readonly field?: string
}

/** Finding of a code at a place; severity comes from the table. */
export function diagnostic(
  code: DiagnosticCode,
  place: Place,
  message: string,
  more: Pick<Diagnostic, 'help' | 'fix' | 'clause' | 'field'> = {},
): Diagnostic {
  return { code, severity: diagnosticCodes[code].severity, message, place, ...more }
}

/** Findings in source order, file by file. Findings at one place keep the order in which they were made. */
export function sortDiagnostics(all: readonly Diagnostic[]): readonly Diagnostic[] {
  return all.toSorted((a, b) => comparePlaces(a.place, b.place))
}

/** Whether anything stops us from printing. */
export function hasErrors(all: readonly Diagnostic[]): boolean {
  return all.some((each) => each.severity === 'error')
}
