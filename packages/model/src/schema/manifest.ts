import type { FromSchema } from 'json-schema-to-ts'
import { dialect } from './common.ts'
import { brandSchema } from './trust.ts'

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
      description: 'policy it belongs to; null for indexes, register and reviews',
    },
    inputs: { ...hash, description: 'of a PDF: hash of all that it was printed from' },
    pages: { ...count, description: 'of a PDF' },
    numbers: {
      type: 'object',
      description:
        'of a PDF: the page number that it prints for each id, tried first at the next build',
      additionalProperties: { type: 'integer', minimum: 1 },
    },
    left: {
      type: 'boolean',
      const: true,
      description: 'of an earlier build: not asked for this time, or it could not be made anew',
    },
  },
} as const

const page = {
  type: ['object', 'null'],
  description:
    'what the page that stands there says of its policy, for the index of the trust; null where there is none',
  additionalProperties: false,
  required: ['trust', 'unofficial', 'title', 'version', 'status', 'date', 'reviewDue'],
  properties: {
    trust: { ...text, description: 'name of the trust' },
    unofficial: { type: 'boolean', description: 'whether it is an unofficial copy' },
    title: text,
    version: { ...text, description: 'empty, like those below, where the policy does not say' },
    status: text,
    date: { ...text, description: 'as printed, like `reviewDue`: June 2023' },
    reviewDue: text,
    brand: { ...brandSchema, description: 'looks of the trust, as in trust.yaml' },
    views: {
      type: 'array',
      description: 'audiences that have a page of their own, `for/<id>.html`',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'label'],
        properties: { id: { type: 'string', pattern: '^[a-z-]+$' }, label: text },
      },
    },
  },
} as const

const policy = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'state', 'page', 'findings'],
  properties: {
    id: text,
    state: {
      type: 'string',
      enum: ['built', 'kept', 'none'],
      description:
        'kept: it has errors, its PDF could not be printed, or it was not asked for, and the last good output stays',
    },
    page,
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
  required: ['schema', 'inputs', 'printed', 'browser', 'policies', 'files'],
  properties: {
    schema: { type: 'string', const: 'manifest.schema.json' },
    inputs: {
      type: ['string', 'null'],
      description: 'hash of everything that went in; null where the build was not whole',
    },
    printed: {
      type: ['string', 'null'],
      description:
        'hash of what every PDF was made from: policies, templates, code, browser; null where not all could be printed',
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
