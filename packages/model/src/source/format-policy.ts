import { hasErrors, sortDiagnostics, type Diagnostic } from '../diagnostic.ts'
import { checkIdentity, fillIds, identifiedOf, type Identified } from '../identity.ts'
import type { Policy } from '../policy.ts'
import { mintId } from './mint-id.ts'
import { parsePolicy, type PolicySource } from './parse-policy.ts'
import { restoreIds, type FrozenBlock } from './restore-ids.ts'
import { settleBlocks } from './settle-text.ts'
import { stringifyBlocks } from './stringify-blocks.ts'
import { withoutWordBreaks } from './unseen.ts'
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
const NO_HISTORY: IdHistory = { last: [], ever: new Set() }

/**
 * Canonical text of policy.md: one line a block, settled quotes and dashes, an id on every block.
 * Ids that are there stay; lost ones are put back from the last frozen version; new ones are minted from the words.
 */
export function formatPolicy(
  source: PolicySource,
  vocabulary: Vocabulary,
  history: IdHistory = NO_HISTORY,
): Formatted {
  const { policy, diagnostics } = parsePolicy(source, vocabulary)
  const twice = policy ? checkIdentity(policy).filter((found) => found.code !== 'missing-id') : []
  const found = sortDiagnostics([...diagnostics, ...twice])
  if (!policy || hasErrors(found)) return { text: source.text, diagnostics: found }
  const filled = withIds(policy, history)
  if (filled.diagnostics.length > 0) return { text: source.text, diagnostics: filled.diagnostics }
  const text = source.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const front = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(text)?.[1] ?? ''
  return {
    text: document(formatYaml(withoutWordBreaks(front)), filled.policy, text),
    diagnostics: found,
  }
}

/** Canonical text of a policy that did not come from a file. */
export function stringifyPolicy(policy: Policy): string {
  return document(writeYaml(policy.front as unknown as Writable), policy)
}

/** `source` is the text a policy was read from: forms keep the comments they have there. */
function document(front: string, policy: Policy, source?: string): string {
  const body = stringifyBlocks(settleBlocks(policy.blocks), source)
  return `---\n${front.trimEnd()}\n---\n${body === '' ? '' : `\n${body}\n`}`
}

function withIds(
  policy: Policy,
  history: IdHistory,
): { readonly policy: Policy; readonly diagnostics: readonly Diagnostic[] } {
  const blocks = identifiedOf(policy)
  // An id that was renamed answers for its new name: it is neither lost nor free.
  const retired = Object.keys(policy.front.formerly ?? {})
  const restored = restoreIds(
    blocks,
    history.last.filter(({ id }) => !retired.includes(id)),
  )
  const taken = new Set([
    ...history.ever,
    ...history.last.map(({ id }) => id),
    ...blocks.map(({ id }) => id),
    ...retired,
  ])
  const given = new Map<Identified['node'], string>()
  for (const block of blocks) {
    if (block.id !== '') continue
    const id = restored.ids.get(block) ?? mintId(block.text, taken)
    taken.add(id)
    given.set(block.node, id)
  }
  return {
    policy: { ...policy, blocks: fillIds(policy.blocks, (node) => given.get(node) ?? '') },
    diagnostics: restored.diagnostics,
  }
}
