import { clausesOf, sectionsOf } from './clause.ts'
import { diagnostic, type Diagnostic } from './diagnostic.ts'
import { textOf } from './inline.ts'
import type { Place } from './place.ts'
import type { Block, Form, FormField, FormPart, Item, ItemBlock, Policy } from './policy.ts'

/** Anything that has an id: a clause or a heading. */
export interface Identified {
  readonly id: string
  readonly kind: 'section' | 'clause'
  /** Its own words. */
  readonly text: string
  readonly place: Place
}

/** Everything with an id, or that should have one, in the order of the document. */
export function identifiedOf(policy: Policy): readonly Identified[] {
  const sections = sectionsOf(policy.blocks).map(({ section }) => ({ id: section.id, kind: 'section' as const, text: textOf(section.title), place: section.place }))
  const clauses = clausesOf(policy).map((clause) => ({ id: clause.id, kind: 'clause' as const, text: clause.text, place: clause.place }))
  return [...sections, ...clauses].toSorted((a, b) => a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column)
}

/** Ids that are missing or given twice. */
export function checkIdentity(policy: Policy): readonly Diagnostic[] {
  const seen = new Map<string, Identified>()
  return identifiedOf(policy).flatMap((each): readonly Diagnostic[] => {
    if (each.id === '') return [diagnostic('missing-id', each.place, 'a block without an id', { help: 'run `policy format`; it writes one' })]
    const first = seen.get(each.id)
    seen.set(each.id, first ?? each)
    if (!first) return []
    return [diagnostic('duplicate-id', each.place, `the id \`${each.id}\` is already used on line ${first.place.start.line}`, { help: 'take this mark away and run `policy format`; it writes a new one', clause: each.id })]
  })
}

/** Gives ids, in the order of the document, to blocks that have none; `next` is asked once for each. */
export function fillIds(blocks: readonly Block[], next: () => string): readonly Block[] {
  const give = <T extends { readonly id: string }>(each: T): T => (each.id === '' ? { ...each, id: next() } : each)
  const item = (each: Item): Item => {
    const own = give(each)
    return { ...own, blocks: own.blocks.map((block) => inside(block) as ItemBlock) }
  }
  const form = (each: Form): Form => {
    const own = give(each)
    return { ...own, parts: own.parts.map((part): FormPart => ({ ...give(part), fields: part.fields.map((field): FormField => give(field)) })) }
  }
  const inside = (block: Block | ItemBlock): Block | ItemBlock => {
    switch (block.kind) {
      case 'section': {
        const own = give(block)
        return { ...own, blocks: own.blocks.map((each) => inside(each) as Block) }
      }
      case 'list':
        return { ...block, items: block.items.map(item) }
      case 'form':
        return form(block)
      case 'paragraph':
      case 'table':
        return give(block)
    }
  }
  return blocks.map((block) => inside(block) as Block)
}
