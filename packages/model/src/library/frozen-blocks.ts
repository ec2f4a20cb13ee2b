import type { FromSchema } from 'json-schema-to-ts'
import type { FrozenBlock } from '../source/restore-ids.ts'
import { fits } from '../source/validate.ts'
import type { FrozenVersion } from './library.ts'

const words = { type: 'string' } as const
const block = { type: 'string', enum: ['paragraph', 'item', 'table', 'form', 'field'] } as const

/** What is read here of policy.json: a version of years ago may lack what was added since. */
const blocksSchema = {
  type: 'object',
  required: ['sections', 'clauses'],
  properties: {
    sections: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'title'],
        properties: { id: words, title: words },
      },
    },
    clauses: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'block', 'text', 'context'],
        properties: { id: words, block, text: words, context: words },
      },
    },
  },
} as const

/**
 * What ids of a frozen version stood on, read from its policy.json: parsing its policy.md again would double the cost of every check.
 * Undefined where the file cannot be read, or any block of it is damaged: nobody knows what else is.
 */
export function frozenBlocks(version: FrozenVersion): readonly FrozenBlock[] | undefined {
  const json = parsed(version.files.get('policy.json')?.text ?? '')
  if (!fits<FromSchema<typeof blocksSchema>>(json, blocksSchema)) return undefined
  return [
    ...json.sections.map(({ id, title }) => ({
      id,
      kind: 'section' as const,
      text: title,
      context: '',
    })),
    ...json.clauses.map(({ id, block: kind, text, context }) => ({ id, kind, text, context })),
  ]
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
