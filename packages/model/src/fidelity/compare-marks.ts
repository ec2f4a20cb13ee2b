import type { BlockShape, MarkedEmphasis, PlacedWord } from './placed-words.ts'

/** How the marks at one word differ: of the block that it begins, or the emphasis around it. */
export type MarkDifference =
  | { readonly of: 'block'; readonly published: BlockShape; readonly rendered: BlockShape }
  | {
      readonly of: 'emphasis'
      readonly published: MarkedEmphasis
      readonly rendered: MarkedEmphasis
    }

/** What differs at a word that both sides have. A block that begins on one side only is no matter of marks. */
export function compareMarks(
  published: PlacedWord,
  rendered: PlacedWord,
): readonly MarkDifference[] {
  const differences: MarkDifference[] = []
  if (
    published.begins &&
    rendered.begins &&
    !areAlike(published.begins, rendered.begins, published.word)
  )
    differences.push({ of: 'block', published: published.begins, rendered: rendered.begins })
  if (published.emphasis !== rendered.emphasis)
    differences.push({
      of: 'emphasis',
      published: published.emphasis,
      rendered: rendered.emphasis,
    })
  return differences
}

/** Headings of the first depths, and those whose depth their printed number says, need no mark in the text. */
function areAlike(published: BlockShape, rendered: BlockShape, word: string): boolean {
  if (published.depth !== rendered.depth || published.goesOn !== rendered.goesOn) return false
  if (rendered.kind !== 'heading') return published.kind === rendered.kind
  if (published.kind === 'heading') return published.level === rendered.level
  const saysDepth = (rendered.level ?? 0) <= 2 || /^(?:[A-Z]\.)?\d+(?:\.\d+)*$/.test(word)
  return published.kind === 'plain' && saysDepth
}
