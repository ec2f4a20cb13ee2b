import type { Paragraph as MdastParagraph } from 'mdast'
import { textOf, type Inline } from '../inline.ts'
import type { Span } from '../place.ts'
import type { Paragraph } from '../policy.ts'
import { endAtMark } from './behind-mark.ts'
import { readMark, type Mark } from './mark.ts'
import { parseInline } from './parse-inline.ts'
import { spanOf, type Reader } from './reader.ts'
import { reportRunOnLines } from './run-on-lines.ts'
import { startSlip } from './source-slips.ts'
import { reportTableLines } from './table-slips.ts'

interface Words {
  readonly content: readonly Inline[]
  readonly mark: Mark | undefined
}

/** The words and the mark of a paragraph or item; `bullet` is where an item begins, its sign included. */
export function parseWords(node: MdastParagraph, reader: Reader, bullet?: Span): Words {
  const all = spanOf(node)
  const span = { start: all.start, end: endAtMark(all, bullet, reader) }
  const marked = readMark(reader.text, span, 'words', reader.placeOf)
  reader.add(marked.diagnostics)
  const content = parseInline(node.children, marked.wordsEnd, reader)
  if (
    content.length === 0 &&
    marked.diagnostics.length === 0 &&
    node.children.every(({ type }) => type === 'text')
  )
    reportEmpty(bullet ?? span, reader)
  reportStart({ start: span.start, end: marked.wordsEnd }, bullet, reader)
  reportRunOnLines({ start: span.start, end: marked.wordsEnd }, reader, bullet !== undefined)
  reportTableLines({ start: span.start, end: marked.wordsEnd }, span.end, reader)
  return { content, mark: marked.mark }
}

/** Says that a block holds no words. */
export function reportEmpty(span: Span, reader: Reader): void {
  reader.report('empty-block', span, 'a bullet, number or paragraph without words', {
    help: 'take it away, or write the words',
    fix: { span, text: '' },
  })
}

/** A number that we compute, typed by hand, or a sign without the space behind it. */
function reportStart(span: Span, bullet: Span | undefined, reader: Reader): void {
  const slip = startSlip(reader.text.slice(span.start, span.end))
  if (!slip) return
  const typed = { start: span.start, end: span.start + slip.typed.length }
  const whole = { start: span.start, end: span.start + slip.length }
  if (slip.kind === 'box') {
    reader.report('unsupported-markdown', typed, 'a box to tick cannot stand here', {
      help: 'take it away; boxes to tick stand in a form, as `kind: tick-all`',
      fix: { span: whole, text: '' },
    })
    return
  }
  if (slip.kind === 'missing-space') {
    const written = /^\d/.test(slip.typed) ? '1. ' : `${slip.typed} `
    reader.report('missing-space', typed, `a space is missing after \`${slip.typed}\``, {
      help: `write \`${written}\`; if these are words, write \`\\\` before them`,
      fix: { span: whole, text: written },
    })
    return
  }
  const message = `the number \`${slip.typed}\` is typed by hand`
  const asWords = `; if it is a word, write \`${slip.typed.replace(/[^\p{L}\p{N}]/u, '\\$&')}\``
  const numbered = bullet !== undefined && /^\d/.test(reader.text.charAt(bullet.start))
  if (!reader.numbers)
    reader.report('typed-number', typed, message, {
      help: `take it away; \`numbering\` in the front matter says which numbers are printed${asWords}`,
      fix: { span: whole, text: '' },
    })
  else if (numbered)
    reader.report('typed-number', typed, message, {
      help: `take it away; the number is computed${asWords}`,
      fix: { span: whole, text: '' },
    })
  else
    reader.report('typed-number', typed, message, {
      help: `write \`1. \` instead; the number is computed${asWords}`,
      fix: { span: { start: bullet?.start ?? span.start, end: whole.end }, text: '1. ' },
    })
}

/** Whether words introduce what follows: what the mark says, else what was guessed. */
export function leadInOf(
  mark: Mark | undefined,
  guessed: boolean,
): { readonly leadIn: boolean; readonly leadInSaid: boolean } {
  if (mark?.classes.includes('lead-in')) return { leadIn: true, leadInSaid: true }
  if (mark?.classes.includes('no-lead-in')) return { leadIn: false, leadInSaid: true }
  return { leadIn: guessed, leadInSaid: false }
}

/** A paragraph. */
export function parseParagraph(node: MdastParagraph, reader: Reader): Paragraph {
  const { content, mark } = parseWords(node, reader)
  return {
    kind: 'paragraph',
    id: mark?.id ?? '',
    place: reader.placeOf(spanOf(node)),
    idPlace: mark?.idPlace ?? null,
    content,
    ...leadInOf(mark, false),
  }
}

/** Whether words that stand before a list introduce it, where no mark says so. */
export function introduces(content: readonly Inline[]): boolean {
  const words = textOf(content).trimEnd()
  return (/[-\u2013]$/.test(words) ? words.slice(0, -1).trimEnd() : words).endsWith(':')
}
