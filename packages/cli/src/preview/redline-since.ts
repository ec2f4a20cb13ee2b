import { summaryOf } from '@policy/diff'
import {
  type FrozenPolicy,
  type FrozenVersion,
  type LibraryPolicy,
  type ParsedLibrary,
} from '@policy/model'
import type { Templates } from '@policy/render'
import { redlineHtml } from '../diff/redline-html.ts'
import { comparedStates, frozenState } from '../versions/compared.ts'

/** What changed since the last frozen version. */
export interface RedlineSince {
  readonly version: string
  readonly first: string
  /** How many changes there are, front page included. */
  readonly count: number
  /** The page; made when it is asked for. */
  readonly page: () => string
}

/** Compares a policy with its last frozen version. */
export function redlineSince(
  entry: LibraryPolicy,
  parsed: ParsedLibrary,
  templates: Templates,
): RedlineSince | null {
  const last = entry.versions.at(-1)
  const frozen = last && frozenOf(entry, last)
  if (!last || !frozen) return null
  const { roles } = parsed.library
  const diff = comparedStates(frozen, entry, parsed.library)
  const { first, rule, wording, front } = summaryOf(diff)
  const called = { a: `version ${last.version}`, b: 'the text as it stands now' }
  return {
    version: last.version,
    first,
    count: rule + wording + front,
    page: () => redlineHtml({ diff, trust: entry.trust, roles, ...called }, templates),
  }
}

/** A frozen version never changes, and is read once. */
const known = new Map<string, FrozenPolicy | undefined>()

function frozenOf(entry: LibraryPolicy, version: FrozenVersion): FrozenPolicy | undefined {
  const hashes = [...version.files].map(([name, { sha256 }]) => `${name} ${sha256}`)
  const key = [entry.policy.id, version.version, ...hashes].join('\n')
  if (!known.has(key)) known.set(key, frozenState(entry, version))
  return known.get(key)
}
