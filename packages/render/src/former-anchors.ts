import type { Element } from 'hast'
import { h } from 'hastscript'

/** Gives renamed clauses an anchor under each former id too, so that links and bookmarks made long ago still arrive. */
export function addFormerAnchors(
  elements: readonly Element[],
  formerly: Readonly<Record<string, string>>,
): readonly Element[] {
  const former = Map.groupBy(Object.entries(formerly), ([, now]) => now)
  if (former.size === 0) return elements
  const walk = (element: Element): Element => {
    const children = element.children.map((child) =>
      child.type === 'element' ? walk(child) : child,
    )
    const anchors = (former.get(String(element.properties['id'])) ?? []).map(([before]) =>
      h('span', { id: before }),
    )
    return anchors.length === 0 ? { ...element, children } : withAnchors(element, children, anchors)
  }
  return elements.map(walk)
}

/** A table or list may hold no span of its own: there the anchor goes into its first element that may. */
function withAnchors(
  element: Element,
  children: Element['children'],
  anchors: readonly Element[],
): Element {
  if (!/^(?:table|thead|tbody|tr|ul|ol)$/.test(element.tagName))
    return { ...element, children: [...anchors, ...children] }
  let placed = false
  return {
    ...element,
    children: children.map((child) => {
      if (placed || child.type !== 'element') return child
      placed = true
      return withAnchors(child, child.children, anchors)
    }),
  }
}
