import type {
  BlockContent,
  DefinitionContent,
  List as MdastList,
  ListItem,
  Paragraph as MdastParagraph,
  RootContent,
} from 'mdast'
import type { Place, Span } from '../place.ts'
import type { Block, Item, ItemBlock, List } from '../policy.ts'
import { reportHalfIndented } from './half-indented.ts'
import { parseForm } from './parse-form.ts'
import { parseHeading } from './parse-heading.ts'
import { reportHtmlBlock } from './parse-html.ts'
import { reportDefinition } from './parse-inline.ts'
import { reportListInItem, reportNumberWords } from './number-words.ts'
import { isBareMark, parseTable } from './parse-table.ts'
import { introduces, leadInOf, parseParagraph, parseWords, reportEmpty } from './parse-words.ts'
import { firstLineOf, lineStart, spanOf, type Reader } from './reader.ts'
import type { Vocabulary } from './validate.ts'

type Content = RootContent | BlockContent | DefinitionContent

/** Blocks of a body in the order written, headings flat: `nestSections` puts what belongs under them there. */
export function parseBlocks(
  nodes: readonly Content[],
  reader: Reader,
  vocabulary: Vocabulary,
): readonly Block[] {
  reportHalfIndented(nodes, reader)
  const blocks = nodes.flatMap((node, index) =>
    parseBlock(node, nodes[index + 1], nodes[index - 1], reader, vocabulary),
  )
  return markLeadIns(joinLists(blocks))
}

function parseBlock(
  node: Content,
  next: Content | undefined,
  before: Content | undefined,
  reader: Reader,
  vocabulary: Vocabulary,
): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return parseHeading(node, next, reader)
    case 'paragraph':
      return isBareMark(node, reader)
        ? bareMark(node, before, reader)
        : [parseParagraph(node, reader)]
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
    reader.report('unsupported-markdown', line, 'a line across the page cannot stand in a policy', {
      help: 'take it away',
      fix: { span: spanOf(node), text: '' },
    })
    return
  }
  const words = reader.text.slice(line.start, line.end)
  if (/^>[ \t]?[\d£$€]/.test(words)) {
    const sign = { start: line.start, end: line.start + 1 }
    reader.report('unsupported-markdown', sign, '`>` begins a quotation here', {
      help: 'write `\\>` if it means more than; words that are quoted stand in quotation marks',
      fix: { span: sign, text: '\\>' },
    })
    return
  }
  const sign = /^(?:>[ \t]?)+/.exec(words)?.[0].length ?? 0
  const single = spanOf(node).end === line.end && sign > 0
  const fix = single ? { span: { start: line.start, end: line.start + sign }, text: '' } : undefined
  reader.report('unsupported-markdown', line, 'a quotation block cannot stand in a policy', {
    help: 'take the `>` at the beginning of the lines away; words that are quoted stand in quotation marks',
    ...(fix ? { fix } : {}),
  })
}

function parseCode(
  node: Extract<Content, { type: 'code' }>,
  reader: Reader,
  vocabulary: Vocabulary,
): readonly Block[] {
  if (node.lang === 'form') {
    const form = parseForm(node, reader, vocabulary)
    return form ? [form] : []
  }
  const line = firstLineOf(reader, node)
  const indented = !/^[ \t]*[`~]{3}/.test(reader.text.slice(line.start, line.end))
  if (!indented) {
    reader.report('unsupported-markdown', line, 'code cannot stand in a policy', {
      help: 'write a form with ```` ```form ````, or plain words',
    })
    return []
  }
  const indent = /^[ \t]*/.exec(reader.text.slice(line.start, line.end))?.[0].length ?? 0
  const start = lineStart(line.start, reader)
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
    if (block.kind === 'list' && last?.kind === 'list' && block.ordered === last.ordered)
      out[out.length - 1] = {
        ...last,
        loose: last.loose || block.loose,
        items: [...last.items, ...block.items],
      }
    else out.push(block)
  }
  return out
}

/** A mark on a line of its own belongs to the table above, which has read it already. */
function bareMark(
  node: MdastParagraph,
  before: Content | undefined,
  reader: Reader,
): readonly Block[] {
  if (before?.type === 'table') return []
  const span = spanOf(node)
  const mark = reader.text.slice(span.start, span.end).trim()
  const above =
    before && (before.type === 'paragraph' || before.type === 'heading' || before.type === 'list')
      ? spanOf(before)
      : undefined
  const named = above && /\}[ \t]*$/.test(reader.text.slice(above.start, above.end))
  const message = `the mark \`${mark}\` stands alone`
  if (!above || named)
    reader.report('misplaced-mark', span, message, {
      help: 'take it away, or put it at the end of the block it names',
      fix: { span, text: '' },
    })
  else
    reader.report('misplaced-mark', span, message, {
      help: `put it at the end of the block above: \`… ${mark}\``,
      fix: { span: { start: above.end, end: span.end }, text: ` ${mark}` },
    })
  return []
}

/** Unsaid, the paragraph just before a list is its lead-in when it ends in a colon. */
function markLeadIns(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) =>
    block.kind === 'paragraph' && !block.leadInSaid && blocks[index + 1]?.kind === 'list'
      ? { ...block, leadIn: introduces(block.content) }
      : block,
  )
}

function parseList(node: MdastList, reader: Reader, vocabulary: Vocabulary): List {
  reportNumberWords(node, reader)
  const items = node.children.flatMap((item) => parseItem(item, reader, vocabulary))
  return {
    kind: 'list',
    ordered: node.ordered === true,
    loose: node.children.length > 1 && isLoose(node, reader),
    items,
  }
}

function isLoose(node: MdastList, reader: Reader): boolean {
  return node.children.some((item, index) => {
    const next = node.children[index + 1]
    return (
      next !== undefined &&
      /\r?\n[ \t]*\r?\n/.test(reader.text.slice(spanOf(item).end, spanOf(next).start))
    )
  })
}

function parseItem(node: ListItem, reader: Reader, vocabulary: Vocabulary): readonly Item[] {
  const [first, ...rest] = node.children
  const line = firstLineOf(reader, node)
  if (
    first === undefined ||
    first.type === 'list' ||
    (first.type === 'paragraph' && isBareMark(first, reader))
  ) {
    if (!reportListInItem(node, reader)) reportEmpty(line, reader)
    return []
  }
  if (first.type !== 'paragraph') {
    const blocks = parseBlocks([first], reader, vocabulary)
    if (blocks.length > 0) reportInList(first.type === 'code' ? 'form' : first.type, line, reader)
    return []
  }
  const { content, mark } = parseWords(first, reader, {
    start: line.start,
    end: Math.min(line.end, spanOf(first).end),
  })
  const blocks = parseBlocks(rest, reader, vocabulary).filter((block): block is ItemBlock => {
    const fits = block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'table'
    if (!fits)
      reportInList(block.kind === 'form' ? 'form' : 'heading', lineOf(block.place, reader), reader)
    return fits
  })
  return [
    {
      kind: 'item',
      id: mark?.id ?? '',
      place: reader.placeOf(spanOf(first)),
      idPlace: mark?.idPlace ?? null,
      content,
      number: null,
      ...leadInOf(mark, blocks[0]?.kind === 'list' && introduces(content)),
      blocks,
    },
  ]
}

function lineOf(place: Place, reader: Reader): Span {
  return { start: reader.offsetOf(place.start), end: reader.offsetOf(place.end) }
}

function reportInList(name: string, span: Span, reader: Reader): void {
  reader.report('unsupported-markdown', span, `a ${name} cannot stand here in a list`, {
    help:
      name === 'table' ? 'write words first, and the table below them' : 'begin it at the margin',
  })
}
