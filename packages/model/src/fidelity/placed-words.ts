import { foldText } from '../words.ts'

/** What a block of a document is, as far as a published text can show it. */
export interface BlockShape {
  /** `plain`: a paragraph, a row of a table, or a heading that nothing marks as one. */
  readonly kind: 'plain' | 'item' | 'heading'
  /** Items that it stands in; an item does not stand in itself. */
  readonly depth: number
  /** Depth of a heading where it is said, `###` being 3; null where it is not. */
  readonly level: number | null
  /** Whether an item goes on with the list of the item before it. */
  readonly goesOn: boolean
}

/** MarkedEmphasis around a word, as it is written: none, italics, bold, both. */
export type MarkedEmphasis = '' | '*' | '**' | '***'

/** How emphasis is written. */
export function emphasisOf(italic: boolean, bold: boolean): MarkedEmphasis {
  if (italic) return bold ? '***' : '*'
  return bold ? '**' : ''
}

/** A word of a document. */
export interface PlacedWord {
  readonly word: string
  /** The block that begins with it; null inside a block. */
  readonly begins: BlockShape | null
  readonly emphasis: MarkedEmphasis
}

/** A stretch of a block that is all of one emphasis. */
export interface Run {
  readonly text: string
  readonly emphasis: MarkedEmphasis
}

/** Words of one block, folded as in every comparison; a word has the emphasis of its first letter that has any. */
export function placeWords(runs: readonly Run[], shape: BlockShape): readonly PlacedWord[] {
  const text = runs.map((run) => run.text).join('')
  const emphases = runs.flatMap((run) =>
    Array.from({ length: run.text.length }, () => run.emphasis),
  )
  const words: PlacedWord[] = []
  for (const { 0: raw, index } of text.matchAll(/\S+/g)) {
    const word = foldText(raw)
    if (word === '') continue
    const emphasis = emphases.slice(index, index + raw.length).find((each) => each !== '') ?? ''
    words.push({ word, begins: words.length === 0 ? shape : null, emphasis })
  }
  return words
}
