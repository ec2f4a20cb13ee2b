import type { FromSchema } from 'json-schema-to-ts'
import { dialect } from './common.ts'

const text = { type: 'string' } as const
const maybe = { type: ['string', 'null'] } as const
const ids = { type: 'array', items: text } as const
const yesOrNo = { type: 'boolean' } as const
const weight = {
  type: 'string',
  enum: ['rule', 'wording', 'front', 'none'],
  description: 'a rule may have changed, wording only, dates and front page only, nothing',
} as const
const runs = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['mark', 'text'],
    properties: { mark: { type: 'string', enum: ['kept', 'deleted', 'inserted'] }, text },
  },
  description: 'all words of both sides; of words that were kept as the new version has them',
} as const
const sign = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'a', 'b'],
  properties: {
    kind: {
      type: 'string',
      enum: ['modal', 'negation', 'exception', 'number', 'period', 'role', 'year', 'reference'],
    },
    a: maybe,
    b: maybe,
  },
} as const
const count = { type: 'integer', minimum: 0 } as const

const change = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'moved', 'a', 'b', 'confidence', 'by', 'weight'],
  properties: {
    kind: {
      type: 'string',
      enum: ['same', 'reworded', 'changed', 'added', 'removed', 'split', 'merged'],
    },
    moved: yesOrNo,
    restated: {
      ...yesOrNo,
      description: 'came or went, but the same words stand elsewhere in that version too',
    },
    a: { ...ids, description: 'clause ids of the old version' },
    b: {
      ...ids,
      description: 'clause ids of the new version; every one pairs with every one of a',
    },
    confidence: { type: 'number', minimum: 0, maximum: 1 },
    by: { type: ['string', 'null'], enum: ['id', 'former-id', 'words', null] },
    weight,
    words: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['a', 'b', 'runs'],
        properties: { a: maybe, b: maybe, runs },
      },
      description: 'absent where no word is printed otherwise',
    },
    meaning: {
      type: 'object',
      additionalProperties: false,
      required: ['signs', 'under', 'links', 'whom', 'bearsOn'],
      properties: {
        signs: { type: 'array', items: sign, description: 'words that bear on a rule' },
        under: {
          type: 'array',
          items: sign,
          description: 'the same of what it stands under, where it moved',
        },
        links: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['a', 'b'],
            properties: { a: maybe, b: maybe },
          },
        },
        whom: { ...ids, description: 'ids of the roles that it speaks of' },
        bearsOn: { ...ids, description: 'clauses below it that have the words they had' },
      },
      description: 'absent where nothing of it can be said',
    },
  },
} as const

/** Schema of what `policy diff` says of two versions. */
export const diffJsonSchema = {
  $schema: dialect,
  $id: 'diff.schema.json',
  title: 'What changed between two versions of a policy',
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'a', 'b', 'summary', 'changes', 'front', 'sections', 'order'],
  properties: {
    schema: text,
    a: text,
    b: text,
    summary: {
      type: 'object',
      additionalProperties: false,
      required: ['first', 'weight', 'rule', 'wording', 'front'],
      properties: {
        first: { ...text, description: 'what happened, in a sentence' },
        weight,
        rule: { ...count, description: 'changes by which a rule may have changed' },
        wording: { ...count, description: 'changes of wording or place only' },
        front: { ...count, description: 'values of the front page that changed' },
      },
    },
    changes: { type: 'array', items: change },
    front: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['field', 'a', 'b', 'class'],
        properties: {
          field: text,
          a: {},
          b: {},
          class: { type: 'string', enum: ['dates', 'contacts', 'other'] },
        },
      },
    },
    sections: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['a', 'b', 'kind', 'moved', 'weight'],
        properties: {
          a: maybe,
          b: maybe,
          kind: { type: 'string', enum: ['same', 'reworded', 'added', 'removed'] },
          moved: yesOrNo,
          weight,
          words: runs,
        },
      },
    },
    order: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'parent'],
        properties: { id: text, parent: maybe },
      },
      description: 'headings and clauses of the new version, in the order they are printed',
    },
  },
} as const

/** What changed between two versions, as JSON. */
export type DiffJson = FromSchema<typeof diffJsonSchema>
