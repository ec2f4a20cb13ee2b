import { diffArrays } from 'diff'
import { textOf, type Inline } from '@policy/model'
import type { Edit } from './edit.ts'
import type { Span } from './span.ts'
import { settleEdits } from './settle-edits.ts'
import { tidyEdits } from './tidy-edits.ts'
import { tokensOf, type Token } from './token.ts'

/** Edits beyond which two texts have nothing in common that a reader could follow. Nothing that people write comes near. */
const MOST_EDITS = 1500

/** What changed in some words, as spans that cover both sides from beginning to end. */
export function compareWords(a: readonly Inline[], b: readonly Inline[]): readonly Span[] {
  const [as, bs] = [tokensOf(a), tokensOf(b)]
  const edits = settleEdits(tidyEdits(editsOf(keysOf(as), keysOf(bs)), as, bs), as, bs)
  return toSpans(edits, [as, textOf(a).length], [bs, textOf(b).length])
}

function keysOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ key }) => key)
}

/** What to keep, delete and insert so that one list becomes the other. */
export function editsOf(a: readonly string[], b: readonly string[]): readonly Edit[] {
  const parts = diffArrays([...a], [...b], { maxEditLength: MOST_EDITS })
  if (parts === undefined) return [{ kept: 0, deleted: a.length, inserted: b.length }]
  const edits: { kept: number; deleted: number; inserted: number }[] = []
  for (const { added, removed, count } of parts) {
    const last = edits.at(-1)
    const open = last !== undefined && (added || removed) ? last : undefined
    const edit = open ?? { kept: 0, deleted: 0, inserted: 0 }
    if (open === undefined) edits.push(edit)
    if (added) edit.inserted += count
    else if (removed) edit.deleted += count
    else edit.kept += count
  }
  return edits
}

type Side = readonly [tokens: readonly Token[], length: number]

function toSpans(
  edits: readonly Edit[],
  [as, aLength]: Side,
  [bs, bLength]: Side,
): readonly Span[] {
  const place = (tokens: readonly Token[], length: number, at: number): number =>
    tokens[at]?.start ?? length
  let [i, j] = [0, 0]
  const spans = edits.flatMap(({ kept, deleted, inserted }): readonly Span[] => {
    const a = [i, i + kept, i + kept + deleted].map((at) => place(as, aLength, at))
    const b = [j, j + kept, j + kept + inserted].map((at) => place(bs, bLength, at))
    i += kept + deleted
    j += kept + inserted
    const [a0 = 0, a1 = 0, a2 = 0] = a
    const [b0 = 0, b1 = 0, b2 = 0] = b
    return [
      { mark: 'kept', a: [a0, a1], b: [b0, b1] },
      { mark: 'deleted', a: [a1, a2], b: [b1, b1] },
      { mark: 'inserted', a: [a2, a2], b: [b1, b2] },
    ]
  })
  return spans.filter(({ a, b }) => a[0] < a[1] || b[0] < b[1])
}
