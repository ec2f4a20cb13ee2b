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
export function restoreIds(
  blocks: readonly Identified[],
  frozen: readonly FrozenBlock[],
): Restored {
  const present = new Set(blocks.map((block) => block.id))
  const gone = frozen.filter((block) => !present.has(block.id)).map(worded)
  const nameless = blocks.filter((block) => block.id === '').map(worded)
  const ids = new Map<Identified, string>()
  const diagnostics: Diagnostic[] = []
  // The very same words come first: what they settle is no candidate for words that are only nearly the same.
  for (const least of [1, NEARLY]) {
    const settled = new Set(ids.values())
    const left = gone.filter(({ block }) => !settled.has(block.id))
    const lost = nameless.filter(({ block }) => !ids.has(block))
    for (const each of lost) {
      const candidates = best(each, left, least)
      const [only, second] = candidates
      if (!only) continue
      const score = alike(each.words, only.words)
      const rival = lost.some(
        (other) =>
          other !== each &&
          other.block.kind === each.block.kind &&
          alike(other.words, only.words) >= score,
      )
      if (!second && !rival) ids.set(each.block, only.block.id)
      else
        diagnostics.push(
          ambiguous(
            each.block,
            candidates.map(({ block }) => block),
          ),
        )
    }
    if (diagnostics.length > 0) break
  }
  return { ids, diagnostics }
}

interface Worded<T> {
  readonly block: T
  readonly words: readonly string[]
}

function worded<T extends { readonly text: string }>(block: T): Worded<T> {
  return { block, words: wordsOf(block.text) }
}

function best(
  lost: Worded<Identified>,
  gone: readonly Worded<FrozenBlock>[],
  least: number,
): readonly Worded<FrozenBlock>[] {
  let top = least
  let found: Worded<FrozenBlock>[] = []
  for (const each of gone) {
    if (each.block.kind !== lost.block.kind) continue
    const score = alike(lost.words, each.words)
    if (score > top) found = []
    if (score >= top) found.push(each)
    top = Math.max(top, score)
  }
  return found
}

function ambiguous(block: Identified, candidates: readonly FrozenBlock[]): Diagnostic {
  const names = candidates.map(({ id }) => `\`{#${id}}\``)
  return diagnostic(
    'lost-id',
    block.place,
    'this block lost its id, and more than one could be meant',
    {
      help: `write ${names.join(' or ')} at its end, whichever it was; write a new id on what is new`,
    },
  )
}

/** Share of words in common, counted as often as they stand there (Dice's coefficient): 0 to 1. */
export function similarity(a: string, b: string): number {
  return alike(wordsOf(a), wordsOf(b))
}

function alike(left: readonly string[], right: readonly string[]): number {
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
