import { wordsOf } from '../words.ts'

/** A word of a document, and whether a block begins with it. */
export interface PlacedWord {
  readonly word: string
  readonly begins: boolean
}

/**
 * Words of the published text (with repairs made), in order; every line that is not empty is a block.
 * Bullets and `#` at the start of a line, asterisks, the targets of links and tabs are marks, not words.
 */
export function publishedWords(text: string): readonly PlacedWord[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => blockWords(withoutMarks(line)))
}

/** Words of one block: the first of them begins it. */
export function blockWords(text: string): readonly PlacedWord[] {
  return wordsOf(text).map((word, index) => ({ word, begins: index === 0 }))
}

function withoutMarks(line: string): string {
  return line
    .replace(/^\s*(?:[-\u2022]\s+|#{1,6}\s+)+/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('*', '')
    .replace(/\\(?=[_[\]#])/g, '')
}
