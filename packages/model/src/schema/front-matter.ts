import type { FromSchema } from 'json-schema-to-ts'
import { date, dialect, id, period, role, words } from './common.ts'

/** Values of the front matter that a cover row may print. */
const COVER_FIELDS = [
  'version',
  'status',
  'date',
  'effective',
  'approved.on',
  'approved.by',
  'prepared.on',
  'prepared.by',
  'owner',
  'review.period',
  'review.due',
] as const

/** A value of the front matter by the name a cover row uses. */
export type CoverField = (typeof COVER_FIELDS)[number]

/** Pieces that may stand before and after the body. */
export const PIECES = [
  'wordmark',
  'name',
  'title',
  'strapline',
  'sponsor',
  'status',
  'cover',
  'signatures',
  'consulted',
  'revisions',
  'vision',
  'mission',
  'values',
  'contents',
  'contact',
  'closing',
] as const

/** States a document may say it is in. Published, superseded and overdue are computed, never typed. */
const STATUSES = ['draft', 'consultation', 'approved', 'withdrawn'] as const

/** How a row of the cover is written. */
const coverRow = {
  type: 'object',
  additionalProperties: false,
  required: ['label'],
  properties: {
    label: { ...words, description: 'as printed, colon included' },
    field: {
      type: 'string',
      enum: COVER_FIELDS,
      description: 'the value of the front matter that the row prints',
    },
    as: { ...words, description: "the document's own wording of the value" },
    text: { ...words, description: 'a row that is only words' },
    signature: { ...words, description: 'words under a line to sign' },
  },
} as const

const pieces = {
  type: 'array',
  items: {
    type: 'string',
    format: 'piece',
    description: `one of ${PIECES.join(', ')}, or "#section-id"`,
  },
} as const

/** Schema of the front matter of policy.md. */
export const frontMatterSchema = {
  $schema: dialect,
  $id: 'front-matter.schema.json',
  title: 'Front matter of a policy',
  type: 'object',
  additionalProperties: false,
  required: ['title', 'front'],
  properties: {
    title: { ...words, description: 'the title as printed' },
    version: { ...words, description: "the document's own number" },
    status: {
      type: 'string',
      enum: STATUSES,
      description: 'left out where the document does not say',
    },
    date,
    effective: date,
    approved: { type: 'object', additionalProperties: false, properties: { on: date, by: words } },
    prepared: { type: 'object', additionalProperties: false, properties: { on: date, by: words } },
    owner: role,
    review: { type: 'object', additionalProperties: false, properties: { period, due: date } },
    cover: { type: 'array', items: coverRow },
    'cover-layout': { type: 'string', enum: ['rows', 'columns'] },
    consulted: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['role'],
        properties: { role, as: words },
      },
    },
    revisions: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['change'],
        properties: { on: date, as: words, version: words, change: words },
      },
    },
    signatures: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['label'],
        properties: { label: words, role, 'date-label': words, on: date, as: words },
      },
    },
    contact: {
      type: 'object',
      additionalProperties: false,
      required: ['as'],
      properties: { role, as: words },
    },
    closing: { type: 'array', items: coverRow },
    front: pieces,
    back: pieces,
    wording: {
      type: 'object',
      additionalProperties: false,
      properties: {
        revisions: words,
        'revision-columns': { type: 'array', items: words, minItems: 3, maxItems: 3 },
        consulted: words,
        contents: words,
        appendix: words,
      },
    },
    numbering: {
      type: 'object',
      additionalProperties: false,
      properties: {
        sections: { type: 'string', enum: ['none', 'decimal'] },
        items: { type: 'string', enum: ['none', 'decimal'] },
        lists: { type: 'string', enum: ['none', 'lower-alpha', 'lower-roman', 'decimal'] },
        appendices: { type: 'string', enum: ['decimal', 'upper-alpha'] },
        'appendix-prefix': { type: 'string', enum: ['none', 'upper-alpha', 'decimal'] },
      },
    },
    formerly: { type: 'object', propertyNames: id, additionalProperties: id },
    silence: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['code', 'reason'],
        properties: {
          code: words,
          clause: id,
          field: {
            ...words,
            description: 'without clause: the key, or the label of the row of the cover, it is at',
          },
          reason: words,
        },
      },
    },
  },
} as const

/** Front matter as typed; what is not said is absent. */
export type FrontMatter = FromSchema<typeof frontMatterSchema>

/** A row of the cover. */
export type CoverRow = FromSchema<typeof coverRow>
