import type { PolicyJson } from '../schema/policy-json.ts'
import type { FrozenBlock } from '../source/restore-ids.ts'
import type { FrozenVersion } from './library.ts'

/**
 * What ids of a frozen version stood on, read from its policy.json: parsing its policy.md again would double the cost of every check.
 * Undefined where the file cannot be read.
 */
export function frozenBlocks(version: FrozenVersion): readonly FrozenBlock[] | undefined {
  try {
    const json = JSON.parse(version.files.get('policy.json')?.text ?? '') as Partial<PolicyJson>
    if (!Array.isArray(json.sections) || !Array.isArray(json.clauses)) return undefined
    return [
      ...json.sections.map(({ id, title }) => ({
        id,
        kind: 'section' as const,
        text: title,
        context: '',
      })),
      ...json.clauses.map(({ id, block, text, context }) => ({ id, kind: block, text, context })),
    ]
  } catch {
    return undefined
  }
}
