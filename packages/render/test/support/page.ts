import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** A page as a tree. */
export function parsePage(html: string): Root {
  return fromHtml(html)
}

/** Every element below a node, in the order of the page. */
export function elementsOf(node: Nodes): readonly Element[] {
  if (node.type !== 'element' && node.type !== 'root') return []
  const below = node.children.flatMap(elementsOf)
  return node.type === 'element' ? [node, ...below] : below
}

/** Elements of some names. */
export function named(node: Nodes, ...names: readonly string[]): readonly Element[] {
  return elementsOf(node).filter(({ tagName }) => names.includes(tagName))
}

/** The element with an id. */
export function withId(node: Nodes, id: string): Element {
  const found = elementsOf(node).find(({ properties }) => properties['id'] === id)
  if (!found) throw new Error(`no element has the id ${id}`)
  return found
}

/** All text of a node, as it stands there. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' || node.type === 'root' ? node.children.map(textIn).join('') : ''
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  const classes = properties['className']
  return Array.isArray(classes) && classes.includes(name)
}
