import type { Block, Inline, Policy, Section } from '@policy/model'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { inlineHtml, wordsHtml } from './inline-html.ts'
import { sectionsElsewhere } from './sections-elsewhere.ts'

/** Levels of headings that a contents list shows. */
const DEEPEST = 3

/** Contents of a policy, generated: what is printed is what is there. Ids of the page begin with `_`, which no clause id can. */
export function contentsHtml(policy: Policy): Element {
  const elsewhere = sectionsElsewhere(policy)
  const sections = sectionsIn(policy.blocks).filter((section) => !elsewhere.has(section.id))
  return h('nav.contents', { dataAdded: 'contents', ariaLabelledBy: '_contents' }, [
    h('h2', { id: '_contents' }, wordsHtml(policy.front.wording?.contents ?? 'Contents')),
    listHtml(sections),
  ])
}

function listHtml(sections: readonly Section[]): Element {
  return h(
    'ul',
    { role: 'list' },
    sections.map((section) => {
      const below = section.depth < DEEPEST ? sectionsIn(section.blocks) : []
      const label = section.label === null ? [] : [h('span.number', section.label), ' ']
      return h('li', [
        h('a', { href: `#${section.id}` }, [...label, ...inlineHtml(withoutLinks(section.title))]),
        ...(below.length > 0 ? [listHtml(below)] : []),
      ])
    }),
  )
}

/** The words of a title, emphasis kept: in the contents they are a link, in which no other may stand. */
function withoutLinks(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((each): readonly Inline[] => {
    if (each.kind === 'text') return [each]
    const inside = withoutLinks(each.content)
    return each.kind === 'link' ? inside : [{ ...each, content: inside }]
  })
}

function sectionsIn(blocks: readonly Block[]): readonly Section[] {
  return blocks.filter((block): block is Section => block.kind === 'section')
}
