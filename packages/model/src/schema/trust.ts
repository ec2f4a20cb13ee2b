import type { FromSchema } from 'json-schema-to-ts'
import { typeFamilies, type TypeFamilyId } from '../brand/type-families.ts'
import { date, dialect, id, period, role, words, yes } from './common.ts'

const headed = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: { heading: words, text: words },
} as const

const colour = {
  type: 'string',
  pattern: '^#[0-9a-fA-F]{6}$',
  description: 'a colour written #rrggbb',
} as const

const typeFamily = {
  type: 'string',
  enum: Object.keys(typeFamilies) as TypeFamilyId[],
  description: 'a family of type that comes with the printer',
} as const

/** Schema of the looks of a trust. */
export const brandSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    colours: {
      type: 'object',
      additionalProperties: false,
      properties: { ink: colour, accent: colour, tint: colour },
    },
    type: {
      type: 'object',
      additionalProperties: false,
      properties: { headings: typeFamily, text: typeFamily },
    },
    'stand-in': yes,
    logo: { ...words, description: 'a picture in the brand folder: .svg, .png, .jpg' },
  },
} as const

const leadTimes = {
  type: 'array',
  description: 'the steps of a review in order, each with the time it takes',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['step', 'takes'],
    properties: {
      step: { ...words, description: 'consultation, unions, committee, board, or other words' },
      takes: period,
    },
  },
} as const

const holidays = {
  type: 'array',
  description:
    'days that do not count in the steps of a review, and on which no reminder goes out, first and last',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['from', 'to'],
    properties: { from: date, to: date },
  },
} as const

const approval = {
  type: 'object',
  description: 'who approves policies, on what authority, and who has to be consulted before',
  additionalProperties: false,
  properties: {
    by: { ...words, description: 'who approves' },
    authority: { ...words, description: 'on what authority' },
    consult: { type: 'array', items: role, description: 'roles that must be consulted' },
  },
} as const

/** Schema of trust.yaml. */
export const trustSchema = {
  $schema: dialect,
  $id: 'trust.schema.json',
  title: 'What is true of a whole trust',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'wordmark', 'rights'],
  properties: {
    name: words,
    wordmark: { ...words, description: "the words of the trust's logo" },
    vision: headed,
    mission: headed,
    strapline: headed,
    values: {
      type: 'object',
      additionalProperties: false,
      required: ['items'],
      properties: {
        heading: words,
        items: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['name', 'text'],
            properties: { name: words, text: words },
          },
        },
      },
    },
    sponsor: words,
    roles: {
      type: 'object',
      propertyNames: id,
      additionalProperties: words,
      description: "the trust's own word for a role, by role id",
    },
    standing: { type: 'string', enum: ['unofficial-copy', 'adopted'] },
    rights: {
      type: 'object',
      additionalProperties: false,
      required: ['holder', 'basis'],
      properties: { holder: words, basis: words },
    },
    brand: brandSchema,
    'lead-times': leadTimes,
    holidays,
    approval,
  },
} as const

/** A trust as written in trust.yaml. */
export type TrustContent = FromSchema<typeof trustSchema>
