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
const sides = {
  type: 'object',
  additionalProperties: false,
  required: ['a', 'b'],
  properties: { a: maybe, b: maybe },
} as const
const count = { type: 'integer', minimum: 0 } as const

const onlyOne = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['matter', 'clauses'],
    properties: { matter: maybe, clauses: ids },
  },
} as const

const facet = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'direction', 'sentence', 'quotes', 'rules'],
  properties: {
    kind: {
      type: 'string',
      enum: [
        'direction',
        'force',
        'who',
        'whom',
        'account',
        'age',
        'number',
        'deadline',
        'approval',
        'condition',
        'exception',
        'more',
      ],
    },
    direction: { type: 'string', enum: ['stricter', 'looser', 'different'] },
    sentence: text,
    quotes: sides,
    rules: { ...sides, description: 'ids of the rules it was read off' },
  },
} as const

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
    by: {
      type: ['string', 'null'],
      enum: ['id', 'former-id', 'words', 'meaning', 'person', null],
      description:
        'what told that both sides are one; `meaning`: what they are about, in other words',
    },
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
        relation: {
          type: 'string',
          enum: ['same', 'stricter', 'looser', 'different', 'open'],
          description:
            'of two trusts: how the words of b stand to those of a; open: no rule tells, they have to be read',
        },
        sentence: { ...text, description: 'of two trusts: the same in one plain sentence' },
        facets: { type: 'array', items: facet },
        witness: {
          type: ['object', 'null'],
          additionalProperties: false,
          required: ['situation', 'a', 'b'],
          properties: {
            situation: { type: 'object', description: 'as `decide()` of @policy/rules takes it' },
            a: text,
            b: text,
          },
          description: 'a situation in which the rules of the two clauses come out differently',
        },
      },
      description: 'absent where nothing of it can be said',
    },
  },
} as const

/** Schema of what `policy diff` says of two versions. */
export const diffJsonSchema = {
  $schema: dialect,
  $id: 'diff.schema.json',
  title: 'What changed between two versions of a policy, or differs between those of two trusts',
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
        only: {
          type: 'object',
          additionalProperties: false,
          required: ['a', 'b'],
          properties: { a: onlyOne, b: onlyOne },
          description: 'of two trusts: clauses without equivalent, by what they are about',
        },
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

/** What changed between two versions, or differs between two trusts, as JSON. */
export type DiffJson = FromSchema<typeof diffJsonSchema>
