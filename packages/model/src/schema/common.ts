/** Pieces that several schemas share. */

/** Shape of an id: the same for trusts, policies, clauses and roles. */
export const ID_PATTERN = '^[a-z][a-z0-9-]*$'

export const id = {
  type: 'string',
  pattern: ID_PATTERN,
  description: 'lower-case letters, digits and hyphens, beginning with a letter',
} as const

export const words = { type: 'string', minLength: 1 } as const

export const date = {
  type: 'string',
  format: 'partial-date',
  description: 'a date as exact as the document: 2023, 2023-06 or 2023-06-16',
} as const

export const period = {
  type: 'string',
  format: 'period',
  description: 'P3Y, P18M, P2W or P10D',
} as const

export const role = {
  type: 'string',
  format: 'role',
  description: 'a role of policies/vocabulary/roles.yaml',
} as const

export const yes = { type: 'string', enum: ['yes', 'no'] } as const

/** Of the words of a clause, as they were when somebody looked. */
export const fingerprint = {
  type: 'string',
  pattern: '^[0-9a-f]{12}$',
  description: 'written by policy confirm',
} as const

export const ruleId = {
  type: 'string',
  pattern: '^[a-z][a-z0-9-]*/[1-9][0-9]*$',
  description: 'the id of a rule: clause id, slash, number',
} as const

export const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** What a rule does to an act. */
export const MODALITIES = [
  'obligation',
  'prohibition',
  'permission',
  'recommendation',
  'power',
  'definition',
  'scope',
  'sanction',
] as const
