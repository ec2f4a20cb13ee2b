import { hasErrors, sortDiagnostics, type Diagnostic } from '../diagnostic.ts'
import { checkIdentity, fillIds, identifiedOf } from '../identity.ts'
import type { Policy } from '../policy.ts'
import { mintId } from './mint-id.ts'
import { parsePolicy, type PolicySource } from './parse-policy.ts'
import { restoreIds, type FrozenBlock } from './restore-ids.ts'
import { settleBlocks } from './settle-text.ts'
import { stringifyBlocks } from './stringify-blocks.ts'
import type { Vocabulary } from './validate.ts'
import { formatYaml, writeYaml, type Writable } from './write-yaml.ts'

/** What earlier versions know about ids. */
export interface IdHistory {
  /** Blocks of the last frozen version. */
  readonly last: readonly FrozenBlock[]
  /** Every id that any frozen version ever had. */
  readonly ever: ReadonlySet<string>
}

/** A formatted file. */
export interface Formatted {
  /** The text as given where it has errors: nothing is rewritten that could not be read. */
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** No earlier version. */
export const NO_HISTORY: IdHistory = { last: [], ever: new Set() }

/**
 * Canonical text of policy.md: one line a block, settled quotes and dashes, an id on every block.
 * Ids that are there stay; lost ones are put back from the last frozen version; new ones are minted from the words.
 */
export function formatPolicy(source: PolicySource, vocabulary: Vocabulary, history: IdHistory = NO_HISTORY): Formatted {
  const { policy, diagnostics } = parsePolicy(source, vocabulary)
  const twice = policy ? checkIdentity(policy).filter((found) => found.code !== 'missing-id') : []
  const found = sortDiagnostics([...diagnostics, ...twice])
  if (!policy || hasErrors(found)) return { text: source.text, diagnostics: found }
  const filled = withIds(policy, history)
  if (filled.diagnostics.length > 0) return { text: source.text, diagnostics: filled.diagnostics }
  const text = source.text.replace(/^\uFEFF/, '')
  const front = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text)?.[1] ?? ''
  return { text: document(formatYaml(front.replaceAll('\r\n', '\n')), filled.policy), diagnostics: found }
}

/** Canonical text of a policy that did not come from a file. */
export function stringifyPolicy(policy: Policy): string {
  return document(writeYaml(policy.front as unknown as Writable), policy)
}

function document(front: string, policy: Policy): string {
  const body = stringifyBlocks(settleBlocks(policy.blocks))
  return `---\n${front.trimEnd()}\n---\n${body === '' ? '' : `\n${body}\n`}`
}

function withIds(policy: Policy, history: IdHistory): { readonly policy: Policy; readonly diagnostics: readonly Diagnostic[] } {
  const blocks = identifiedOf(policy)
  const restored = restoreIds(blocks, history.last)
  const taken = new Set([...history.ever, ...blocks.map(({ id }) => id), ...Object.keys(policy.front.formerly ?? {})])
  const given = blocks.filter(({ id }) => id === '').map((block) => {
    const id = restored.ids.get(block) ?? mintId(block.text, taken)
    taken.add(id)
    return id
  })
  const queue = given[Symbol.iterator]()
  return { policy: { ...policy, blocks: fillIds(policy.blocks, () => queue.next().value ?? '') }, diagnostics: restored.diagnostics }
}
