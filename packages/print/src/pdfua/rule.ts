import type { PdfFile, UaDocument } from './open-document.ts'

/** Where a document breaks a rule. */
export interface Fault {
  /** What is wrong: lower case, no final full stop. Faults with the same words are one finding. */
  readonly message: string
  /** Page it is on; null where it is the whole document's. */
  readonly page: number | null
  /** How often, where it is more than once. */
  readonly count?: number
}

/** What a rule says of itself. */
export interface RuleText {
  /** Kebab-case name of the bad thing; permanent. */
  readonly id: string
  /** Clause of ISO 14289-1 and number of the test in veraPDF's profile, `7.18.5-1`; `own` where the rule is ours. */
  readonly clause: string
  /** Failure condition of the Matterhorn Protocol 1.02, `28-011`; null where it has none. */
  readonly checkpoint: string | null
  /** One sentence on what is wrong. */
  readonly description: string
  /** What to do about it. */
  readonly help: string
}

/** A rule about the file, asked even where the document in it cannot be read. */
export interface FileRule extends RuleText {
  readonly checkFile: (file: PdfFile) => readonly Fault[]
}

/** A rule about the document in the file. */
export interface DocumentRule extends RuleText {
  readonly check: (document: UaDocument) => readonly Fault[]
}
