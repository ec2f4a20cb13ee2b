import type { Element } from 'hast'
import { h } from 'hastscript'

/** Where the whole policy is, as seen from the page of an audience. */
const WHOLE = '../index.html'

/** Makes each heading the way to its section in the whole policy; a link in a heading stays the only one in it. */
export function linkSections(elements: readonly Element[]): readonly Element[] {
  return mapped(elements, (element) => {
    const { id } = element.properties
    if (!/^h[1-6]$/.test(element.tagName) || typeof id !== 'string' || hasLink(element))
      return element
    return { ...element, children: [h('a', { href: `${WHOLE}#${id}` }, element.children)] }
  })
}

/** Leads references to where they always lead, because what they name may be left out here; an id that is `taken` is not given again. */
export function toWholePolicy(elements: readonly Element[], taken: ReadonlySet<string>): Element[] {
  return mapped(elements, (element) => {
    const { id, href, ...rest } = element.properties
    if (typeof href === 'string' && href.startsWith('#'))
      return { ...element, properties: { ...rest, href: `${WHOLE}${href}` } }
    if (typeof id === 'string' && taken.has(id)) return { ...element, properties: rest }
    return element
  })
}

function mapped(elements: readonly Element[], change: (element: Element) => Element): Element[] {
  return elements.map((element) =>
    change({
      ...element,
      children: element.children.map((child) =>
        child.type === 'element' ? (mapped([child], change)[0] ?? child) : child,
      ),
    }),
  )
}

function hasLink({ children }: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (child.tagName === 'a' || hasLink(child)),
  )
}
