import type { FromSchema } from 'json-schema-to-ts'
import { dialect, id, words } from './common.ts'

/** Ways to fill in a field. */
const FIELD_KINDS = ['line', 'lines', 'date', 'tick-all', 'tick-one', 'yes-no', 'approval'] as const

const wordList = { type: 'array', items: words, minItems: 1 } as const

const field = {
  type: 'object',
  additionalProperties: false,
  required: ['label', 'kind'],
  properties: {
    id,
    label: { ...words, description: 'the question or heading as printed' },
    hint: { ...words, description: 'words behind the label' },
    kind: { type: 'string', enum: FIELD_KINDS },
    options: { ...wordList, description: 'words beside the boxes of tick-all and tick-one' },
    rows: { ...wordList, description: 'the lines of an approval' },
  },
} as const

const part = {
  type: 'object',
  additionalProperties: false,
  required: ['heading'],
  properties: {
    id,
    heading: words,
    note: { ...words, description: 'words under or behind the heading' },
    fields: { type: 'array', items: field },
  },
} as const

/** Schema of a `form` block. */
export const formSchema = {
  $schema: dialect,
  $id: 'form.schema.json',
  title: 'A form inside a policy',
  type: 'object',
  additionalProperties: false,
  required: ['parts'],
  properties: { parts: { type: 'array', items: part, minItems: 1 } },
} as const

/** What a form block says. */
export type FormContent = FromSchema<typeof formSchema>
/** One field of a form. */
export type FormFieldContent = FromSchema<typeof field>
