import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** Reads Word files by the standard (ECMA-376), knowing nothing of what wrote them. */

/** Parts of a Word file, by path. */
export function openWord(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
}

/** A part of the file as XML. */
export function partOf(parts: ReadonlyMap<string, string>, path: string): Document {
  const text = parts.get(path)
  if (text === undefined) throw new Error(`no ${path}`)
  return new DOMParser().parseFromString(text, 'text/xml')
}

/** Elements inside another, of one name, in order. */
export function within(node: Document | Element, name: string): readonly Element[] {
  return [...node.getElementsByTagName(name)]
}

/** Elements directly inside another. */
export function childrenOf(node: Element): readonly Element[] {
  return [...node.childNodes].filter((child): child is Element => child.nodeType === 1)
}

/** The element at a path of names, each directly inside the one before. */
export function at(node: Element, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>(
    (inside, name) => inside && childrenOf(inside).find(({ tagName }) => tagName === name),
    node,
  )
}

/** Body of the document. */
export function bodyOf(document: Document): Element {
  const [body] = within(document, 'w:body')
  if (!body) throw new Error('no body')
  return body
}

/** All changes accepted, or all rejected. */
export type Decision = 'accept' | 'reject'

/** The document with every tracked change decided, as Word does it. */
export function decided(parts: ReadonlyMap<string, string>, decision: Decision): Document {
  const document = partOf(parts, 'word/document.xml')
  const [gone, stays] = decision === 'accept' ? ['w:del', 'w:ins'] : ['w:ins', 'w:del']
  const isGone = (node: Element, ...path: readonly string[]): boolean =>
    at(node, ...path, gone) !== undefined
  for (const row of within(document, 'w:tr')) if (isGone(row, 'w:trPr')) remove(row)
  for (const table of within(document, 'w:tbl'))
    if (within(table, 'w:tr').length === 0) remove(table)
  for (const change of within(document, 'w:pPrChange')) decideLook(change, decision)
  // Marks of paragraphs and rows are empty; what is left holds runs.
  const paragraphs = within(document, 'w:p')
  const ends = paragraphs.filter((each) => isGone(each, 'w:pPr', 'w:rPr'))
  for (const node of within(document, gone)) remove(node)
  for (const node of within(document, stays)) unwrap(node)
  for (const end of ends) joinNext(end)
  return document
}

function remove(node: Element): void {
  node.parentNode?.removeChild(node)
}

function unwrap(node: Element): void {
  while (node.firstChild) node.parentNode?.insertBefore(node.firstChild, node)
  remove(node)
}

/** How a paragraph looks: as it does now, or with every property but its mark as it was. */
function decideLook(change: Element, decision: Decision): void {
  const now = change.parentNode as Element | null
  const before = at(change, 'w:pPr')
  remove(change)
  if (decision === 'accept' || !now) return
  const mark = at(now, 'w:rPr') ?? null
  for (const property of childrenOf(now)) if (property !== mark) remove(property)
  for (const property of before ? childrenOf(before) : []) now.insertBefore(property, mark)
}

/**
 * A paragraph without its mark: what is left of it goes on in the next one, whose look counts. With all its words gone
 * nothing is left, and a bookmark around them goes too.
 */
function joinNext(paragraph: Element): void {
  const rest = childrenOf(paragraph).filter(({ tagName }) => tagName !== 'w:pPr')
  let next = paragraph.nextSibling
  while (next && next.nodeType !== 1) next = next.nextSibling
  const follower = next as Element | null
  const isEmpty = rest.every((each) => each.tagName !== 'w:r' && within(each, 'w:r').length === 0)
  // The last mark before a table or the end cannot go while there are words before it.
  if (follower?.tagName !== 'w:p' && !isEmpty) return
  const first = follower && childrenOf(follower).find(({ tagName }) => tagName !== 'w:pPr')
  if (!isEmpty) for (const node of rest) follower?.insertBefore(node, first ?? null)
  remove(paragraph)
}

/** Words of a part of a document; line breaks, tabs and ends of paragraphs are spaces. */
export function wordsIn(node: Element): string {
  return within(node, '*')
    .map((each) => {
      switch (each.tagName) {
        case 'w:t':
        case 'w:delText':
          return each.textContent ?? ''
        case 'w:tab':
          return each.parentNode?.nodeName === 'w:r' ? ' ' : ''
        case 'w:br':
        case 'w:p':
          return ' '
        default:
          return ''
      }
    })
    .join('')
}
