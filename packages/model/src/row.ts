import { textOf, type Inline } from './inline.ts'
import type {
  Block,
  Cell,
  Form,
  FormField,
  Item,
  ItemBlock,
  Paragraph,
  Policy,
  Section,
} from './policy.ts'

/** What a row is: a heading, or a clause with its own words. */
export type RowKind = 'heading' | 'paragraph' | 'item' | 'table' | 'form' | 'part' | 'field'

/** One line of a document as it is printed, with what it stands under: a document laid flat. */
export interface Row {
  readonly kind: RowKind
  /** Id of the heading or clause; of a piece of the front or back one that begins with `_`. */
  readonly id: string
  /** The piece of the front or back that it belongs to (`cover`, `#section-id`); absent in the body. */
  readonly piece?: string
  /** Id of the row it stands under: heading, lead-in, item, form or part; null at the top. */
  readonly parent: string | null
  /** Of a heading its level (2 for `##`); of all else in how many items it stands, its own included. */
  readonly depth: number
  /** What is printed before the words: `4`, `4.2`, `a`, `APPENDIX 1`; null where nothing is. */
  readonly number: string | null
  /** Whether it stands in a numbered list, though no number may be printed. */
  readonly ordered: boolean
  readonly appendix: boolean
  /** Whether what stands under it only makes sense with its words: "Staff must not:". */
  readonly leadIn: boolean
  /** Its own words; of a part of a form the heading strong, before its note. Of a table none: `cells` has them. */
  readonly content: readonly Inline[]
  /** Rows of a table, the header first where it has one; of all else none. */
  readonly cells: readonly (readonly Cell[])[]
  /** Whether the first of `cells` is a header. */
  readonly headed: boolean
  /** What a form's field offers besides its label. */
  readonly field: FormField | null
}

/** Every heading and every clause of a policy, in the order of the document. */
export function rowsOf({ blocks }: Pick<Policy, 'blocks'>): readonly Row[] {
  return fromBlocks(blocks, null, 0)
}

const PLAIN = {
  number: null,
  ordered: false,
  appendix: false,
  leadIn: false,
  cells: [],
  headed: false,
  field: null,
} as const

function fromBlocks(
  blocks: readonly (Block | ItemBlock)[],
  parent: string | null,
  depth: number,
): readonly Row[] {
  return blocks.flatMap((block, index): readonly Row[] => {
    switch (block.kind) {
      case 'section':
        return [heading(block, parent), ...fromBlocks(block.blocks, block.id, 0)]
      case 'paragraph':
        return [{ ...PLAIN, ...ownWords(block), kind: 'paragraph', parent, depth }]
      case 'list': {
        const before = blocks[index - 1]
        const under = before?.kind === 'paragraph' && before.leadIn ? before.id : parent
        return block.items.flatMap((item) => fromItem(item, block.ordered, under, depth + 1))
      }
      case 'table': {
        const headed = block.header.some((cell) => cell.length > 0)
        const cells = headed ? [block.header, ...block.rows] : block.rows
        return [
          { ...PLAIN, kind: 'table', id: block.id, parent, depth, content: [], cells, headed },
        ]
      }
      case 'form':
        return fromForm(block, parent, depth)
    }
  })
}

function heading(section: Section, parent: string | null): Row {
  return {
    ...PLAIN,
    kind: 'heading',
    id: section.id,
    parent,
    depth: section.depth,
    number: section.label,
    appendix: section.role === 'appendix',
    leadIn: section.leadIn,
    content: section.title,
  }
}

function ownWords({
  id,
  leadIn,
  content,
}: Item | Paragraph): Pick<Row, 'id' | 'leadIn' | 'content'> {
  return { id, leadIn, content }
}

function fromItem(
  item: Item,
  ordered: boolean,
  parent: string | null,
  depth: number,
): readonly Row[] {
  return [
    { ...PLAIN, ...ownWords(item), kind: 'item', parent, depth, number: item.number, ordered },
    ...fromBlocks(item.blocks, item.id, depth),
  ]
}

function fromForm(form: Form, parent: string | null, depth: number): readonly Row[] {
  const row = (
    kind: RowKind,
    id: string,
    under: string | null,
    content: readonly Inline[],
  ): Row => ({ ...PLAIN, kind, id, parent: under, depth, content })
  return [
    row('form', form.id, parent, []),
    ...form.parts.flatMap((part) => [
      row('part', part.id, form.id, [
        { kind: 'strong', content: plain(part.heading) },
        ...plain(part.note === null ? '' : ` ${part.note}`),
      ]),
      ...part.fields.map((field) => ({
        ...row('field', field.id, part.id, plain(wordsOfField(field).join(' '))),
        field,
      })),
    ]),
  ]
}

/** The words of a form's field, piece by piece in the order of print: label, hint, options, rows. */
export function wordsOfField({ label, hint, options, rows }: FormField): readonly string[] {
  return [label, hint ?? '', ...options, ...rows].filter((words) => words !== '')
}

function plain(text: string): readonly Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

/** The words of a row: of a table a line for each row, cells parted by tabs. */
export function wordsOfRow(row: Row): string {
  if (row.kind !== 'table') return textOf(row.content)
  return row.cells.map((cells) => cells.map(textOf).join('\t')).join('\n')
}
