import { textOf, type Inline } from '@policy/model'
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { typeset } from './typeset.ts'

/** Words of a block as HTML, quotes typeset across emphasis and links. */
export function inlineHtml(content: readonly Inline[], before = ''): ElementContent[] {
  let last = before
  return content.flatMap((each): ElementContent[] => {
    const nodes = one(each, last)
    last = textOf([each]).at(-1) ?? last
    return nodes
  })
}

function one(each: Inline, before: string): ElementContent[] {
  if (each.kind === 'text') return [{ type: 'text', value: typeset(each.text, before) }]
  const inside = inlineHtml(each.content, before)
  if (each.kind !== 'link') return [h(each.kind === 'emphasis' ? 'em' : 'strong', inside)]
  // A link that leads nowhere in the document itself is words here: an empty link is a trap for a keyboard.
  return each.target === '#' ? inside : [h('a', { href: each.target }, inside)]
}

/** Plain words for HTML, typeset; hastscript takes a string for a child, where it would take one node for attributes. */
export function wordsHtml(text: string): string {
  return typeset(text)
}
