import { fillIds, identifiedOf } from './identity.ts'
import type { Policy } from './policy.ts'
import { mintId } from './source/mint-id.ts'

/** A policy in which blocks that were just typed have an id, until `policy format` gives them theirs. A policy that has all of them comes back as it is. */
export function withTemporaryIds(policy: Policy): Policy {
  const all = identifiedOf(policy)
  if (all.every(({ id }) => id !== '')) return policy
  const words = new Map(all.map(({ node, text }) => [node, text]))
  const taken = new Set(all.map(({ id }) => id))
  const blocks = fillIds(policy.blocks, (node) => {
    const id = mintId(words.get(node) ?? '', taken)
    taken.add(id)
    return id
  })
  return { ...policy, blocks }
}
