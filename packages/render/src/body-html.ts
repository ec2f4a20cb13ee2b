import {
  textOf,
  type Block,
  type Item,
  type ItemBlock,
  type List,
  type Paragraph,
  type Section,
  type Table,
} from '@policy/model'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { formHtml } from './form-html.ts'
import { inlineHtml } from './inline-html.ts'

/** Blocks of a body as HTML. `elsewhere` are sections printed in front or at the end. */
export function bodyHtml(
  blocks: readonly (Block | ItemBlock)[],
  depth: number,
  elsewhere: ReadonlySet<string>,
): Element[] {
  return blocks.flatMap((block): Element[] => {
    switch (block.kind) {
      case 'section':
        return elsewhere.has(block.id) ? [] : [sectionHtml(block, elsewhere)]
      case 'paragraph':
        return [paragraphHtml(block)]
      case 'list':
        return [listHtml(block, depth)]
      case 'table':
        return [tableHtml(block)]
      case 'form':
        return [formHtml(block, depth)]
    }
  })
}

/** A section with its heading; an appendix says its label on a line of its own. */
export function sectionHtml(section: Section, elsewhere: ReadonlySet<string> = new Set()): Element {
  const tag = `h${Math.min(section.depth, 6)}`
  const title = inlineHtml(section.title)
  const heading =
    section.label === null
      ? title
      : section.role === 'appendix'
        ? [h('span.label', section.label), ' ', h('br'), ...title]
        : [numberHtml(section.label), ...title]
  const classes = section.role === 'appendix' ? ['section', 'appendix'] : ['section']
  // Without a name of its own: a named section is a landmark, and dozens of them would hide the few that help.
  return h('section', { className: classes }, [
    h(tag, { id: section.id }, heading),
    ...bodyHtml(section.blocks, section.depth, elsewhere),
  ])
}

function paragraphHtml(paragraph: Paragraph): Element {
  return h(
    'p',
    { id: paragraph.id, ...classes(lengthOf(paragraph), paragraph.leadIn ? ['lead-in'] : []) },
    inlineHtml(paragraph.content),
  )
}

/** Characters of three lines, and of a fourth where lines are short. */
const SHORT = 240

/** Chromium leaves one line of three alone in spite of `widows`: so short paragraphs are kept whole. */
function lengthOf({ content }: Pick<Paragraph, 'content'>): readonly string[] {
  return textOf(content).length <= SHORT ? ['short'] : []
}

function classes(...names: readonly (readonly string[])[]): { readonly className?: string[] } {
  const className = names.flat()
  return className.length === 0 ? {} : { className }
}

function listHtml(list: List, depth: number): Element {
  const numbered = list.items.some((item) => item.number !== null)
  // Numbers are words of the page, so the list's own markers are off; `role` keeps it a list for every reader.
  if (numbered)
    return h(
      'ol',
      {
        className: [
          'numbered',
          list.items.some((item) => /^[a-z]+$/.test(item.number ?? '')) ? 'letters' : 'figures',
        ],
        role: 'list',
      },
      list.items.map((item) => itemHtml(item, depth)),
    )
  return h(
    'ul',
    list.items.map((item) => itemHtml(item, depth)),
  )
}

function itemHtml(item: Item, depth: number): Element {
  const words = inlineHtml(item.content)
  const number: Element[] =
    item.number === null
      ? []
      : [numberHtml(/^[a-z]+$/.test(item.number) ? `${item.number}.` : item.number)]
  return h('li', { id: item.id }, [
    h('p', classes(lengthOf(item)), [...number, ...words]),
    ...bodyHtml(item.blocks, depth, new Set()),
  ])
}

/** The space is inside, where it takes no room: words after the number begin where the lines below them begin. */
function numberHtml(number: string): Element {
  return h('span.number', `${number} `)
}

function tableHtml(table: Table): Element {
  const headed = table.header.some((cell) => cell.length > 0)
  const cell =
    (tag: 'th' | 'td', scope: 'col' | 'row' | null) =>
    (content: Table['header'][number]): Element =>
      h(
        tag,
        scope === null ? {} : { scope },
        content.length === 0 ? ['\u00A0'] : inlineHtml(content),
      )
  const rows = table.rows.map((row) =>
    h(
      'tr',
      row.map((content, index) =>
        headed || index > 0 ? cell('td', null)(content) : cell('th', 'row')(content),
      ),
    ),
  )
  return h('table', { id: table.id }, [
    ...(headed ? [h('thead', [h('tr', table.header.map(cell('th', 'col')))])] : []),
    h('tbody', rows),
  ])
}
