import type { Span } from '../place.ts'
import { firstWords } from './first-words.ts'
import { columnOf, type Reader } from './reader.ts'
import { endsBetween, lineSlip } from './source-slips.ts'

/** One line of a block: where its words begin, and what stands between the line above and them. */
interface Line {
  readonly start: number
  readonly words: string
  readonly gap: Span
}

/**
 * Lines that would be taken into the words above, although they look like items or sentences of their own.
 * Joining them would lose what the owner meant, and nobody could see it any more.
 */
export function reportRunOnLines(span: Span, reader: Reader): void {
  const lines = linesIn(span, reader)
  const signs = lines.map(({ words }, index) => (index === 0 ? undefined : lineSlip(words)))
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (!above) continue
    // Items pasted one under the other are one slip.
    const end = signs.findIndex((sign, at) => at >= index && !sign)
    if (signs[index]) {
      if (!signs[index - 1])
        reportItems(lines.slice(index, end < 0 ? lines.length : end), span, reader)
    }
    // Two spaces before the end of a line break it, which is said already.
    else if (endsBetween(above.words, line.words) && !/^[ \t]{2}/.test(gapOf(line, reader)))
      reportSentence(line, reader)
  }
}

function gapOf({ gap }: Line, reader: Reader): string {
  return reader.text.slice(gap.start, gap.end)
}

function linesIn(span: Span, reader: Reader): readonly Line[] {
  const text = reader.text.slice(span.start, span.end)
  return [...text.matchAll(/([ \t]*(?:\r\n|\r|\n)[ \t]*|^)([^\r\n]*[^\s])/g)].map((match) => {
    const [, gap = '', words = ''] = match
    const from = span.start + match.index
    return { start: from + gap.length, words, gap: { start: from, end: from + gap.length } }
  })
}

function reportItems(lines: readonly Line[], block: Span, reader: Reader): void {
  const [first, ...rest] = lines.flatMap((line) => {
    const slip = lineSlip(line.words)
    return slip ? [{ ...line, ...slip }] : []
  })
  if (!first) return
  // An item typed in another stays in it.
  const indent = ' '.repeat(columnOf(block.start, reader))
  const sign = /^\d|^\(|^[a-z]/.test(first.typed) && first.typed !== 'o' ? '1. ' : '- '
  const last = rest.at(-1) ?? first
  const text = [first, ...rest].map(
    (line) => `\n${indent}${sign}${line === last ? '' : line.words.slice(line.length)}`,
  )
  reader.report(
    'run-on-line',
    { start: first.start, end: first.start + first.typed.length },
    `\`${first.typed}\` does not begin an item here: the line goes on with the words above it`,
    {
      help: `write an empty line before it, and \`${sign}\` in its place${rest.length > 0 ? '; the same sign in the lines below it' : ''}`,
      fix: {
        span: { start: first.gap.start, end: last.start + last.length },
        text: `\n${text.join('')}`,
      },
    },
  )
}

function reportSentence({ start, words, gap }: Line, reader: Reader): void {
  const shown = firstWords(words)
  reader.report(
    'run-on-line',
    { start, end: start + shown.length },
    `\`${shown}\` does not begin a clause here: the line goes on with the words above it`,
    {
      help: 'put an empty line before it to make it a clause of its own, or join the two lines into one',
      fix: { span: gap, text: ' ' },
    },
  )
}
