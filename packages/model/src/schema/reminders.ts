import type { FromSchema } from 'json-schema-to-ts'
import { dialect, fingerprint, id, period, ruleId, words, yes } from './common.ts'

const restsOn = {
  type: 'object',
  additionalProperties: false,
  properties: { fingerprint, context: fingerprint },
} as const

const said = {
  clauses: {
    type: 'object',
    minProperties: 1,
    propertyNames: id,
    additionalProperties: restsOn,
    description:
      'the clauses that the message rests on, by id, with the words they had; of the first are the words that are quoted',
  },
  audiences: {
    type: 'array',
    items: id,
    minItems: 1,
    description: 'for whom it is: staff, leaders, account-users, pupils, parents, governors …',
  },
  channels: {
    type: 'array',
    items: id,
    minItems: 1,
    description: 'channels of policies/vocabulary/channels.yaml',
  },
  cadence: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: {
      words: { ...words, description: 'how often, in the exact words of the policy: regularly' },
      every: { ...period, description: 'the period that the words give, or the trust decided' },
      decided: { ...yes, description: 'yes where the trust decided the period' },
    },
  },
  'as-written': { ...yes, description: 'yes: the words of the first clause, whole' },
  quote: { ...words, description: 'exact words of the first clause' },
  plain: { ...words, description: 'our own words, 60 at the most: who, what, where to report' },
} as const

const duty = {
  type: 'object',
  additionalProperties: false,
  required: ['for', 'rules', 'clauses', 'audiences', 'channels'],
  properties: {
    for: { const: 'duty' },
    rules: {
      type: 'array',
      items: ruleId,
      minItems: 1,
      description: 'the rules that oblige to say it',
    },
    ...said,
  },
} as const

const suggestion = {
  type: 'object',
  additionalProperties: false,
  required: ['for', 'clauses', 'audiences', 'channels'],
  properties: { for: { const: 'suggestion' }, ...said },
} as const

/** Schema of reminders.yaml. */
export const remindersSchema = {
  $schema: dialect,
  $id: 'reminders.schema.json',
  title: 'What people are to be reminded of',
  type: 'object',
  additionalProperties: false,
  properties: {
    reminders: {
      type: 'object',
      propertyNames: id,
      additionalProperties: {
        type: 'object',
        required: ['for'],
        discriminator: { propertyName: 'for' },
        oneOf: [duty, suggestion],
      },
      description: 'by id, which is given once and never used again',
    },
    without: {
      type: 'object',
      propertyNames: ruleId,
      additionalProperties: words,
      description: 'duties to inform that no reminder answers, each with the reason',
    },
  },
} as const

/** One reminder as typed. */
export type ReminderContent = FromSchema<typeof duty> | FromSchema<typeof suggestion>

/** What reminders.yaml says. */
export interface RemindersContent {
  readonly reminders?: Readonly<Record<string, ReminderContent>>
  readonly without?: Readonly<Record<string, string>>
}
