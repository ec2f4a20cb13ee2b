import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { Identified } from '../identity.ts'
import { wordsOf } from '../words.ts'

/** A block of a frozen version: what an id stood on then. */
export interface FrozenBlock {
  readonly id: string
  readonly kind: 'section' | 'clause'
  readonly text: string
}

/** Share of words two texts must have in common for one to be "nearly the same" as the other. */
const NEARLY = 0.8

/** Ids to put back, by the place of the block that lost its own. */
export interface Restored {
  readonly ids: ReadonlyMap<Identified, string>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Looks for lost ids: blocks without an id whose words are those, or nearly those, of a frozen block whose id is gone.
 * Where two could be meant, nothing is put back and the owner is asked.
 */
export function restoreIds(blocks: readonly Identified[], frozen: readonly FrozenBlock[]): Restored {
  const present = new Set(blocks.map((block) => block.id))
  const gone = frozen.filter((block) => !present.has(block.id))
  const nameless = blocks.filter((block) => block.id === '')
  const ids = new Map<Identified, string>()
  const diagnostics: Diagnostic[] = []
  for (const block of nameless) {
    const candidates = best(block, gone)
    const [only, second] = candidates
    if (!only) continue
    const rivals = nameless.filter((other) => other !== block && best(other, [only]).length > 0 && similarity(other.text, only.text) >= similarity(block.text, only.text))
    if (!second && rivals.length === 0) ids.set(block, only.id)
    else diagnostics.push(ambiguous(block, second ? candidates : [only]))
  }
  return { ids, diagnostics }
}

function best(block: Identified, gone: readonly FrozenBlock[]): readonly FrozenBlock[] {
  const scored = gone.filter((each) => each.kind === block.kind).map((each) => ({ each, score: similarity(block.text, each.text) }))
  const top = Math.max(...scored.map(({ score }) => score), 0)
  return top < NEARLY ? [] : scored.filter(({ score }) => score === top).map(({ each }) => each)
}

function ambiguous(block: Identified, candidates: readonly FrozenBlock[]): Diagnostic {
  const names = candidates.map(({ id }) => `\`{#${id}}\``)
  return diagnostic('lost-id', block.place, 'this block lost its id, and more than one could be meant', { help: `write ${names.join(' or ')} at its end, whichever it was; write a new id on what is new` })
}

/** Share of words in common, counted as often as they stand there (Dice's coefficient): 0 to 1. */
export function similarity(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length === 0 || right.length === 0) return 0
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count > 0) common++
    counts.set(word, count - 1)
  }
  return (2 * common) / (left.length + right.length)
}
