import type { ClauseBlock } from '../clause.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Identified } from '../identity.ts'
import { wordsOf } from '../words.ts'
import { nearlySame } from './alike.ts'
import { lostId } from './lost-id.ts'

/** A block of a frozen version: what an id stood on then. */
export interface FrozenBlock {
  readonly id: string
  readonly kind: 'section' | ClauseBlock
  readonly text: string
  /** Fingerprint of what it stood under; empty for a heading. */
  readonly context: string
}

/** By how much more alike one block has to be than any other that could be meant: one word of twenty. */
const CLEARLY = 0.05

/** Ids to put back, by the place of the block that lost its own. */
export interface Restored {
  readonly ids: ReadonlyMap<Identified, string>
  readonly diagnostics: readonly Diagnostic[]
}

/** A block that lost its id, and a lost id that it may have had. */
interface Pair {
  readonly block: Identified
  readonly frozen: FrozenBlock
  readonly alike: number
}

/**
 * Looks for lost ids: blocks without an id whose words are those, or nearly those, of a frozen block whose id is gone.
 * The very same words come first, then those that are nearly the same; blocks of one kind before others, then
 * blocks under the same heading and lead-in. What cannot be told by that is asked, and nothing is put back.
 */
export function restoreIds(
  blocks: readonly Identified[],
  frozen: readonly FrozenBlock[],
): Restored {
  const present = new Set(blocks.map((block) => block.id))
  const nameless = blocks.filter((block) => block.id === '')
  const gone = frozen.filter((block) => !present.has(block.id))
  const ids = new Map<Identified, string>()
  const left = (): readonly [readonly Identified[], readonly FrozenBlock[]] => {
    const settled = new Set(ids.values())
    return [nameless.filter((each) => !ids.has(each)), gone.filter(({ id }) => !settled.has(id))]
  }
  for (const key of SAME) for (const [block, id] of inOrder(...left(), key)) ids.set(block, id)
  let open = pairsOf(...left())
  for (const same of [true, false]) {
    const found = clearOf(open, same)
    for (const { block, frozen: was } of found) ids.set(block, was.id)
    const settled = new Set(ids.values())
    open = open.filter(({ block, frozen: was }) => !ids.has(block) && !settled.has(was.id))
  }
  const asked = Map.groupBy(open, ({ block }) => block)
  return {
    ids,
    diagnostics: [...asked].map(([block, pairs]) =>
      lostId(
        block,
        pairs.map((pair) => pair.frozen.id),
      ),
    ),
  }
}

type Key = (block: Identified | FrozenBlock) => string

/** What blocks have in common, from most to least. */
const SAME: readonly Key[] = [
  (block) => `${block.kind}\n${block.context}\n${plain(block)}`,
  (block) => `${block.kind}\n${plain(block)}`,
  (block) => `${block.kind === 'section'}\n${plain(block)}`,
]

function plain({ text }: { readonly text: string }): string {
  return wordsOf(text).join(' ')
}

/** Blocks that have something in common with as many lost ids: they follow one another as they did. */
function inOrder(
  nameless: readonly Identified[],
  gone: readonly FrozenBlock[],
  key: Key,
): readonly (readonly [Identified, string])[] {
  const lost = Map.groupBy(gone, key)
  return [...Map.groupBy(nameless, key)].flatMap(([common, blocks]) => {
    const ids = lost.get(common) ?? []
    return ids.length === blocks.length
      ? blocks.map((block, index) => [block, ids[index]?.id ?? ''] as const)
      : []
  })
}

function pairsOf(nameless: readonly Identified[], gone: readonly FrozenBlock[]): readonly Pair[] {
  return nearlySame(nameless, gone).flatMap(({ left: block, right: frozen, share }) =>
    (frozen.kind === 'section') === (block.kind === 'section')
      ? [{ block, frozen, alike: share }]
      : [],
  )
}

/** Pairs that are clearly better than any other with the same block or the same id; `sameKind` looks only at blocks that stayed what they were. */
function clearOf(open: readonly Pair[], sameKind: boolean): readonly Pair[] {
  const found: Pair[] = []
  let left = open.filter(({ block, frozen }) => !sameKind || block.kind === frozen.kind)
  for (;;) {
    const [ofBlock, ofId] = [Map.groupBy(left, blockOf), Map.groupBy(left, idOf)]
    const clear = left.filter((pair) =>
      [ofBlock.get(pair.block), ofId.get(pair.frozen.id)].every((rivals = []) =>
        rivals.every((rival) => rival === pair || beats(pair, rival)),
      ),
    )
    if (clear.length === 0) return found
    found.push(...clear)
    const [blocks, ids] = [new Set(clear.map(blockOf)), new Set(clear.map(idOf))]
    left = left.filter((pair) => !blocks.has(pair.block) && !ids.has(pair.frozen.id))
  }
}

const blockOf = ({ block }: Pair): Identified => block
const idOf = ({ frozen }: Pair): string => frozen.id

function beats(a: Pair, b: Pair): boolean {
  const more = a.alike - b.alike
  if (Math.abs(more) >= CLEARLY) return more > 0
  return inContext(a) && !inContext(b)
}

function inContext({ block, frozen }: Pair): boolean {
  return block.kind !== 'section' && block.context === frozen.context
}
