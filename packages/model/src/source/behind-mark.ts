import type { Span } from '../place.ts'
import { linesIn, type Line } from './block-lines.ts'
import { columnOf, type Reader } from './reader.ts'
import { lineSlip } from './source-slips.ts'

const MARK_AT_END = /(?<!\\)\{#[^{}]*\}$/
const ONLY_MARKS = /^(?:\{#[^{}]*\}[ \t]*)+$/

/**
 * Where the words of a block end that goes on behind its mark: a line was added right under it.
 * The block keeps its words and its id, and the line is one finding.
 */
export function endAtMark(span: Span, bullet: Span | undefined, reader: Reader): number {
  const lines = linesIn(span, reader)
  const index = lines.findIndex(({ words }) => MARK_AT_END.test(words))
  const [marked, ...below] = index < 0 ? [] : lines.slice(index)
  const next = below[0]
  if (!marked || !next || below.every(({ words }) => ONLY_MARKS.test(words))) return span.end
  report(marked, below, span, bullet, reader)
  return marked.start + marked.words.length
}

function report(
  marked: Line,
  below: readonly Line[],
  span: Span,
  bullet: Span | undefined,
  reader: Reader,
): void {
  const mark = MARK_AT_END.exec(marked.words)?.[0] ?? ''
  const end = marked.start + marked.words.length
  const [first, second] = [below[0]?.words ?? '', below[1]?.words]
  const pasted = lineSlip(first, marked.words, second)
  const sign = signFor(pasted?.typed, bullet, reader)
  const indent = `\n${' '.repeat(columnOf(bullet?.start ?? span.start, reader))}`
  const changed = below.flatMap((line, index) => {
    const above = below[index - 1]?.words ?? marked.words
    const slip = lineSlip(line.words, above, below[index + 1]?.words)
    return index === 0 || slip || MARK_AT_END.test(above) ? [{ line, cut: slip?.length ?? 0 }] : []
  })
  const text = changed.map(({ line, cut }, index) => {
    const next = changed[index + 1]?.line.gap.start ?? line.start + cut
    // What no sign begins stands behind an empty line.
    const gap = sign === '' || (index === 0 && !bullet) ? '\n' : ''
    return `${gap}${indent}${sign}${reader.text.slice(line.start + cut, next)}`
  })
  const last = changed.at(-1)
  const instead = pasted ? ` in place of \`${pasted.typed}\`` : ''
  reader.report(
    'misplaced-mark',
    { start: end - mark.length, end },
    `the mark \`${mark}\` stands in the middle of a block`,
    {
      help: bullet
        ? `begin the next line with \`${sign}\`${instead}`
        : `put an empty line after it, where the next block begins${pasted ? `, and \`${sign}\`${instead}` : ''}`,
      fix: {
        span: { start: end, end: (last?.line.start ?? end) + (last?.cut ?? 0) },
        text: text.join(''),
      },
    },
  )
}

/** What the line begins with when it is a block of its own: an item beside the item, words below words. */
function signFor(pasted: string | undefined, bullet: Span | undefined, reader: Reader): string {
  if (bullet) return /^\d/.test(reader.text.charAt(bullet.start)) ? '1. ' : '- '
  if (pasted === undefined) return ''
  return /^[\d(]/.test(pasted) ? '1. ' : '- '
}
