import type { FromSchema } from 'json-schema-to-ts'
import { dialect } from './common.ts'
import { trustSchema } from './trust.ts'

const text = { type: 'string' } as const
const maybe = { type: ['string', 'null'] } as const
const whole = { type: 'integer', minimum: 1 } as const
const position = {
  type: 'object',
  additionalProperties: false,
  required: ['line', 'column'],
  properties: { line: whole, column: whole },
} as const
const hash = { type: 'string', pattern: '^[0-9a-f]{12}$' } as const

const { $schema: _schema, $id: _id, properties, ...shape } = trustSchema
// How a trust plans its reviews and decides on them is nothing that its policies say.
const { 'lead-times': _leadTimes, holidays: _holidays, approval: _approval, ...said } = properties

/** Schema of the trust's matter in policy.json. */
export const matterSchema = { ...shape, properties: said } as const

const section = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'number', 'label', 'depth', 'parent', 'leadIn'],
  properties: {
    id: text,
    title: text,
    number: { ...maybe, description: 'printed number without punctuation' },
    label: { ...maybe, description: 'what is printed before the title: 4, APPENDIX 1' },
    depth: whole,
    parent: maybe,
    leadIn: { type: 'boolean' },
  },
} as const

const clause = {
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'number',
    'section',
    'parent',
    'block',
    'type',
    'about',
    'leadIn',
    'text',
    'markdown',
    'fingerprint',
    'context',
    'place',
  ],
  properties: {
    id: text,
    number: { ...maybe, description: 'printed number without punctuation' },
    section: maybe,
    parent: { ...maybe, description: 'the lead-in, item, form or form part it stands under' },
    block: { type: 'string', enum: ['paragraph', 'item', 'table', 'form', 'field'] },
    type: {
      type: 'string',
      enum: [
        'definition',
        'scope',
        'responsibility',
        'duty',
        'prohibition',
        'permission',
        'guidance',
        'procedure',
        'reporting',
        'sanction',
        'reminder',
        'background',
        'form',
      ],
    },
    about: {
      type: 'object',
      additionalProperties: { anyOf: [text, { type: 'array', items: text }] },
      description: 'the fields of its type: term, bearer, to …',
    },
    leadIn: { type: 'boolean' },
    text: { ...text, description: "the block's own words: no items, no id, no number" },
    markdown: {
      ...text,
      description:
        'the same with emphasis and links, a table as a table; of a form its plain words',
    },
    fingerprint: hash,
    context: hash,
    place: {
      type: 'object',
      additionalProperties: false,
      required: ['path', 'start', 'end'],
      properties: { path: text, start: position, end: position },
    },
  },
} as const

/** Schema of policy.json. Field names are fixed; fields may be added. */
export const policyJsonSchema = {
  $schema: dialect,
  $id: 'policy.schema.json',
  title: 'A policy as data',
  type: 'object',
  additionalProperties: false,
  required: [
    'schema',
    'id',
    'trust',
    'slug',
    'title',
    'version',
    'status',
    'approved',
    'date',
    'effective',
    'owner',
    'review',
    'notice',
    'matter',
    'sections',
    'clauses',
  ],
  properties: {
    schema: text,
    id: text,
    trust: text,
    slug: text,
    title: text,
    version: maybe,
    status: maybe,
    approved: {
      anyOf: [
        { type: 'null' },
        {
          type: 'object',
          additionalProperties: false,
          required: ['on', 'by'],
          properties: { on: maybe, by: maybe },
        },
      ],
    },
    date: maybe,
    effective: maybe,
    owner: { ...maybe, description: 'a role id' },
    review: {
      type: 'object',
      additionalProperties: false,
      required: ['period', 'due'],
      properties: { period: maybe, due: maybe },
    },
    notice: text,
    matter: { ...matterSchema, description: 'what is true of the whole trust, as it stood' },
    sections: { type: 'array', items: section },
    clauses: { type: 'array', items: clause },
  },
} as const

/** policy.json. */
export type PolicyJson = FromSchema<typeof policyJsonSchema>
