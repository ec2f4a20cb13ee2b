import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'

/** What the page adds to a clause. */
export interface ClauseNote {
  readonly className: string
  readonly words: string
}

/** Adds a note after the words of clauses, as the page's own (`data-added`): on screen, not on paper. */
export function noteClauses(
  elements: readonly Element[],
  noteOf: (clause: string) => ClauseNote | undefined,
): readonly Element[] {
  const walk = (element: Element): Element => {
    const children = element.children.map((child) =>
      child.type === 'element' ? walk(child) : child,
    )
    const note = noteOf(String(element.properties['id'] ?? ''))
    return { ...element, children: note === undefined ? children : noted(element, children, note) }
  }
  return elements.map(walk)
}

/** Inside the element, where its kind has room for it: what stands below a clause comes after the note. */
function noted(
  { tagName }: Element,
  children: readonly ElementContent[],
  { className, words }: ClauseNote,
): ElementContent[] {
  const made = (tag: string): Element =>
    h(tag, { className: [className], dataAdded: 'screen' }, words)
  switch (tagName) {
    case 'table':
      return [made('caption'), ...children]
    case 'li': {
      const [first, ...rest] = children
      return first?.type === 'element'
        ? [{ ...first, children: [...first.children, ' ', made('span')].map(asNode) }, ...rest]
        : [...children, made('p')]
    }
    case 'p':
      return [...children, asNode(' '), made('span')]
    default: {
      // A form, its part or its field: below its label.
      const [first, ...rest] = children
      return [...(first === undefined ? [] : [first]), made('p'), ...rest]
    }
  }
}

function asNode(each: ElementContent | string): ElementContent {
  return typeof each === 'string' ? { type: 'text', value: each } : each
}
