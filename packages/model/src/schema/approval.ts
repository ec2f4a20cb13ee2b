import type { FromSchema } from 'json-schema-to-ts'
import { date, dialect, words } from './common.ts'
import { consultation, reasons } from './review.ts'

const code = {
  type: 'string',
  pattern: '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$',
  description: 'an approval code as it is printed: 7F3K-9Q2M',
} as const

const count = { type: 'string', pattern: '^\\d+$' } as const

/** What is written of every decision. */
const decided = {
  version: { ...words, description: 'the version that was decided on' },
  code: { ...code, description: 'of the words that were decided on' },
  on: date,
  by: words,
  authority: { ...words, description: 'on what authority' },
  effective: { ...date, description: 'from when it counts, where not from the decision' },
  minute: { ...words, description: 'where it is minuted' },
  reason: { ...words, description: 'one reason for the whole' },
} as const

/** Schema of versions/<version>/approval.yaml. */
export const approvalSchema = {
  $schema: dialect,
  $id: 'approval.schema.json',
  title: 'The decision by which a version was frozen',
  type: 'object',
  additionalProperties: false,
  required: ['outcome', 'version', 'code', 'on', 'by'],
  properties: {
    outcome: {
      type: 'string',
      enum: ['approved', 'approved-with-amendments', 'reviewed-no-change'],
    },
    ...decided,
    amends: { ...code, description: 'of the words that the board had before it amended them' },
    due: { ...date, description: 'the date of the next review that was written into policy.md' },
    asks: words,
    reasons,
    consulted: { type: 'array', items: consultation },
    changes: {
      type: 'object',
      additionalProperties: false,
      required: ['since', 'rule', 'wording', 'front', 'says'],
      properties: {
        since: { ...words, description: 'the version it was compared with' },
        rule: { ...count, description: 'changes that may change a rule' },
        wording: count,
        front: { ...count, description: 'values of the front page' },
        says: { ...words, description: 'the same in a sentence' },
      },
    },
  },
} as const

/** Schema of decisions.yaml. */
export const decisionsSchema = {
  $schema: dialect,
  $id: 'decisions.schema.json',
  title: 'Decisions on a policy that froze no version',
  type: 'object',
  additionalProperties: false,
  required: ['decisions'],
  properties: {
    decisions: {
      type: 'array',
      description: 'oldest first',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['outcome', 'code', 'on', 'by'],
        properties: {
          outcome: { type: 'string', enum: ['referred-back', 'withdrawn'] },
          ...decided,
        },
      },
    },
  },
} as const

/** The decision by which a version was frozen. */
export type ApprovalContent = FromSchema<typeof approvalSchema>

/** A decision that froze no version. */
export type Decision = FromSchema<typeof decisionsSchema>['decisions'][number]
