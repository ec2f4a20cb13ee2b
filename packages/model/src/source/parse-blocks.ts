import type { BlockContent, DefinitionContent, Heading, List as MdastList, ListItem, Paragraph as MdastParagraph, RootContent } from 'mdast'
import { textOf, type Inline } from '../inline.ts'
import type { Place, Span } from '../place.ts'
import type { Block, Item, ItemBlock, List, Paragraph, Section } from '../policy.ts'
import { readMark, type Mark } from './mark.ts'
import { parseForm } from './parse-form.ts'
import { reportHtmlBlock } from './parse-html.ts'
import { parseInline, reportDefinition } from './parse-inline.ts'
import { isBareMark, parseTable } from './parse-table.ts'
import { firstLineOf, spanOf, type Reader } from './reader.ts'
import { startSlip } from './source-slips.ts'
import type { Vocabulary } from './validate.ts'

type Content = RootContent | BlockContent | DefinitionContent

/** Blocks of a body in the order written, headings flat: `nestSections` puts what belongs under them there. */
export function parseBlocks(nodes: readonly Content[], reader: Reader, vocabulary: Vocabulary): readonly Block[] {
  const blocks = nodes.flatMap((node, index) => parseBlock(node, nodes[index + 1], nodes[index - 1], reader, vocabulary))
  return markLeadIns(joinLists(blocks))
}

function parseBlock(node: Content, next: Content | undefined, before: Content | undefined, reader: Reader, vocabulary: Vocabulary): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return parseHeading(node, next, reader)
    case 'paragraph':
      return isBareMark(node, reader) ? bareMark(node, before, reader) : [parseParagraph(node, reader)]
    case 'list':
      return [parseList(node, reader, vocabulary)]
    case 'table':
      return [parseTable(node, next, reader)]
    case 'code':
      return parseCode(node, reader, vocabulary)
    case 'yaml':
      return []
    case 'html':
      reportHtmlBlock(node, reader)
      return []
    case 'definition':
      reportDefinition(node, reader)
      return []
    default:
      reportUnsupported(node, reader)
      return []
  }
}

function reportUnsupported(node: Content, reader: Reader): void {
  const line = firstLineOf(reader, node)
  if (node.type === 'thematicBreak') {
    reader.report('unsupported-markdown', line, 'a line across the page cannot stand in a policy', { help: 'take it away', fix: { span: spanOf(node), text: '' } })
    return
  }
  const sign = /^(?:>[ \t]?)+/.exec(reader.text.slice(line.start, line.end))?.[0].length ?? 0
  const single = spanOf(node).end === line.end && sign > 0
  const fix = single ? { span: { start: line.start, end: line.start + sign }, text: '' } : undefined
  reader.report('unsupported-markdown', line, 'a quotation block cannot stand in a policy', { help: 'take the `>` at the beginning of the lines away; words that are quoted stand in quotation marks', ...(fix ? { fix } : {}) })
}

function parseCode(node: Extract<Content, { type: 'code' }>, reader: Reader, vocabulary: Vocabulary): readonly Block[] {
  if (node.lang === 'form') {
    const form = parseForm(node, reader, vocabulary)
    return form ? [form] : []
  }
  const line = firstLineOf(reader, node)
  const indented = !/^[ \t]*[`~]{3}/.test(reader.text.slice(line.start, line.end))
  if (!indented) {
    reader.report('unsupported-markdown', line, 'code cannot stand in a policy', { help: 'write a form with ```` ```form ````, or plain words' })
    return []
  }
  const indent = /^[ \t]*/.exec(reader.text.slice(line.start, line.end))?.[0].length ?? 0
  const start = reader.text.lastIndexOf('\n', line.start - 1) + 1
  const single = spanOf(node).end === line.end && reader.text.slice(start, line.start).trim() === ''
  reader.report('unsupported-markdown', line, 'a line indented by four spaces is read as code', {
    help: 'take the spaces before it away, or begin it under the first word of the item it belongs to',
    ...(single ? { fix: { span: { start, end: line.start + indent }, text: '' } } : {}),
  })
  return []
}

/** Lists that follow one another are one: `- a` and `* b` differ only in the sign typed. */
function joinLists(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (block.kind === 'list' && last?.kind === 'list' && block.ordered === last.ordered) out[out.length - 1] = { ...last, loose: last.loose || block.loose, items: [...last.items, ...block.items] }
    else out.push(block)
  }
  return out
}

/** A mark on a line of its own belongs to the table above, which has read it already. */
function bareMark(node: MdastParagraph, before: Content | undefined, reader: Reader): readonly Block[] {
  if (before?.type === 'table') return []
  const span = spanOf(node)
  const mark = reader.text.slice(span.start, span.end).trim()
  const above = before && (before.type === 'paragraph' || before.type === 'heading' || before.type === 'list') ? spanOf(before) : undefined
  const named = above && /\}[ \t]*$/.test(reader.text.slice(above.start, above.end))
  const message = `the mark \`${mark}\` stands alone`
  if (!above || named) reader.report('misplaced-mark', span, message, { help: 'take it away, or put it at the end of the block it names', fix: { span, text: '' } })
  else reader.report('misplaced-mark', span, message, { help: `put it at the end of the block above: \`… ${mark}\``, fix: { span: { start: above.end, end: span.end }, text: ` ${mark}` } })
  return []
}

function parseHeading(node: Heading, next: Content | undefined, reader: Reader): readonly Section[] {
  const span = spanOf(node)
  const source = reader.text.slice(span.start, span.end)
  if (!source.startsWith('#')) {
    const written = `## ${source.slice(0, source.search(/\r?\n[^\n]*$/)).trim().replace(/\s*\r?\n\s*/g, ' ')}`
    reader.report('unsupported-markdown', firstLineOf(reader, node), 'a line under these words makes them a heading', { help: `for a heading write \`${written}\`; for a paragraph take the line away`, fix: { span, text: written } })
    return []
  }
  const closing = /[ \t]#+[ \t]*$/.exec(source)
  if (closing) {
    const at = { start: span.start + closing.index, end: span.end }
    reader.report('unsupported-markdown', { start: at.start + 1, end: at.end }, 'a heading ends with its words', { help: 'take it away', fix: { span: at, text: '' } })
  }
  const wordsSpan = { start: span.start, end: closing ? span.start + closing.index : span.end }
  const marked = readMark(reader.text, wordsSpan, node.depth <= 2 ? 'heading' : 'subheading', reader.placeOf)
  reader.add(marked.diagnostics)
  const title = parseInline(node.children, marked.wordsEnd, reader)
  if (node.depth === 1 && (next === undefined || next.type === 'heading')) {
    reader.report('top-heading', span, 'a heading with one `#`', { help: 'take it away; the title comes from the front matter', fix: { span, text: '' } })
    return []
  }
  if (node.depth === 1) reader.report('top-heading', span, 'a heading with one `#`', { help: 'write `##`; the title comes from the front matter', fix: { span: { start: span.start, end: span.start + 1 }, text: '##' } })
  if (title.length === 0 && node.children.every(({ type }) => type === 'text')) reader.report('empty-block', span, 'a heading without words', { help: 'take it away, or write the heading', fix: { span, text: '' } })
  return [sectionOf(node, title, marked.mark, reader)]
}

function sectionOf(node: Heading, title: readonly Inline[], mark: Mark | undefined, reader: Reader): Section {
  const classes = mark?.classes ?? []
  const [label, prefix] = [mark?.attributes.get('label'), mark?.attributes.get('prefix')]
  return {
    kind: 'section',
    id: mark?.id ?? '',
    place: reader.placeOf(spanOf(node)),
    idPlace: mark?.idPlace ?? null,
    title,
    depth: Math.max(2, node.depth),
    role: classes.includes('appendix') ? 'appendix' : classes.includes('unnumbered') ? 'unnumbered' : 'plain',
    given: { ...(label === undefined ? {} : { label }), ...(prefix === undefined ? {} : { prefix }) },
    number: null,
    label: null,
    prefix: null,
    leadIn: classes.includes('lead-in'),
    blocks: [],
  }
}

interface Words {
  readonly content: readonly Inline[]
  readonly mark: Mark | undefined
}

function parseWords(node: MdastParagraph, reader: Reader, bullet?: Span): Words {
  const span = spanOf(node)
  const marked = readMark(reader.text, span, 'words', reader.placeOf)
  reader.add(marked.diagnostics)
  const content = parseInline(node.children, marked.wordsEnd, reader)
  if (content.length === 0 && marked.diagnostics.length === 0 && node.children.every(({ type }) => type === 'text')) reportEmpty(bullet ?? span, reader)
  reportStart({ start: span.start, end: marked.wordsEnd }, bullet, reader)
  return { content, mark: marked.mark }
}

function reportEmpty(span: Span, reader: Reader): void {
  reader.report('empty-block', span, 'a bullet, number or paragraph without words', { help: 'take it away, or write the words', fix: { span, text: '' } })
}

/** A number that we compute, typed by hand, or a sign without the space behind it. */
function reportStart(span: Span, bullet: Span | undefined, reader: Reader): void {
  const slip = startSlip(reader.text.slice(span.start, span.end))
  if (!slip) return
  const typed = { start: span.start, end: span.start + slip.typed.length }
  const whole = { start: span.start, end: span.start + slip.length }
  if (slip.kind === 'missing-space') {
    const written = /^\d/.test(slip.typed) ? '1. ' : `${slip.typed} `
    reader.report('missing-space', typed, `a space is missing after \`${slip.typed}\``, { help: `write \`${written}\`; if these are words, write \`\\\` before them`, fix: { span: whole, text: written } })
    return
  }
  const message = `the number \`${slip.typed}\` is typed by hand`
  const numbered = bullet !== undefined && /^\d/.test(reader.text.charAt(bullet.start))
  if (!reader.numbers) reader.report('typed-number', typed, message, { help: 'take it away; `numbering` in the front matter says which numbers are printed', fix: { span: whole, text: '' } })
  else if (numbered) reader.report('typed-number', typed, message, { help: 'take it away; the number is computed', fix: { span: whole, text: '' } })
  else reader.report('typed-number', typed, message, { help: 'write `1. ` instead; the number is computed', fix: { span: { start: bullet?.start ?? span.start, end: whole.end }, text: '1. ' } })
}

function leadInOf(mark: Mark | undefined, guessed: boolean): { readonly leadIn: boolean; readonly leadInSaid: boolean } {
  if (mark?.classes.includes('lead-in')) return { leadIn: true, leadInSaid: true }
  if (mark?.classes.includes('no-lead-in')) return { leadIn: false, leadInSaid: true }
  return { leadIn: guessed, leadInSaid: false }
}

function parseParagraph(node: MdastParagraph, reader: Reader): Paragraph {
  const { content, mark } = parseWords(node, reader)
  return { kind: 'paragraph', id: mark?.id ?? '', place: reader.placeOf(spanOf(node)), idPlace: mark?.idPlace ?? null, content, ...leadInOf(mark, false) }
}

/** Whether words that stand before a list introduce it, where no mark says so. */
function introduces(content: readonly Inline[]): boolean {
  return /:\s*[-\u2013]?\s*$/.test(textOf(content))
}

/** Unsaid, the paragraph just before a list is its lead-in when it ends in a colon. */
function markLeadIns(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => (block.kind === 'paragraph' && !block.leadInSaid && blocks[index + 1]?.kind === 'list' ? { ...block, leadIn: introduces(block.content) } : block))
}

function parseList(node: MdastList, reader: Reader, vocabulary: Vocabulary): List {
  const items = node.children.flatMap((item) => parseItem(item, reader, vocabulary))
  return { kind: 'list', ordered: node.ordered === true, loose: node.children.length > 1 && isLoose(node, reader), items }
}

function isLoose(node: MdastList, reader: Reader): boolean {
  return node.children.some((item, index) => {
    const next = node.children[index + 1]
    return next !== undefined && /\r?\n[ \t]*\r?\n/.test(reader.text.slice(spanOf(item).end, spanOf(next).start))
  })
}

function parseItem(node: ListItem, reader: Reader, vocabulary: Vocabulary): readonly Item[] {
  const [first, ...rest] = node.children
  const line = firstLineOf(reader, node)
  if (first === undefined || first.type === 'list' || (first.type === 'paragraph' && isBareMark(first, reader))) {
    reportEmpty(line, reader)
    return []
  }
  if (first.type !== 'paragraph') {
    const blocks = parseBlocks([first], reader, vocabulary)
    if (blocks.length > 0) reportInList(first.type === 'code' ? 'form' : first.type, line, reader)
    return []
  }
  const { content, mark } = parseWords(first, reader, { start: line.start, end: Math.min(line.end, spanOf(first).end) })
  const blocks = parseBlocks(rest, reader, vocabulary).filter((block): block is ItemBlock => {
    const fits = block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'table'
    if (!fits) reportInList(block.kind === 'form' ? 'form' : 'heading', lineOf(block.place, reader), reader)
    return fits
  })
  return [{ kind: 'item', id: mark?.id ?? '', place: reader.placeOf(spanOf(first)), idPlace: mark?.idPlace ?? null, content, number: null, ...leadInOf(mark, blocks[0]?.kind === 'list' && introduces(content)), blocks }]
}

function lineOf(place: Place, reader: Reader): Span {
  return { start: reader.offsetOf(place.start), end: reader.offsetOf(place.end) }
}

function reportInList(name: string, span: Span, reader: Reader): void {
  reader.report('unsupported-markdown', span, `a ${name} cannot stand here in a list`, { help: name === 'table' ? 'write words first, and the table below them' : 'begin it at the margin' })
}
