import type { FromSchema } from 'json-schema-to-ts'
import { dialect } from './common.ts'

/** Schema of versions/<version>/rules.frozen.yaml. */
export const frozenRulesSchema = {
  $schema: dialect,
  $id: 'frozen-rules.schema.json',
  title: 'Hash of the rules of a frozen version',
  type: 'object',
  additionalProperties: false,
  required: ['sha256'],
  properties: {
    version: {
      type: 'string',
      description: "the document's own number; left out where it has none",
    },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'of rules.json' },
  },
} as const

/** What is said of the rules of a version: their SHA-256. */
export type FrozenRulesContent = FromSchema<typeof frozenRulesSchema>
