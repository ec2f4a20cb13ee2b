/** Something about a PDF that shuts out people who do not see it as it is printed. */
export interface PdfFinding {
  /** Rule that is broken: kebab-case name of the bad thing, permanent. */
  readonly rule: string
  /** Clause of ISO 14289-1 and number of the test in veraPDF's profile, `7.18.5-1`; `own` where the rule is ours. */
  readonly clause: string
  /** What is wrong: lower case, no final full stop. */
  readonly message: string
  /** What to do about it. */
  readonly help: string
  /** First page it is on; null where it is the whole document's. */
  readonly page: number | null
  /** How often. */
  readonly count: number
}
