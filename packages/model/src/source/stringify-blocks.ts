import type { Inline } from '../inline.ts'
import type {
  Block,
  Cell,
  Form,
  Item,
  ItemBlock,
  List,
  Paragraph,
  Section,
  Table,
} from '../policy.ts'
import { stringifyForm } from './stringify-form.ts'
import { stringifyInline, type Around } from './stringify-inline.ts'

/**
 * Canonical Markdown of a body: one line a block, one empty line between blocks, every id in its mark.
 * Forms keep the comments they have in `source`, the text they were read from.
 */
export function stringifyBlocks(blocks: readonly Block[], source?: string): string {
  return blocks.map((block) => stringifyBlock(block, source)).join('\n\n')
}

function stringifyBlock(block: Block | ItemBlock, source?: string): string {
  switch (block.kind) {
    case 'section':
      return stringifySection(block, source)
    case 'paragraph':
      return marked(block.content, '', mark(block.id, leadIn(block)))
    case 'list':
      return stringifyList(block)
    case 'table':
      return stringifyTable(block)
    case 'form':
      return stringifyForm(block as Form, mark(block.id).trimStart(), source)
  }
}

function stringifySection(section: Section, source: string | undefined): string {
  const hashes = `${'#'.repeat(section.depth - 1)}# ` as const
  const says = [
    ...(section.role === 'plain' ? [] : [`.${section.role}`]),
    ...(section.leadIn ? ['.lead-in'] : []),
    ...Object.entries(section.given).map(([key, value]) => `${key}="${value}"`),
  ]
  const heading = `${hashes}${marked(section.title, hashes, mark(section.id, says))}`
  return [heading, ...section.blocks.map((block) => stringifyBlock(block, source))].join('\n\n')
}

function stringifyList(list: List): string {
  const bullet = list.ordered ? '1. ' : '- '
  return list.items.map((item) => stringifyItem(item, bullet)).join(list.loose ? '\n\n' : '\n')
}

function stringifyItem(item: Item, bullet: '1. ' | '- '): string {
  const head = `${bullet}${marked(item.content, bullet, mark(item.id, leadIn(item)))}`
  const indent = ' '.repeat(bullet.length)
  return item.blocks.reduce((text, block, index) => {
    // A list right under the item's own words needs no empty line; anything else does.
    const gap = index === 0 && block.kind === 'list' ? '\n' : '\n\n'
    return text + gap + indented(stringifyBlock(block), indent)
  }, head)
}

function indented(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by)
}

function leadIn(block: Paragraph | Item): readonly string[] {
  if (!block.leadInSaid) return []
  return [block.leadIn ? '.lead-in' : '.no-lead-in']
}

function marked(content: readonly Inline[], around: Around, own: string): string {
  return `${stringifyInline(content, around, own)}${own}`
}

function mark(id: string, says: readonly string[] = []): string {
  return id === '' ? '' : ` {#${[id, ...says].join(' ')}}`
}

function stringifyTable(table: Table): string {
  const width = Math.max(table.header.length, ...table.rows.map((row) => row.length))
  const line = (cells: readonly string[]): string =>
    `|${cells.map((cell) => ` ${cell}${cell === '' ? '' : ' '}|`).join('')}`
  const row = (cells: readonly Cell[]): string =>
    line(Array.from({ length: width }, (_, index) => stringifyInline(cells[index] ?? [], 'cell')))
  const own = table.id === '' ? [] : ['', mark(table.id).trimStart()]
  return [
    row(table.header),
    line(Array.from({ length: width }, () => '-')),
    ...table.rows.map(row),
    ...own,
  ].join('\n')
}
