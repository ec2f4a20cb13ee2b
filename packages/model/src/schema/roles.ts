import type { FromSchema } from 'json-schema-to-ts'
import { dialect, id, words } from './common.ts'

const role = {
  type: 'object',
  additionalProperties: false,
  required: ['label'],
  properties: {
    label: { ...words, description: 'the plain word' },
    broader: { ...id, description: 'the role it is a kind of' },
    also: { type: 'array', items: words, description: 'words the policies use for it' },
  },
} as const

/** Schema of policies/vocabulary/roles.yaml. */
export const rolesSchema = {
  $schema: dialect,
  $id: 'roles.schema.json',
  title: 'The roles that any file may name',
  type: 'object',
  propertyNames: id,
  additionalProperties: role,
} as const

/** The roles, by id. */
export type RolesContent = FromSchema<typeof rolesSchema>
