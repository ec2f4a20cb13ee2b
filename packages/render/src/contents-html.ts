import type { Block, Policy, Section } from '@policy/model'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { inlineHtml, wordsHtml } from './inline-html.ts'

/** Levels of headings that a contents list shows. */
const DEEPEST = 3

/** Contents of a policy, generated: what is printed is what is there. Ids of the page begin with `_`, which no clause id can. */
export function contentsHtml(policy: Policy): Element {
  const inFront = new Set(
    (policy.front.front ?? [])
      .filter((piece) => piece.startsWith('#'))
      .map((piece) => piece.slice(1)),
  )
  const sections = sectionsIn(policy.blocks).filter((section) => !inFront.has(section.id))
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
        h('a', { href: `#${section.id}` }, [...label, ...inlineHtml(section.title)]),
        ...(below.length > 0 ? [listHtml(below)] : []),
      ])
    }),
  )
}

function sectionsIn(blocks: readonly Block[]): readonly Section[] {
  return blocks.filter((block): block is Section => block.kind === 'section')
}
