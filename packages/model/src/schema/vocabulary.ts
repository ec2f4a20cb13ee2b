import type { FromSchema } from 'json-schema-to-ts'
import { dialect, id, words, yes } from './common.ts'

const ids = { type: 'array', items: id, minItems: 1 } as const
const also = { type: 'array', items: words, description: 'words the policies use for it' } as const
const label = { ...words, description: 'the plain words' } as const

const term = {
  type: 'object',
  additionalProperties: false,
  required: ['label'],
  properties: { label, broader: { ...id, description: 'what it is a kind of' }, also },
} as const

const action = {
  type: 'object',
  additionalProperties: false,
  required: ['label'],
  properties: {
    label,
    broader: { ...ids, description: 'the acts it is a kind of' },
    also,
    implies: {
      type: 'object',
      additionalProperties: yes,
      description: 'facts that are so by the act itself',
    },
    by: { ...id, description: 'the channel that it goes by as such' },
    opposite: { ...id, description: 'an obligation to do this one forbids that one' },
  },
} as const

const FACT = '^[a-z][a-zA-Z]*(\\.[a-z][a-zA-Z]*)?$'
const factKey = {
  type: 'string',
  pattern: FACT,
  description: 'a key such as `counterparty.age`',
} as const

const fact = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'ask'],
  properties: {
    kind: { type: 'string', enum: ['yes-no', 'number', 'time', 'choice', 'judgement'] },
    ask: { ...words, description: 'the plain question that asks for it' },
    unit: { ...words, description: 'of a number' },
    values: { type: 'object', propertyNames: id, additionalProperties: words },
    says: {
      type: 'object',
      propertyNames: id,
      additionalProperties: words,
      description:
        'answers as sentences: of yes, no, a value; any, with … for the answer, where answers are no list',
    },
  },
} as const

const value = { type: 'string' } as const
const topic = {
  type: 'object',
  additionalProperties: false,
  required: ['label', 'asks', 'vary'],
  properties: {
    label,
    asks: {
      type: 'object',
      additionalProperties: false,
      required: ['actor', 'action'],
      properties: { actor: id, action: id, object: id, counterparty: id, account: id, channel: id },
    },
    facts: { type: 'object', propertyNames: factKey, additionalProperties: value },
    near: {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        facts: { type: 'array', items: factKey, minItems: 1 },
        action: { type: 'array', items: id, minItems: 1 },
      },
      description:
        'what rules near the topic turn on, or are about, though it is not asked; the nearest first',
    },
    vary: { type: 'object', additionalProperties: { type: 'array', items: value, minItems: 1 } },
  },
} as const

const matter = {
  type: 'object',
  additionalProperties: false,
  required: ['label', 'note'],
  properties: {
    label,
    note: { ...words, description: 'what belongs here, and where its neighbours go' },
    broader: { ...id, description: 'the matter it is a narrower kind of' },
  },
} as const

function mapOf<const T extends object>(file: string, title: string, items: T) {
  return {
    $schema: dialect,
    $id: `${file}.schema.json`,
    title,
    type: 'object',
    propertyNames: id,
    additionalProperties: items,
  } as const
}

/** Schema of objects.yaml, accounts.yaml and channels.yaml in policies/vocabulary. */
export const termsSchema = mapOf('terms', 'Objects, accounts or channels that rules name', term)
/** Schema of policies/vocabulary/actions.yaml. */
export const actionsSchema = mapOf('actions', 'What rules speak of and questions ask about', action)
/** Schema of policies/vocabulary/facts.yaml. */
export const factsSchema = {
  ...mapOf('facts', 'What can be so or not in a situation', fact),
  propertyNames: factKey,
} as const
/** Schema of policies/vocabulary/topics.yaml. */
export const topicsSchema = mapOf('topics', 'Questions on which trusts are compared', topic)
/** Schema of policies/vocabulary/matters.yaml. */
export const mattersSchema = mapOf(
  'matters',
  'What clauses are about, whatever they say of it',
  matter,
)

/** Objects, accounts or channels, by id. */
export type TermsContent = FromSchema<typeof termsSchema>
/** Actions, by id. */
export type ActionsContent = FromSchema<typeof actionsSchema>
/** Facts, by key. */
export type FactsContent = FromSchema<typeof factsSchema>
/** Topics, by id. */
export type TopicsContent = FromSchema<typeof topicsSchema>
/** Matters, by id. */
export type MattersContent = FromSchema<typeof mattersSchema>
