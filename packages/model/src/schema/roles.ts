import type { FromSchema } from 'json-schema-to-ts'
import { dialect, id, words } from './common.ts'

const ids = { type: 'array', items: id, minItems: 1 } as const

const role = {
  type: 'object',
  additionalProperties: false,
  required: ['label'],
  properties: {
    label: { ...words, description: 'the plain word' },
    broader: { ...id, description: 'the role it is a kind of' },
    also: { type: 'array', items: words, description: 'words the policies use for it' },
    members: { ...ids, description: 'the roles that are taken together under this word' },
    beside: { ...ids, description: 'roles that somebody may hold at the same time' },
    held: {
      type: 'object',
      additionalProperties: false,
      description: 'what settles whether somebody holds it: an account, an act, or an age',
      properties: {
        account: id,
        action: id,
        'below-age': { type: 'string', pattern: '^[0-9]+$' },
      },
    },
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
