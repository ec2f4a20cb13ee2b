import type { ClauseEntry } from './schema/clauses.ts'
import type { FormFieldContent } from './schema/form.ts'
import type { FrontMatter } from './schema/front-matter.ts'
import type { TrustContent } from './schema/trust.ts'
import type { Inline } from './inline.ts'
import type { Place } from './place.ts'

/** What every block has. `id` is empty where the owner has not run `policy format` yet. */
interface BlockBase {
  readonly id: string
  /** The block's own words and mark, without what stands below it. */
  readonly place: Place
  /** The id alone, where one is typed. */
  readonly idPlace: Place | null
}

/** A heading and what stands under it. */
export interface Section extends BlockBase {
  readonly kind: 'section'
  readonly title: readonly Inline[]
  /** 2 for `##`. */
  readonly depth: number
  readonly role: 'plain' | 'appendix' | 'unnumbered'
  /** Given on the heading; otherwise counted. */
  readonly given: { readonly label?: string; readonly prefix?: string }
  /** Printed number without punctuation (`4`, `A.1`; of an appendix its number, `1`), or null. */
  readonly number: string | null
  /** What is printed before the title: `4`, `APPENDIX 1`, or null. */
  readonly label: string | null
  /** What numbers inside begin with: `4`, `A`; null where nothing inside is numbered. */
  readonly prefix: string | null
  readonly leadIn: boolean
  readonly blocks: readonly Block[]
}

/** A paragraph. */
export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph'
  readonly content: readonly Inline[]
  readonly leadIn: boolean
  /** Said by a mark, against what the words would say. */
  readonly leadInSaid: boolean
}

/** A list; it has no id, its items have. */
export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  /** Whether empty lines stand between the items, as typed. */
  readonly loose: boolean
  readonly items: readonly Item[]
}

/** A bullet or a numbered clause. */
export interface Item extends BlockBase {
  readonly kind: 'item'
  readonly content: readonly Inline[]
  /** Printed number without punctuation: `4.2`, `a`; null for a bullet. */
  readonly number: string | null
  readonly leadIn: boolean
  readonly leadInSaid: boolean
  readonly blocks: readonly ItemBlock[]
}

/** A table. Cells of the header are empty where the document has none. */
export interface Table extends BlockBase {
  readonly kind: 'table'
  readonly header: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The words of one cell. */
export type Cell = readonly Inline[]

/** A form to fill in. */
export interface Form extends BlockBase {
  readonly kind: 'form'
  readonly parts: readonly FormPart[]
}

/** A part of a form. */
export interface FormPart extends BlockBase {
  readonly heading: string
  readonly note: string | null
  readonly fields: readonly FormField[]
}

/** Something to fill in. */
export interface FormField extends BlockBase {
  readonly label: string
  readonly hint: string | null
  readonly fieldKind: FormFieldContent['kind']
  readonly options: readonly string[]
  readonly rows: readonly string[]
}

/** What may stand in a section. */
export type Block = Section | Paragraph | List | Table | Form

/** What may stand in an item. */
export type ItemBlock = Paragraph | List | Table

/** One policy of one trust, as read. */
export interface Policy {
  /** `aspire/social-media`. */
  readonly id: string
  readonly trust: string
  readonly slug: string
  /** File it was read from. */
  readonly path: string
  readonly front: FrontMatter
  /** Where each value of the front matter stands, by JSON pointer (`/review/due`); `''` is the whole. */
  readonly frontPlaces: ReadonlyMap<string, Place>
  readonly blocks: readonly Block[]
}

/** A trust: what trust.yaml says, with its id. */
export interface Trust extends TrustContent {
  readonly id: string
  /** The logo as a `data:` URL, where the trust has given a file that can be printed. */
  readonly picture?: string
}

/** What the clauses of a policy are, by clause id, and where that is said. */
export interface ClauseTypes {
  readonly path: string
  /** Whether clauses.yaml could be read; where not, its own findings say so and nothing is known of any clause. */
  readonly readable: boolean
  readonly entries: ReadonlyMap<string, ClauseEntry>
  readonly places: ReadonlyMap<string, Place>
}
