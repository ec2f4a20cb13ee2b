import { clausesOf, sectionsOf, type Clause, type ClauseBlock } from './clause.ts'
import { diagnostic, type Diagnostic } from './diagnostic.ts'
import { textOf } from './inline.ts'
import type { Place } from './place.ts'
import type { Block, Form, FormPart, Item, ItemBlock, Policy, Section } from './policy.ts'
import { mintId } from './source/mint-id.ts'

/** Anything that has an id: a clause or a heading. */
export interface Identified {
  readonly id: string
  readonly kind: 'section' | ClauseBlock
  /** Its own words. */
  readonly text: string
  /** Fingerprint of what it stands under; empty for a heading. */
  readonly context: string
  readonly place: Place
  readonly node: Section | Clause['node']
}

/** Everything with an id, or that should have one, in the order of the document. */
export function identifiedOf(policy: Policy): readonly Identified[] {
  const sections = sectionsOf(policy.blocks).map(({ section }) => ({
    id: section.id,
    kind: 'section' as const,
    text: textOf(section.title),
    context: '',
    place: section.place,
    node: section,
  }))
  const clauses = clausesOf(policy).map((clause) => ({
    id: clause.id,
    kind: clause.block,
    text: clause.text,
    context: clause.context,
    place: clause.place,
    node: clause.node,
  }))
  return [...sections, ...clauses].toSorted(
    (a, b) =>
      a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column,
  )
}

/** Ids that are missing or given twice. */
export function checkIdentity(policy: Policy): readonly Diagnostic[] {
  const all = identifiedOf(policy)
  const seen = new Map<string, Identified>()
  const taken = new Set(all.map(({ id }) => id))
  return all.flatMap((each): readonly Diagnostic[] => {
    if (each.id === '')
      return [
        diagnostic('missing-id', each.place, 'a block without an id', {
          help: 'run `policy format`; it writes one',
        }),
      ]
    const first = seen.get(each.id)
    seen.set(each.id, first ?? each)
    if (!first) return []
    const id = mintId(each.text, taken)
    taken.add(id)
    const place = each.node.idPlace ?? each.place
    const help = `write another, \`${id}\` for instance; or take it away and run \`policy format\``
    return [
      diagnostic(
        'duplicate-id',
        place,
        `the id \`${each.id}\` is already used on line ${first.place.start.line}`,
        { help, clause: each.id, ...(each.node.idPlace ? { fix: { place, text: id } } : {}) },
      ),
    ]
  })
}

/** Gives ids to blocks that have none; `idOf` is asked for each of them. */
export function fillIds(
  blocks: readonly Block[],
  idOf: (node: Identified['node']) => string,
): readonly Block[] {
  const give = <T extends Identified['node']>(each: T): T =>
    each.id === '' ? { ...each, id: idOf(each) } : each
  const item = (each: Item): Item => {
    const own = give(each)
    return { ...own, blocks: own.blocks.map((block) => inside(block) as ItemBlock) }
  }
  const form = (each: Form): Form => {
    const own = give(each)
    return {
      ...own,
      parts: own.parts.map((part): FormPart => ({ ...give(part), fields: part.fields.map(give) })),
    }
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
