import { emphasisOf, placeWords, type BlockShape, type PlacedWord, type Run } from '@policy/model'
import type { Nodes, Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'

const BLOCKS = new Set(
  'article body br caption dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])
const SILENT = new Set(['head', 'script', 'style', 'template', 'title'])
const HEADING = /^h([1-6])$/

/** Which of the page's own additions count: none, or those that are printed too (the contents, a trust's name). */
export type Additions = 'none' | 'printed'

/** What the words at some place of the page stand in. */
interface Surroundings {
  /** Items, outermost first. */
  readonly items: readonly ListItem[]
  readonly level: number | null
  readonly italic: boolean
  readonly bold: boolean
}

interface ListItem {
  readonly first: boolean
}

interface PageBlock {
  readonly around: Surroundings
  readonly runs: Run[]
}

/**
 * Words of a page as a reader meets them, in order, with the blocks they begin.
 * What stands inside `[data-added]` is the page's, not the document's; `data-run-on` marks a block printed on the line of the one before.
 */
export function pageWords(html: string, additions: Additions = 'none'): readonly PlacedWord[] {
  const outside: Surroundings = { items: [], level: null, italic: false, bold: false }
  const blocks: PageBlock[] = [{ around: outside, runs: [] }]
  const open = (around: Surroundings): void => void blocks.push({ around, runs: [] })
  const add = (text: string, { italic, bold }: Surroundings): void =>
    void blocks.at(-1)?.runs.push({ text, emphasis: emphasisOf(italic, bold) })
  const reopen = (): void => {
    while (blocks.length > 1 && isBlank(blocks.at(-1))) blocks.pop()
    add(' ', outside)
  }
  const walk = (node: Nodes, around: Surroundings): void => {
    if (node.type === 'text') add(node.value, around)
    if (node.type === 'root') for (const child of node.children) walk(child, around)
    if (node.type !== 'element' || isSilent(node, additions)) return
    const inside = within(node, around)
    const block = BLOCKS.has(node.tagName)
    const cell = CELLS.has(node.tagName)
    if ('dataRunOn' in node.properties) reopen()
    else if (block) open(inside)
    else if (cell) add(' ', around)
    const firstItem = node.children.find(isItem)
    for (const child of node.children)
      walk(
        child,
        isItem(child)
          ? { ...inside, items: [...inside.items, { first: child === firstItem }] }
          : inside,
      )
    if (block) open(around)
    else if (cell) add(' ', around)
  }
  walk(fromHtml(html), outside)
  const begun = new Set<ListItem>()
  return blocks
    .filter((block) => !isBlank(block))
    .flatMap(({ around, runs }) => placeWords(runs, shapeOf(around, begun)))
}

/** The first words of an item are the item; what follows in it stands in it. */
function shapeOf({ items, level }: Surroundings, begun: Set<ListItem>): BlockShape {
  const item = items.at(-1)
  if (item === undefined || begun.has(item))
    return { kind: level === null ? 'plain' : 'heading', depth: items.length, level, goesOn: false }
  begun.add(item)
  return { kind: 'item', depth: items.length - 1, level: null, goesOn: !item.first }
}

function within(node: Element, around: Surroundings): Surroundings {
  const level = HEADING.exec(node.tagName)?.[1]
  return {
    items: around.items,
    level: level === undefined ? around.level : Number(level),
    italic: around.italic || node.tagName === 'em',
    bold: around.bold || node.tagName === 'strong',
  }
}

function isItem(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'li'
}

function isBlank(block: PageBlock | undefined): boolean {
  return block !== undefined && block.runs.every(({ text }) => text.trim() === '')
}

function isSilent(node: Element, additions: Additions): boolean {
  if (SILENT.has(node.tagName)) return true
  const added = node.properties['dataAdded']
  if (added === undefined || added === null) return false
  return !(additions === 'printed' && added === 'print')
}
