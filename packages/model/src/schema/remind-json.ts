import type { FromSchema } from 'json-schema-to-ts'
import { dialect } from './common.ts'

const text = { type: 'string' } as const
const maybe = { type: ['string', 'null'] } as const
const texts = { type: 'array', items: text } as const
const count = { type: 'integer', minimum: 0 } as const
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const
const state = {
  type: 'string',
  enum: ['ready', 'unread', 'lost', 'unconfirmed', 'stale', 'paraphrased'],
  description: 'only what is ready goes out',
} as const
const kind = { type: 'string', enum: ['as-written', 'quote', 'plain'] } as const
const reason = { type: 'string', enum: ['duty', 'suggestion'] } as const

const reminder = {
  type: 'object',
  additionalProperties: false,
  required: [
    'policy',
    'id',
    'for',
    'kind',
    'words',
    'rules',
    'clauses',
    'audiences',
    'channels',
    'cadence',
    'source',
    'readingEase',
    'hardWords',
  ],
  properties: {
    policy: text,
    id: text,
    for: reason,
    kind,
    words: { ...text, description: 'what is said; a role stands where a clause names a person' },
    rules: texts,
    clauses: texts,
    audiences: texts,
    channels: texts,
    cadence: {
      type: ['object', 'null'],
      additionalProperties: false,
      required: ['words', 'every', 'decided'],
      properties: { words: maybe, every: maybe, decided: { type: 'boolean' } },
    },
    source: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'version', 'date', 'status', 'clause', 'number', 'section', 'href'],
      properties: {
        title: text,
        version: maybe,
        date: maybe,
        status: maybe,
        clause: text,
        number: maybe,
        section: maybe,
        href: { ...maybe, description: 'null where no address was given to link to' },
      },
    },
    readingEase: { type: 'integer', description: 'Flesch reading ease, rounded' },
    hardWords: texts,
  },
} as const

const listed = {
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'notice', 'reminders', 'held'],
  properties: {
    schema: { type: 'string', const: 'remind.schema.json' },
    notice: text,
    reminders: { type: 'array', items: reminder },
    held: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['policy', 'id', 'state'],
        properties: { policy: text, id: text, state },
      },
    },
  },
} as const

const rota = {
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'rota', 'skipped', 'late'],
  properties: {
    schema: { type: 'string', const: 'remind.schema.json' },
    rota: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['on', 'reminders'],
        properties: {
          on: day,
          reminders: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['id', 'words'],
              properties: { id: text, words: text },
            },
          },
        },
      },
    },
    skipped: { type: 'array', items: day, description: 'days of issues that fall into holidays' },
    late: {
      type: 'array',
      description: 'reminders that come less often than they are to',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'every', 'issues'],
        properties: { id: text, every: text, issues: count },
      },
    },
  },
} as const

const coverage = {
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'duties', 'summary'],
  properties: {
    schema: { type: 'string', const: 'remind.schema.json' },
    duties: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: [
          'policy',
          'rule',
          'clause',
          'number',
          'modality',
          'force',
          'cadence',
          'quote',
          'reminders',
          'why',
          'open',
        ],
        properties: {
          policy: text,
          rule: text,
          clause: text,
          number: maybe,
          modality: text,
          force: text,
          cadence: maybe,
          quote: text,
          reminders: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['id', 'state'],
              properties: { id: text, state },
            },
          },
          why: { ...maybe, description: 'why no reminder answers it, as reminders.yaml says' },
          open: { type: 'boolean', description: 'whether nothing answers it' },
        },
      },
    },
    summary: {
      type: 'object',
      additionalProperties: false,
      required: ['duties', 'answered', 'reasons', 'open', 'suggestions'],
      properties: {
        duties: count,
        answered: count,
        reasons: count,
        open: count,
        suggestions: count,
      },
    },
  },
} as const

const sent = {
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'today', 'sent', 'gone'],
  properties: {
    schema: { type: 'string', const: 'remind.schema.json' },
    today: day,
    sent: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['policy', 'reminder', 'for', 'state', 'cadence', 'times', 'last', 'owed'],
        properties: {
          policy: text,
          reminder: text,
          for: reason,
          state,
          cadence: {
            type: 'object',
            additionalProperties: false,
            required: ['words', 'every'],
            properties: { words: maybe, every: maybe },
          },
          times: count,
          last: {
            type: ['object', 'null'],
            additionalProperties: false,
            required: ['on', 'channel', 'daysAgo'],
            properties: { on: day, channel: text, daysAgo: count },
          },
          owed: {
            type: ['boolean', 'null'],
            description: 'null where nobody says how often, so that nobody can tell',
          },
        },
      },
    },
    gone: { type: 'array', items: { type: 'object' }, description: 'of reminders that are gone' },
  },
} as const

/** Schema of what `policy remind --json` prints, of its four views. */
export const remindJsonSchema = {
  $schema: dialect,
  $id: 'remind.schema.json',
  title: 'Reminders: what goes out, when, why, and what went out',
  oneOf: [listed, rota, coverage, sent],
} as const

/** What the four views of `policy remind --json` print. */
export type RemindJson = {
  readonly listed: FromSchema<typeof listed>
  readonly rota: FromSchema<typeof rota>
  readonly coverage: FromSchema<typeof coverage>
  readonly sent: FromSchema<typeof sent>
}
