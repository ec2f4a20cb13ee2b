import type { Heading, Nodes } from 'mdast'
import type { Inline } from '../inline.ts'
import type { Span } from '../place.ts'
import type { Section } from '../policy.ts'
import { readMark, type Mark } from './mark.ts'
import { parseInline } from './parse-inline.ts'
import { firstLineOf, spanOf, type Reader } from './reader.ts'

/** A heading, without what stands under it; nothing where it is only the title typed again. */
export function parseHeading(
  node: Heading,
  next: Nodes | undefined,
  reader: Reader,
): readonly Section[] {
  const span = spanOf(node)
  const source = reader.text.slice(span.start, span.end)
  if (!source.startsWith('#')) {
    const written = `## ${source
      .slice(0, source.search(/\r?\n[^\n]*$/))
      .trim()
      .replace(/\s*\r?\n\s*/g, ' ')}`
    reader.report(
      'unsupported-markdown',
      firstLineOf(reader, node),
      'a line under these words makes them a heading',
      {
        help: `for a heading write \`${written}\`; for a paragraph take the line away`,
        fix: { span, text: written },
      },
    )
    return []
  }
  const closing = /[ \t]#+[ \t]*$/.exec(source)
  if (closing) {
    const at = { start: span.start + closing.index, end: span.end }
    reader.report(
      'unsupported-markdown',
      { start: at.start + 1, end: at.end },
      'a heading ends with its words',
      { help: 'take it away', fix: { span: at, text: '' } },
    )
  }
  const wordsSpan = { start: span.start, end: closing ? span.start + closing.index : span.end }
  const marked = readMark(
    reader.text,
    wordsSpan,
    node.depth <= 2 ? 'heading' : 'subheading',
    reader.placeOf,
  )
  reader.add(marked.diagnostics)
  const title = parseInline(node.children, marked.wordsEnd, reader)
  if (node.depth === 1 && reportTop(span, next, reader)) return []
  if (title.length === 0 && node.children.every(({ type }) => type === 'text'))
    reader.report('empty-block', span, 'a heading without words', {
      help: 'take it away, or write the heading',
      fix: { span, text: '' },
    })
  return [sectionOf(node, title, marked.mark, reader)]
}

/** Says that `#` is not used; true where the heading is only the title typed again. */
function reportTop(span: Span, next: Nodes | undefined, reader: Reader): boolean {
  const isTitle = next === undefined || next.type === 'heading'
  const hash = { start: span.start, end: span.start + 1 }
  reader.report('top-heading', span, 'a heading with one `#`', {
    help: `${isTitle ? 'take it away' : 'write `##`'}; the title comes from the front matter`,
    fix: isTitle ? { span, text: '' } : { span: hash, text: '##' },
  })
  return isTitle
}

function sectionOf(
  node: Heading,
  title: readonly Inline[],
  mark: Mark | undefined,
  reader: Reader,
): Section {
  const classes = mark?.classes ?? []
  const [label, prefix] = [mark?.attributes.get('label'), mark?.attributes.get('prefix')]
  return {
    kind: 'section',
    id: mark?.id ?? '',
    place: reader.placeOf(spanOf(node)),
    idPlace: mark?.idPlace ?? null,
    title,
    depth: Math.max(2, node.depth),
    role: classes.includes('appendix')
      ? 'appendix'
      : classes.includes('unnumbered')
        ? 'unnumbered'
        : 'plain',
    given: {
      ...(label === undefined ? {} : { label }),
      ...(prefix === undefined ? {} : { prefix }),
    },
    number: null,
    label: null,
    prefix: null,
    leadIn: classes.includes('lead-in'),
    blocks: [],
  }
}
