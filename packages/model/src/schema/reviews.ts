import type { FromSchema } from 'json-schema-to-ts'
import { dialect } from './common.ts'

const text = { type: 'string' } as const
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const
const maybeDay = { ...day, type: ['string', 'null'] } as const
const date = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' } as const

const counted = {
  type: ['object', 'null'],
  description: 'of a computed date: what was counted; null where the document states a date',
  additionalProperties: false,
  required: ['from', 'date', 'period'],
  properties: {
    from: {
      type: 'string',
      enum: ['approved', 'effective', 'date', 'prepared'],
      description: 'the first of these dates that the document gives',
    },
    date,
    period: { ...text, description: 'P3Y' },
  },
} as const

const owner = {
  type: ['object', 'null'],
  description: 'who must act; null where the document names no owner',
  additionalProperties: false,
  required: ['role', 'words'],
  properties: {
    role: { ...text, description: 'a role id' },
    words: { ...text, description: "the trust's own word for it" },
  },
} as const

const step = {
  type: 'object',
  additionalProperties: false,
  required: ['step', 'from', 'to'],
  properties: {
    step: { ...text, description: 'consultation, unions, committee, board, or other words' },
    from: { ...day, description: 'the last day on which it can begin' },
    to: { ...day, description: 'the last day on which it can end' },
  },
} as const

const review = {
  type: 'object',
  additionalProperties: false,
  required: [
    'policy',
    'title',
    'trust',
    'state',
    'due',
    'computed',
    'counted',
    'lastDay',
    'dueFrom',
    'since',
    'owner',
    'steps',
  ],
  properties: {
    policy: { ...text, description: 'its id: aspire/social-media' },
    title: text,
    trust: { ...text, description: 'name of the trust' },
    state: { type: 'string', enum: ['overdue', 'due', 'current', 'undated'] },
    due: {
      ...date,
      type: ['string', 'null'],
      description: 'as exact as the document: 2026-12; null where it is undated',
    },
    computed: { type: 'boolean', description: 'whether the document states a period only' },
    counted,
    lastDay: { ...maybeDay, description: 'the last day of what `due` says: 2026-12-31' },
    dueFrom: { ...maybeDay, description: 'the day from which it counts as due' },
    since: { ...maybeDay, description: 'of an overdue review: the day after `lastDay`' },
    owner,
    steps: {
      type: 'array',
      items: step,
      description: 'in order; empty where trust.yaml gives no lead times, or there is no date',
    },
  },
} as const

/** Schema of what `policy review --json` prints. */
export const reviewsSchema = {
  $schema: dialect,
  $id: 'reviews.schema.json',
  title: 'When policies are to be reviewed, as at a day',
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'today', 'policies', 'withdrawn', 'unread'],
  properties: {
    schema: { type: 'string', const: 'reviews.schema.json' },
    today: day,
    policies: { type: 'array', items: review, description: 'the most pressing first' },
    withdrawn: {
      type: 'array',
      items: text,
      description: 'policies that are withdrawn: they have no review',
    },
    unread: { type: 'array', items: text, description: 'policies that could not be read' },
  },
} as const

/** What `policy review --json` prints. */
export type Reviews = FromSchema<typeof reviewsSchema>

/** The review of one policy. */
export type Review = Reviews['policies'][number]
