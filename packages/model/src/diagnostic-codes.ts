import { alignmentCodes } from './alignment-codes.ts'
import { documentCodes } from './document-codes.ts'
import { reminderCodes } from './reminder-codes.ts'
import { ruleCodes } from './rule-codes.ts'
import { sourceCodes } from './source-codes.ts'

/**
 * Every code there is. Codes name the bad thing and are permanent: deprecated, never renamed or reused.
 * A row without severity, description or example does not compile.
 */
export const diagnosticCodes = {
  ...sourceCodes,
  ...documentCodes,
  ...ruleCodes,
  ...reminderCodes,
  ...alignmentCodes,
} as const

/** Any code of the table. */
export type DiagnosticCode = keyof typeof diagnosticCodes
