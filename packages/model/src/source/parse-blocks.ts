import type { BlockContent, DefinitionContent, Heading, List as MdastList, ListItem, Paragraph as MdastParagraph, RootContent, Table as MdastTable, TableRow } from 'mdast'
import { textOf, type Inline } from '../inline.ts'
import type { Block, Cell, Item, ItemBlock, List, Paragraph, Section, Table } from '../policy.ts'
import { readMark, type Mark } from './mark.ts'
import { parseForm } from './parse-form.ts'
import { parseInline } from './parse-inline.ts'
import { firstLineOf, spanOf, type Reader } from './reader.ts'
import type { Vocabulary } from './validate.ts'

type Content = RootContent | BlockContent | DefinitionContent

/** Blocks of a body in the order written, headings flat: `nestSections` puts what belongs under them there. */
export function parseBlocks(nodes: readonly Content[], reader: Reader, vocabulary: Vocabulary): readonly Block[] {
  const blocks = nodes.flatMap((node, index) => parseBlock(node, nodes[index + 1], nodes[index - 1], reader, vocabulary))
  return markLeadIns(blocks)
}

function parseBlock(node: Content, next: Content | undefined, before: Content | undefined, reader: Reader, vocabulary: Vocabulary): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return [parseHeading(node, reader)]
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
      reader.report('inline-html', firstLineOf(reader, node), 'HTML in the text', { help: 'take it away; a policy holds words, lists, tables and forms', fix: { span: spanOf(node), text: '' } })
      return []
    default:
      reader.report('unsupported-markdown', firstLineOf(reader, node), `${NAMES[node.type] ?? 'this kind of Markdown'} cannot stand in a policy`, { help: 'write headings, paragraphs, lists, tables or a form' })
      return []
  }
}

const NAMES: Readonly<Record<string, string>> = { blockquote: 'a quotation block', thematicBreak: 'a line across the page', definition: 'a link definition', footnoteDefinition: 'a footnote' }

function parseCode(node: Extract<Content, { type: 'code' }>, reader: Reader, vocabulary: Vocabulary): readonly Block[] {
  if (node.lang === 'form') {
    const form = parseForm(node, reader, vocabulary)
    return form ? [form] : []
  }
  const indented = !/^[ \t]*[`~]{3}/.test(reader.text.slice(spanOf(node).start, spanOf(node).end))
  reader.report('unsupported-markdown', firstLineOf(reader, node), indented ? 'a line indented by four spaces is read as code' : 'code cannot stand in a policy', {
    help: indented ? 'begin it at the margin, or under the first word of the item it belongs to' : 'write a form with ```` ```form ````, or plain words',
  })
  return []
}

function isBareMark(node: MdastParagraph, reader: Reader): boolean {
  const { start, end } = spanOf(node)
  return /^\s*\{#[^{}]*\}\s*$/.test(reader.text.slice(start, end))
}

/** A mark on a line of its own belongs to the table above, which has read it already. */
function bareMark(node: MdastParagraph, before: Content | undefined, reader: Reader): readonly Block[] {
  if (before?.type !== 'table') {
    reader.report('misplaced-mark', spanOf(node), `the mark \`${reader.text.slice(spanOf(node).start, spanOf(node).end)}\` stands alone`, { help: 'put it at the end of the block it names' })
  }
  return []
}

function parseHeading(node: Heading, reader: Reader): Section {
  const span = spanOf(node)
  const marked = readMark(reader.text, span, reader.placeOf)
  reader.add(marked.diagnostics)
  const title = parseInline(node.children, marked.wordsEnd, reader)
  const classes = marked.mark?.classes ?? []
  if (node.depth === 1) {
    const hash = { start: span.start, end: span.start + 1 }
    reader.report('top-heading', firstLineOf(reader, node), 'a heading with one `#`', { help: 'write `##`; the title comes from the front matter', fix: { span: hash, text: '##' } })
  }
  if (title.length === 0) reader.report('empty-block', span, 'a heading without words', { help: 'write the heading, or take the line away' })
  const [label, prefix] = [marked.mark?.attributes.get('label'), marked.mark?.attributes.get('prefix')]
  return {
    kind: 'section',
    id: marked.mark?.id ?? '',
    place: reader.placeOf(span),
    title,
    depth: node.depth,
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

function parseWords(node: MdastParagraph, reader: Reader): Words {
  const span = spanOf(node)
  const marked = readMark(reader.text, span, reader.placeOf)
  reader.add(marked.diagnostics)
  const content = parseInline(node.children, marked.wordsEnd, reader)
  typedNumber(span, textOf(content), reader)
  return { content, mark: marked.mark }
}

/** `4.2 Staff must`, `A.1.8 The`, `(a) bring`, `a. bring`: numbers that we compute, typed by hand. */
function typedNumber(span: { readonly start: number; readonly end: number }, text: string, reader: Reader): void {
  const match = /^(?:[A-Z]\.? ?)?\d+(?:\.\d+)+\.?\s+(?=\S)|^\(?(?:[a-z]|[ivx]+)[.)]\s+(?=\S)/.exec(text)
  if (!match) return
  const number = { start: span.start, end: span.start + match[0].length }
  reader.report('typed-number', { start: number.start, end: number.start + match[0].trimEnd().length }, `the number \`${match[0].trim()}\` is typed by hand`, { help: 'write `1. ` instead; the number is computed', fix: { span: number, text: '1. ' } })
}

function leadInOf(mark: Mark | undefined, guessed: boolean): { readonly leadIn: boolean; readonly leadInSaid: boolean } {
  if (mark?.classes.includes('lead-in')) return { leadIn: true, leadInSaid: true }
  if (mark?.classes.includes('no-lead-in')) return { leadIn: false, leadInSaid: true }
  return { leadIn: guessed, leadInSaid: false }
}

function parseParagraph(node: MdastParagraph, reader: Reader): Paragraph {
  const { content, mark } = parseWords(node, reader)
  return { kind: 'paragraph', id: mark?.id ?? '', place: reader.placeOf(spanOf(node)), content, ...leadInOf(mark, false) }
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
  if (first?.type !== 'paragraph' || isBareMark(first, reader)) {
    reader.report('empty-block', firstLineOf(reader, node), 'a bullet or number without words', { help: 'write the words after it, or take the line away' })
    return []
  }
  const { content, mark } = parseWords(first, reader)
  const blocks = parseBlocks(rest, reader, vocabulary).filter((block): block is ItemBlock => {
    const fits = block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'table'
    if (!fits) reader.report('unsupported-markdown', firstLineOf(reader, node), `a ${block.kind === 'form' ? 'form' : 'heading'} cannot stand inside a list`, { help: 'begin it at the margin' })
    return fits
  })
  return [{ kind: 'item', id: mark?.id ?? '', place: reader.placeOf(spanOf(first)), content, number: null, ...leadInOf(mark, blocks[0]?.kind === 'list' && introduces(content)), blocks }]
}

function parseTable(node: MdastTable, next: Content | undefined, reader: Reader): Table {
  const [header, ...rows] = node.children
  const own = next?.type === 'paragraph' && isBareMark(next, reader) ? readMark(reader.text, spanOf(next), reader.placeOf) : undefined
  reader.add(own?.diagnostics ?? [])
  return {
    kind: 'table',
    id: own?.mark?.id ?? '',
    place: reader.placeOf(spanOf(node)),
    header: header ? cellsOf(header, reader) : [],
    rows: rows.filter((row) => !isMarkRow(row, reader)).map((row) => cellsOf(row, reader)),
  }
}

/** A mark typed right under a table, without an empty line, is taken for a row of it. */
function isMarkRow(row: TableRow, reader: Reader): boolean {
  const span = spanOf(row)
  if (!/^\s*\{#[^{}]*\}\s*$/.test(reader.text.slice(span.start, span.end))) return false
  reader.report('misplaced-mark', span, 'the mark stands inside the table', { help: 'put an empty line between the table and the mark', fix: { span: { start: span.start, end: span.start }, text: '\n' } })
  return true
}

function cellsOf(row: TableRow, reader: Reader): readonly Cell[] {
  return row.children.map((cell) => {
    const end = spanOf(cell).end
    return parseInline(cell.children, end + 1, reader)
  })
}
