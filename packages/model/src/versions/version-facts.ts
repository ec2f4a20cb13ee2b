import type { FromSchema } from 'json-schema-to-ts'
import type { FrozenVersion } from '../library/library.ts'
import { fits } from '../source/validate.ts'

const maybe = { type: ['string', 'null'] } as const

/** What is read here of policy.json: a version of years ago may lack what was added since. */
const factsSchema = {
  type: 'object',
  required: ['title', 'status', 'approved', 'date', 'effective'],
  properties: {
    title: { type: 'string' },
    status: maybe,
    approved: { type: ['object', 'null'], properties: { on: maybe, by: maybe } },
    date: maybe,
    effective: maybe,
  },
} as const

/** What a frozen version says of itself. */
export type VersionFacts = FromSchema<typeof factsSchema>

/** The facts on the front page of a frozen version, from its policy.json; undefined where that cannot be read. */
export function versionFacts(version: FrozenVersion): VersionFacts | undefined {
  try {
    const json: unknown = JSON.parse(version.files.get('policy.json')?.text ?? '')
    return fits<VersionFacts>(json, factsSchema) ? json : undefined
  } catch {
    return undefined
  }
}
