import type { Span } from '../place.ts'
import { linesIn, type Line } from './block-lines.ts'
import { firstWords } from './first-words.ts'
import { pastedBullet, type Sign } from './pasted-signs.ts'
import { columnOf, type Reader } from './reader.ts'
import { endsBetween, headingSign, lineSlip } from './source-slips.ts'

/** A line that begins with a sign. */
interface Signed extends Line {
  readonly sign: Sign
}

/**
 * Lines that would be taken into the words above, although they look like items or sentences of their own.
 * Joining them would lose what the owner meant, and nobody could see it any more.
 */
export function reportRunOnLines(span: Span, reader: Reader, inItem: boolean): void {
  const lines = linesIn(span, reader)
  const signs = lines.map(({ words }, index) =>
    index > 0
      ? lineSlip(words, lines[index - 1]?.words, lines[index + 1]?.words)
      : inItem
        ? undefined
        : bulletAtStart(words, span, lines[1]?.words ?? '', reader),
  )
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    const next = signs.findIndex((sign, at) => at >= index && !sign)
    if (signs[index]) {
      // Items pasted one under the other are one slip.
      if (!signs[index - 1])
        reportItems(
          lines
            .slice(index, next < 0 ? lines.length : next)
            .map((each, at) => ({ ...each, sign: signs[index + at] as Sign })),
          span,
          reader,
        )
    } else if (above) reportLine(line, above, reader)
  }
}

/** A bullet of another program at the start of a paragraph; the hollow one, a letter, only beside others of its kind. */
function bulletAtStart(words: string, span: Span, below: string, reader: Reader): Sign | undefined {
  const sign = pastedBullet(words)
  if (sign || !words.startsWith('o')) return sign
  const before = reader.text.slice(Math.max(0, span.start - NEAR), span.start).trimEnd()
  const after = below === '' ? reader.text.slice(span.end, span.end + NEAR).trim() : below
  const item = lineSlip(words, before.slice(before.lastIndexOf('\n') + 1).trim(), after)
  return item?.typed === 'o' ? item : undefined
}

/** As far as a neighbouring line is looked for. */
const NEAR = 500

function reportLine(line: Line, above: Line, reader: Reader): void {
  const heading = headingSign(line.words)
  // Two spaces before the end of a line break it, which is said already.
  if (heading) reportHeading(line, heading, reader)
  else if (/\p{L}-$/u.test(above.words) && /^\p{Ll}/u.test(line.words))
    reportHyphen(line, above, reader)
  else if (
    endsBetween(above.words, line.words) &&
    !/^[ \t]{2}/.test(reader.text.slice(line.gap.start, line.gap.end))
  )
    reportSentence(line, reader)
}

function reportItems(lines: readonly Signed[], block: Span, reader: Reader): void {
  const [first, ...rest] = lines
  if (!first) return
  const { typed } = first.sign
  const last = rest.at(-1) ?? first
  const atStart = first.start === block.start
  // An item typed in another stays in it.
  const indent = `\n${' '.repeat(columnOf(block.start, reader))}`
  const sign = /^\d|^\(|^[a-z]/.test(typed) && typed !== 'o' ? '1. ' : '- '
  const text = lines.map(
    (line) =>
      `${line === first && atStart ? '' : indent}${sign}${line === last ? '' : line.words.slice(line.sign.length)}`,
  )
  reader.report(
    'run-on-line',
    { start: first.start, end: first.start + typed.length },
    atStart
      ? `\`${typed}\` does not begin a bullet here`
      : `\`${typed}\` does not begin an item here: the line goes on with the words above it`,
    {
      help: `write ${atStart ? '' : 'an empty line before it, and '}\`${sign}\` in its place${rest.length > 0 ? '; the same sign in the lines below it' : ''}${sign === '1. ' && !atStart ? '; or join the two lines, if these are words' : ''}`,
      fix: {
        span: { start: first.gap.start, end: last.start + last.sign.length },
        text: `${atStart ? '' : '\n'}${text.join('')}`,
      },
    },
  )
}

function reportHeading({ start, gap }: Line, { typed, length }: Sign, reader: Reader): void {
  const written = `${typed === '#' ? '##' : typed} `
  reader.report(
    'run-on-line',
    { start, end: start + typed.length },
    `\`${typed}\` does not begin a heading here: the line goes on with the words above it`,
    {
      help: `write an empty line before it, and begin it at the margin with \`${written}\``,
      fix: { span: { start: gap.start, end: start + length }, text: `\n\n${written}` },
    },
  )
}

/** A word parted at the end of a line: only its writer knows whether the hyphen belongs to it. */
function reportHyphen({ start, words }: Line, above: Line, reader: Reader): void {
  const begun = above.words.split(/\s+/).at(-1) ?? ''
  const rest = /^[\p{L}\p{N}]+/u.exec(words)?.[0] ?? ''
  reader.report(
    'run-on-line',
    { start: above.start + above.words.length - begun.length, end: start + rest.length },
    `a word is parted between two lines: \`${begun}\` and \`${rest}\``,
    {
      help: `write it on one line: \`${begun.slice(0, -1)}${rest}\`, or \`${begun}${rest}\` where the hyphen belongs to it`,
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
