import type { FromSchema } from 'json-schema-to-ts'
import { dialect, id, words } from './common.ts'

const wordList = { type: 'array', items: words, minItems: 1 } as const

const asked = {
  id,
  label: { ...words, description: 'the question or heading as printed' },
  hint: { ...words, description: 'words behind the label' },
} as const

const plain = {
  type: 'object',
  additionalProperties: false,
  required: ['label', 'kind'],
  properties: { ...asked, kind: { type: 'string', enum: ['line', 'lines', 'date', 'yes-no'] } },
} as const
const ticked = {
  type: 'object',
  additionalProperties: false,
  required: ['label', 'kind', 'options'],
  properties: {
    ...asked,
    kind: { type: 'string', enum: ['tick-all', 'tick-one'] },
    options: { ...wordList, description: 'the words beside its boxes' },
  },
} as const
const approval = {
  type: 'object',
  additionalProperties: false,
  required: ['label', 'kind', 'rows'],
  properties: {
    ...asked,
    kind: { type: 'string', enum: ['approval'] },
    rows: { ...wordList, description: 'the lines to fill in' },
  },
} as const

/** A field has what its kind prints, and nothing else. */
const field = {
  type: 'object',
  required: ['kind'],
  discriminator: { propertyName: 'kind' },
  oneOf: [plain, ticked, approval],
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
/** One field of a form: a union told apart by `kind`. */
export type FormFieldContent =
  | FromSchema<typeof plain>
  | FromSchema<typeof ticked>
  | FromSchema<typeof approval>
