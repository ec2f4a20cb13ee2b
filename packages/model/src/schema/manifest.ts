import type { FromSchema } from 'json-schema-to-ts'
import { dialect } from './common.ts'

const text = { type: 'string' } as const
const count = { type: 'integer', minimum: 0 } as const
const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const

const file = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'bytes', 'sha256', 'policy'],
  properties: {
    path: { ...text, description: 'relative to the output folder, with forward slashes' },
    bytes: count,
    sha256: hash,
    policy: {
      type: ['string', 'null'],
      description: 'policy it belongs to; null for indexes and the register',
    },
    inputs: { ...hash, description: 'of a PDF: hash of all that it was printed from' },
    pages: { ...count, description: 'of a PDF' },
  },
} as const

const policy = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'state', 'findings'],
  properties: {
    id: text,
    state: {
      type: 'string',
      enum: ['built', 'kept', 'none'],
      description:
        'kept: it has errors, or its PDF could not be printed, and the last good output stays',
    },
    findings: {
      type: 'object',
      additionalProperties: false,
      required: ['error', 'warning', 'hint'],
      properties: { error: count, warning: count, hint: count },
    },
  },
} as const

/** Schema of dist/manifest.json. */
export const manifestSchema = {
  $schema: dialect,
  $id: 'manifest.schema.json',
  title: 'What a build wrote',
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'inputs', 'browser', 'policies', 'files'],
  properties: {
    schema: { type: 'string', const: 'manifest.schema.json' },
    inputs: {
      type: ['string', 'null'],
      description: 'hash of everything that went in; null where the build was not whole',
    },
    browser: {
      type: ['string', 'null'],
      description: 'browser build used: chromium-headless-shell 153.0.0; null where none was',
    },
    policies: { type: 'array', items: policy },
    files: { type: 'array', items: file },
  },
} as const

/** dist/manifest.json. */
export type Manifest = FromSchema<typeof manifestSchema>
