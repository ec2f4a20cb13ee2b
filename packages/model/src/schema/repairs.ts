import type { FromSchema } from 'json-schema-to-ts'
import { dialect, words } from './common.ts'

/** Kinds of repair that keep every letter and digit. */
const KEEPING_KINDS = ['join', 'split', 'nest', 'mark', 'move'] as const

/** Kinds of repair that take words away. */
export const DELETING_KINDS = ['page-footer', 'contents', 'markup', 'duplicate-mark'] as const

const line = {
  type: 'string',
  pattern: '^[1-9][0-9]*$',
  description: 'a line of published.txt, counted from 1',
} as const

const repair = {
  type: 'object',
  additionalProperties: false,
  required: ['line', 'kind', 'before', 'why'],
  properties: {
    line,
    kind: { type: 'string', enum: [...KEEPING_KINDS, ...DELETING_KINDS] },
    before: { ...words, description: 'the exact text that begins on that line' },
    after: { type: 'string', description: 'what stands there instead' },
    to: { ...line, description: 'of a move: the line in front of which the words go' },
    why: words,
  },
} as const

/** Schema of source/repairs.yaml. */
export const repairsSchema = {
  $schema: dialect,
  $id: 'repairs.schema.json',
  title: 'Repairs of the published text',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'sha256', 'repairs'],
  properties: {
    version: {
      type: 'string',
      pattern: '^[0-9A-Za-z][0-9A-Za-z.-]*$',
      description: 'a folder under versions/',
    },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'of published.txt' },
    repairs: { type: 'array', items: repair },
  },
} as const

/** Contents of repairs.yaml. */
export type RepairsContent = FromSchema<typeof repairsSchema>
/** One repair. */
export type Repair = FromSchema<typeof repair>
