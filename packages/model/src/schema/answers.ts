import { dialect } from './common.ts'

const text = { type: 'string' } as const
const texts = { type: 'array', items: text } as const

const answer = {
  description: 'what was not answered is left out',
  anyOf: [
    { ...text, description: 'what was written, or the words of the option chosen' },
    { ...texts, description: 'the words of the options ticked' },
    {
      type: 'object',
      additionalProperties: false,
      description: 'of a field some of whose options ask for details',
      properties: {
        value: { anyOf: [text, texts] },
        details: {
          type: 'object',
          additionalProperties: text,
          description: 'by the words of the option',
        },
      },
    },
    {
      type: 'object',
      additionalProperties: text,
      description: 'of an approval: by the words of the row',
    },
  ],
} as const

/** Schema of the answers to a form, as the page of the form saves and opens them. */
export const answersSchema = {
  $schema: dialect,
  $id: 'answers.schema.json',
  title: 'Answers to a form',
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'form', 'policy', 'version', 'fingerprint', 'answers'],
  properties: {
    schema: { type: 'string', const: 'answers.schema.json' },
    form: { ...text, description: 'clause id of the form' },
    policy: { ...text, description: 'thinking-schools/social-media' },
    version: {
      type: ['string', 'null'],
      description: "the document's own number; null where it has none",
    },
    fingerprint: {
      type: 'string',
      pattern: '^[0-9a-f]{12}$',
      description: 'over all words of the form: the form clause, its parts and its fields',
    },
    answers: {
      type: 'object',
      additionalProperties: answer,
      description: 'by clause id of the field',
    },
  },
} as const
