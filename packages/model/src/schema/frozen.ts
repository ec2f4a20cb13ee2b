import type { FromSchema } from 'json-schema-to-ts'
import { dialect, words } from './common.ts'

const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const

/** Schema of versions/<version>/frozen.yaml. */
export const frozenSchema = {
  $schema: dialect,
  $id: 'frozen.schema.json',
  title: 'Hashes of a frozen version',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'files'],
  properties: {
    version: words,
    files: {
      type: 'object',
      additionalProperties: false,
      required: ['policy.md', 'clauses.yaml', 'policy.json'],
      properties: {
        'policy.md': hash,
        'clauses.yaml': hash,
        'policy.json': hash,
        'approval.yaml': { ...hash, description: 'of versions that were approved here' },
      },
    },
  },
} as const

/** What was frozen: SHA-256 of each file. */
export type FrozenContent = FromSchema<typeof frozenSchema>
