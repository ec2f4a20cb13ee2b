import type { FromSchema } from 'json-schema-to-ts'
import { dialect, fingerprint, words } from './common.ts'

const name = {
  ...words,
  description:
    'the id of a clause; where several policies of the trust have it, behind the policy: social-media#no-names',
} as const

const recorded = {
  type: 'object',
  additionalProperties: false,
  required: ['clause'],
  properties: { clause: name, fingerprint, context: fingerprint },
} as const

// Whoever types a pair types names alone; the rest is written by `policy confirm`.
const side = { if: { type: 'string' }, else: recorded } as const

const pair = {
  type: 'object',
  additionalProperties: false,
  required: ['a', 'b'],
  properties: {
    a: { ...side, description: 'a clause of the trust that the name of the file begins with' },
    b: { ...side, description: 'a clause of the other trust' },
    why: { ...words, description: 'words for the next reader' },
  },
} as const

/** Schema of a file in policies/alignments. */
export const alignmentSchema = {
  $schema: dialect,
  $id: 'alignment.schema.json',
  title: 'Pairs of clauses of two trusts that a person confirmed or forbade',
  type: 'object',
  additionalProperties: false,
  properties: {
    confirmed: { type: 'array', items: pair, description: 'they are about the same thing' },
    forbidden: { type: 'array', items: pair, description: "they are not each other's counterpart" },
  },
} as const

/** A clause of a pair: its name alone where somebody typed that, and the words it had when the pair was decided. */
export type SideContent = FromSchema<typeof name> | FromSchema<typeof recorded>

/** A pair as typed. */
interface PairContent {
  readonly a: SideContent
  readonly b: SideContent
  readonly why?: string
}

/** What a file of policies/alignments says. */
export interface AlignmentContent {
  readonly confirmed?: readonly PairContent[]
  readonly forbidden?: readonly PairContent[]
}
