import {
  clausesOf,
  type Block,
  type Inline,
  type Item,
  type Paragraph,
  type Policy,
} from '@policy/model'

/** Which clauses of a policy a part of it shows. */
export interface ShownClauses {
  /** Those that it is about. */
  readonly own: ReadonlySet<string>
  /** Those that these cannot be read without: what they complete, and what completes them without speaking to anybody. */
  readonly context: ReadonlySet<string>
}

/** What has to be shown with some clauses: what they stand under, and what stands under them and carries no rule of its own. */
export function shownWith(
  own: ReadonlySet<string>,
  policy: Policy,
  hasRules: (clause: string) => boolean,
): ShownClauses {
  const clauses = clausesOf(policy)
  const parents = new Map(clauses.map(({ id, parent }) => [id, parent]))
  const above = (id: string): readonly string[] => {
    const parent = parents.get(id) ?? null
    return parent === null ? [] : [parent, ...above(parent)]
  }
  const context = clauses.flatMap(({ id }) => {
    if (own.has(id)) return above(id)
    return !hasRules(id) && above(id).some((each) => own.has(each)) ? [id, ...above(id)] : []
  })
  return { own, context: new Set(context.filter((id) => !own.has(id))) }
}

/** What decides how a part looks. */
export interface PartLook {
  readonly isShown: (clause: string) => boolean
  /** Words to show in place of a clause's own. */
  readonly instead: ReadonlyMap<string, string>
}

/** The blocks that hold some clauses, in their sections and with their printed numbers. */
export function partOfPolicy<B extends Block>(
  blocks: readonly B[],
  look: PartLook,
): readonly (B | Paragraph)[] {
  // Each kind of block comes out as itself, and a form as paragraphs.
  return blocks.flatMap((block: Block) => partOfBlock(block, look)) as readonly (B | Paragraph)[]
}

function partOfBlock(block: Block, look: PartLook): readonly Block[] {
  const { isShown, instead } = look
  switch (block.kind) {
    case 'section': {
      const inside = partOfPolicy(block.blocks, look)
      return inside.length === 0 ? [] : [{ ...block, blocks: inside }]
    }
    case 'list': {
      const items = block.items
        .filter(({ id }) => isShown(id))
        .map((item) => partOfItem(item, look))
      return items.length === 0 ? [] : [{ ...block, items }]
    }
    case 'paragraph':
      return isShown(block.id) ? [{ ...block, content: contentOf(block, look) }] : []
    case 'table':
      return isShown(block.id) && !instead.has(block.id) ? [block] : inWords(block, look)
    case 'form':
      // What is to be filled in stands in the policy and on the form's own page.
      return inWords(block, look)
  }
}

function partOfItem(item: Item, look: PartLook): Item {
  return { ...item, content: contentOf(item, look), blocks: partOfPolicy(item.blocks, look) }
}

function contentOf({ id, content }: Paragraph | Item, { instead }: PartLook): readonly Inline[] {
  const words = instead.get(id)
  return words === undefined ? content : [{ kind: 'text', text: words }]
}

function inWords(block: Block, { isShown, instead }: PartLook): readonly Paragraph[] {
  return clausesOf({ blocks: [block] })
    .filter(({ id }) => isShown(id))
    .map(({ id, text, place }) => ({
      kind: 'paragraph',
      id,
      place,
      idPlace: null,
      content: [{ kind: 'text', text: instead.get(id) ?? text }],
      leadIn: false,
      leadInSaid: false,
    }))
}
