import type { Span } from '../place.ts'
import type { Reader } from './reader.ts'

/** One line of a block: where its words begin, and what stands between the words of the line above and them. */
export interface Line {
  readonly start: number
  readonly words: string
  readonly gap: Span
}

/** The lines of a block, without the spaces around their words. */
export function linesIn(span: Span, reader: Reader): readonly Line[] {
  const lines: Line[] = []
  let at = span.start
  let above = span.start
  for (const raw of reader.text.slice(span.start, span.end).split('\n')) {
    const words = raw.trim()
    if (words !== '') {
      const start = at + raw.length - raw.trimStart().length
      lines.push({ start, words, gap: { start: above, end: start } })
      above = start + words.length
    }
    at += raw.length + 1
  }
  return lines
}
