import {
  sectionsElsewhere,
  type Block,
  type Inline,
  type Policy,
  type Section,
} from '@policy/model'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { inlineHtml, wordsHtml } from './inline-html.ts'

/** Levels of headings that a contents list shows. */
const DEEPEST = 3

/** Contents of a policy, generated: what is printed is what is there. Ids of the page begin with `_`, which no clause id can. */
export function contentsHtml(policy: Policy): Element {
  return h('nav.contents', { dataAdded: 'print', ariaLabelledBy: '_contents' }, [
    h('h2', { id: '_contents' }, wordsHtml(policy.front.wording?.contents ?? 'Contents')),
    listHtml(printedSections(policy)),
  ])
}

/** Entries that leave room on their page for the body to begin below them. */
const FEW = 15

/** Whether the body may begin on the page of the contents. */
export function hasShortContents(policy: Policy): boolean {
  const count = (sections: readonly Section[]): number =>
    sections
      .map((section) => 1 + (section.depth < DEEPEST ? count(sectionsIn(section.blocks)) : 0))
      .reduce((sum, each) => sum + each, 0)
  return count(printedSections(policy)) <= FEW
}

function printedSections(policy: Policy): readonly Section[] {
  const elsewhere = sectionsElsewhere(policy)
  return sectionsIn(policy.blocks).filter((section) => !elsewhere.has(section.id))
}

function listHtml(sections: readonly Section[]): Element {
  const numbered = sections.some(({ label, role }) => label !== null && role !== 'appendix')
  return h(
    'ul',
    { role: 'list', ...(numbered ? { className: ['numbered'] } : {}) },
    sections.map((section) => {
      const below = section.depth < DEEPEST ? sectionsIn(section.blocks) : []
      const label = section.label === null ? [] : [h('span.number', section.label), ' ']
      return h('li', [
        h('a', { href: `#${section.id}` }, [
          ...label,
          h('span.title', inlineHtml(withoutLinks(section.title))),
          h('span.leader', { ariaHidden: 'true' }),
          // The printer writes the number of the page; on screen there is none.
          h('span.page', { dataPageOf: section.id }),
        ]),
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
