import { romanNumber } from './roman-number.ts'
import type { Block, Item, ItemBlock, List, Section } from './policy.ts'
import type { FrontMatter } from './schema/front-matter.ts'

type Style = 'none' | 'decimal' | 'lower-alpha' | 'lower-roman' | 'upper-alpha'

interface Scheme {
  readonly sections: 'none' | 'decimal'
  readonly items: 'none' | 'decimal'
  readonly lists: Style
  readonly appendices: Style
  readonly appendixPrefix: Style
  readonly appendixWord: string
}

/** Blocks with every printed number computed from structure. Numbers run on through a section, whatever stands between. */
export function numberBlocks(blocks: readonly Block[], front: FrontMatter): readonly Block[] {
  const scheme = schemeOf(front)
  const counters = { sections: 0, appendices: 0 }
  return blocks.map((block) =>
    block.kind === 'section'
      ? numberTop(block, counters, scheme)
      : block.kind === 'list'
        ? numberLists(block, scheme)
        : block,
  )
}

function schemeOf(front: FrontMatter): Scheme {
  const said = front.numbering ?? {}
  return {
    sections: said.sections ?? 'none',
    items: said.items ?? 'none',
    lists: said.lists ?? 'none',
    appendices: said.appendices ?? 'decimal',
    appendixPrefix: said['appendix-prefix'] ?? 'none',
    appendixWord: front.wording?.appendix ?? 'Appendix',
  }
}

function numberTop(
  section: Section,
  counters: { sections: number; appendices: number },
  scheme: Scheme,
): Section {
  if (section.role === 'appendix') {
    const count = ++counters.appendices
    const number =
      section.given.label === undefined
        ? counted(count, scheme.appendices)
        : (section.given.label.split(' ').at(-1) ?? null)
    const prefix = section.given.prefix ?? counted(count, scheme.appendixPrefix)
    return numberInside(
      {
        ...section,
        number,
        label: section.given.label ?? `${scheme.appendixWord} ${number}`,
        prefix,
      },
      scheme,
    )
  }
  if (section.role === 'unnumbered' || scheme.sections === 'none')
    return numberInside(section, scheme)
  const number = String(++counters.sections)
  return numberInside({ ...section, number, label: number, prefix: number }, scheme)
}

function numberInside(section: Section, scheme: Scheme): Section {
  let items = 0
  let sections = 0
  const clauses = section.prefix !== null && scheme.items === 'decimal'
  const blocks = section.blocks.map((block): Block => {
    if (block.kind === 'list') {
      if (!block.ordered || !clauses) return numberLists(block, scheme)
      return {
        ...block,
        items: block.items.map((item) => numberItem(item, `${section.prefix}.${++items}`, scheme)),
      }
    }
    if (block.kind !== 'section') return block
    if (block.role === 'unnumbered' || section.prefix === null || scheme.sections === 'none')
      return numberInside(block, scheme)
    const number = `${section.prefix}.${++sections}`
    return numberInside({ ...block, number, label: number, prefix: number }, scheme)
  })
  return { ...section, blocks }
}

function numberLists(list: List, scheme: Scheme): List {
  return {
    ...list,
    items: list.items.map((item, index) =>
      numberItem(item, list.ordered ? counted(index + 1, scheme.lists) : null, scheme),
    ),
  }
}

function numberItem(item: Item, number: string | null, scheme: Scheme): Item {
  const blocks = item.blocks.map((block): ItemBlock =>
    block.kind === 'list' ? numberLists(block, scheme) : block,
  )
  return { ...item, number, blocks }
}

function counted(count: number, style: Style): string | null {
  switch (style) {
    case 'none':
      return null
    case 'decimal':
      return String(count)
    case 'lower-alpha':
      return letters(count)
    case 'upper-alpha':
      return letters(count).toUpperCase()
    case 'lower-roman':
      return romanNumber(count)
  }
}

/** a … z, aa, ab … */
function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((count - 1) % 26))
}
