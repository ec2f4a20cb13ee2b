import type { FromSchema } from 'json-schema-to-ts'
import { dialect, fingerprint, id, role, words, yes } from './common.ts'

const roles = { type: 'array', items: role, minItems: 1 } as const

const confirmed = { proposed: yes, fingerprint, context: fingerprint } as const

const definition = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'term'],
  properties: { type: { const: 'definition' }, term: words, ...confirmed },
} as const
const scope = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'effect'],
  properties: {
    type: { const: 'scope' },
    effect: { type: 'string', enum: ['includes', 'excludes', 'relates'] },
    ...confirmed,
  },
} as const
const responsibility = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'role'],
  properties: { type: { const: 'responsibility' }, role: roles, ...confirmed },
} as const
const duty = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'bearer'],
  properties: { type: { const: 'duty' }, bearer: roles, ...confirmed },
} as const
const prohibition = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'bearer'],
  properties: { type: { const: 'prohibition' }, bearer: roles, ...confirmed },
} as const
const permission = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'bearer'],
  properties: { type: { const: 'permission' }, bearer: roles, ...confirmed },
} as const
const guidance = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'audience'],
  properties: { type: { const: 'guidance' }, audience: roles, ...confirmed },
} as const
const procedure = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'actor'],
  properties: { type: { const: 'procedure' }, actor: roles, ...confirmed },
} as const
const reporting = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'to'],
  properties: { type: { const: 'reporting' }, to: roles, reporter: roles, ...confirmed },
} as const
const sanction = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'on'],
  properties: { type: { const: 'sanction' }, on: roles, ...confirmed },
} as const
const reminder = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'audience'],
  properties: { type: { const: 'reminder' }, audience: roles, ...confirmed },
} as const
const background = {
  type: 'object',
  additionalProperties: false,
  required: ['type'],
  properties: { type: { const: 'background' }, ...confirmed },
} as const
const form = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'completes'],
  properties: { type: { const: 'form' }, completes: roles, ...confirmed },
} as const

const clauseEntry = {
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: [
    definition,
    scope,
    responsibility,
    duty,
    prohibition,
    permission,
    guidance,
    procedure,
    reporting,
    sanction,
    reminder,
    background,
    form,
  ],
} as const

/** Schema of clauses.yaml. */
export const clausesSchema = {
  $schema: dialect,
  $id: 'clauses.schema.json',
  title: 'What each clause of a policy is',
  type: 'object',
  propertyNames: id,
  additionalProperties: clauseEntry,
} as const

/** What one clause is: a union told apart by `type`, each with fields of its own. */
export type ClauseEntry =
  | FromSchema<typeof definition>
  | FromSchema<typeof scope>
  | FromSchema<typeof responsibility>
  | FromSchema<typeof duty>
  | FromSchema<typeof prohibition>
  | FromSchema<typeof permission>
  | FromSchema<typeof guidance>
  | FromSchema<typeof procedure>
  | FromSchema<typeof reporting>
  | FromSchema<typeof sanction>
  | FromSchema<typeof reminder>
  | FromSchema<typeof background>
  | FromSchema<typeof form>

/** What a clause can be. */
export type ClauseType = ClauseEntry['type']
