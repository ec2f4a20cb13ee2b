import { blockWords, type PlacedWord } from '@policy/model'
import type { Nodes, Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'

const BLOCKS = new Set(
  'article body br caption dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])
const SILENT = new Set(['head', 'script', 'style', 'template', 'title'])

/** Which of the page's own additions count: none, or those that are printed too (the contents). */
export type Additions = 'none' | 'printed'

/**
 * Words of a page as a reader meets them, in order, with the blocks they begin.
 * What stands inside `[data-added]` is the page's, not the document's; `data-run-on` marks a block printed on the line of the one before.
 */
export function pageWords(html: string, additions: Additions = 'none'): readonly PlacedWord[] {
  const blocks: string[] = ['']
  const add = (text: string): void => void (blocks[blocks.length - 1] += text)
  const reopen = (): void => {
    while (blocks.length > 1 && blocks.at(-1)?.trim() === '') blocks.pop()
    add(' ')
  }
  const walk = (node: Nodes): void => {
    if (node.type === 'text') add(node.value)
    if (node.type !== 'element' && node.type !== 'root') return
    if (node.type === 'element' && isSilent(node, additions)) return
    const block = node.type === 'element' && BLOCKS.has(node.tagName)
    const runsOn = node.type === 'element' && 'dataRunOn' in node.properties
    if (runsOn) reopen()
    else if (block) blocks.push('')
    else if (node.type === 'element' && CELLS.has(node.tagName)) add(' ')
    node.children.forEach(walk)
    if (block) blocks.push('')
    else if (node.type === 'element' && CELLS.has(node.tagName)) add(' ')
  }
  walk(fromHtml(html))
  return blocks.flatMap(blockWords)
}

function isSilent(node: Element, additions: Additions): boolean {
  if (SILENT.has(node.tagName)) return true
  const added = node.properties['dataAdded']
  if (added === undefined || added === null) return false
  return !(additions === 'printed' && added === 'contents')
}
