import { contextOf, fingerprintOf } from './fingerprint.ts'
import { linksOf, textOf, type Link } from './inline.ts'
import type { Place } from './place.ts'
import type {
  Block,
  Form,
  FormField,
  FormPart,
  Item,
  ItemBlock,
  Paragraph,
  Policy,
  Section,
  Table,
} from './policy.ts'

/** What a clause is made of. */
export type ClauseBlock = 'paragraph' | 'item' | 'table' | 'form' | 'field'

/** One addressable provision of a policy, with what it stands under. */
export interface Clause {
  readonly id: string
  readonly block: ClauseBlock
  /** Printed number without punctuation, or null. */
  readonly number: string | null
  /** Id of the section it stands in, or null before the first heading. */
  readonly section: string | null
  /** Id of the lead-in, item, form or part it stands under, or null. */
  readonly parent: string | null
  readonly leadIn: boolean
  /** Its own words: without what stands below it, id and number. Rows of a table are lines, cells parted by tabs. */
  readonly text: string
  readonly links: readonly Link[]
  readonly fingerprint: string
  readonly context: string
  /** Words of all that it stands under, outermost first: titles, lead-ins, items. `context` is over these. */
  readonly under: readonly string[]
  readonly place: Place
  readonly node: Paragraph | Item | Table | Form | FormPart | FormField
}

/** What a clause stands under, outermost first: titles, lead-ins, items. */
interface Above {
  readonly section: string | null
  readonly parent: string | null
  readonly titles: readonly string[]
}

/** A policy is never changed once it is read, and nearly every check asks for its clauses, each with two hashes. */
const known = new WeakMap<Policy['blocks'], readonly Clause[]>()

/** Every clause of a policy, in the order of the document. Lead-ins are clauses; headings are not. */
export function clausesOf({ blocks }: Pick<Policy, 'blocks'>): readonly Clause[] {
  const before = known.get(blocks)
  if (before !== undefined) return before
  const clauses = fromBlocks(blocks, { section: null, parent: null, titles: [] })
  known.set(blocks, clauses)
  return clauses
}

/** Every section of a policy, in the order of the document. */
export function sectionsOf(
  blocks: readonly Block[],
  parent: string | null = null,
): readonly { readonly section: Section; readonly parent: string | null }[] {
  return blocks.flatMap((block) =>
    block.kind === 'section'
      ? [{ section: block, parent }, ...sectionsOf(block.blocks, block.id)]
      : [],
  )
}

function fromBlocks(blocks: readonly (Block | ItemBlock)[], above: Above): readonly Clause[] {
  return blocks.flatMap((block, index): readonly Clause[] => {
    switch (block.kind) {
      case 'section':
        return fromBlocks(block.blocks, {
          section: block.id,
          parent: null,
          titles: [...above.titles, textOf(block.title)],
        })
      case 'paragraph':
        return [clause(block, 'paragraph', textOf(block.content), above)]
      case 'list': {
        const below = underLeadIn(blocks[index - 1], above)
        return block.items.flatMap((item) => fromItem(item, below))
      }
      case 'table':
        return [clause(block, 'table', tableText(block), above)]
      case 'form':
        return fromForm(block, above)
    }
  })
}

function underLeadIn(before: Block | ItemBlock | undefined, above: Above): Above {
  if (before?.kind !== 'paragraph' || !before.leadIn) return above
  return { ...above, parent: before.id, titles: [...above.titles, textOf(before.content)] }
}

function fromItem(item: Item, above: Above): readonly Clause[] {
  const own = textOf(item.content)
  const below = { ...above, parent: item.id, titles: [...above.titles, own] }
  return [clause(item, 'item', own, above), ...fromBlocks(item.blocks, below)]
}

function fromForm(form: Form, above: Above): readonly Clause[] {
  const title = form.parts[0]?.heading ?? ''
  const inForm = { ...above, parent: form.id }
  return [
    clause(form, 'form', title, above),
    ...form.parts.flatMap((part) => {
      const inPart = { ...inForm, parent: part.id, titles: [...inForm.titles, part.heading] }
      return [
        clause(part, 'field', joined([part.heading, part.note]), inForm),
        ...part.fields.map((field) => clause(field, 'field', fieldText(field), inPart)),
      ]
    }),
  ]
}

function fieldText(field: FormField): string {
  return joined([field.label, field.hint, ...field.options, ...field.rows])
}

function joined(words: readonly (string | null)[]): string {
  return words.filter((each) => each !== null && each !== '').join(' ')
}

function tableText(table: Table): string {
  return [table.header, ...table.rows]
    .map((row) => row.map(textOf).join('\t'))
    .filter((row) => row.trim() !== '')
    .join('\n')
}

function clause(node: Clause['node'], block: ClauseBlock, text: string, above: Above): Clause {
  const content =
    'content' in node
      ? node.content
      : 'kind' in node && node.kind === 'table'
        ? [...node.header.flat(), ...node.rows.flat(2)]
        : []
  return {
    id: node.id,
    block,
    number: 'number' in node ? node.number : null,
    section: above.section,
    parent: above.parent,
    leadIn: 'leadIn' in node && node.leadIn,
    text,
    links: linksOf(content),
    fingerprint: fingerprintOf(text),
    context: contextOf(above.titles),
    under: above.titles,
    place: node.place,
    node,
  }
}
