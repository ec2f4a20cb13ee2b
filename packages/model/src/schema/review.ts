import type { FromSchema } from 'json-schema-to-ts'
import { date, dialect, role, words } from './common.ts'

/** One consultation. */
export const consultation = {
  type: 'object',
  additionalProperties: false,
  required: ['role'],
  properties: {
    role,
    on: date,
    said: { ...words, description: 'what they said' },
    done: { ...words, description: 'what was done about it' },
  },
} as const

/** Why something changed. */
export const reasons = {
  type: 'object',
  additionalProperties: words,
  description: 'why, by the id of a clause or heading, or `front` for the front page',
} as const

/** Schema of review.yaml. */
export const reviewSchema = {
  $schema: dialect,
  $id: 'review.schema.json',
  title: 'What is said of the review of a policy that is under way',
  type: 'object',
  additionalProperties: false,
  properties: {
    asks: { ...words, description: 'the decision that is asked, in words' },
    reasons,
    consulted: { type: 'array', items: consultation },
  },
} as const

/** What review.yaml says. */
export type ReviewContent = FromSchema<typeof reviewSchema>
