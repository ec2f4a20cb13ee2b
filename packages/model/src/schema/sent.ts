import type { FromSchema } from 'json-schema-to-ts'
import { date, dialect, fingerprint, id, words } from './common.ts'

/** Schema of sent.yaml. */
export const sentSchema = {
  $schema: dialect,
  $id: 'sent.schema.json',
  title: 'Reminders that went out',
  type: 'object',
  additionalProperties: false,
  required: ['sent'],
  properties: {
    sent: {
      type: 'array',
      description: 'in the order in which it was recorded',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['on', 'reminder', 'channel', 'audiences', 'version', 'fingerprint'],
        properties: {
          on: { ...date, pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'a day: 2026-09-04' },
          reminder: id,
          channel: id,
          audiences: { type: 'array', items: id, minItems: 1 },
          version: { ...words, description: 'of the policy, or its date where it has no number' },
          fingerprint: { ...fingerprint, description: 'of the words that went out' },
        },
      },
    },
  },
} as const

/** What sent.yaml says. */
export type SentContent = FromSchema<typeof sentSchema>

/** One reminder that went out. */
export type Sent = SentContent['sent'][number]
