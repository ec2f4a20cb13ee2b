import { PDFStream, type PDFDict } from 'pdf-lib'
import { breathe } from '../breathe.ts'
import {
  isDictionary,
  isName,
  type Operand,
  type Operation,
  visitOperators,
} from '../pdf/content-stream.ts'
import { appearances } from './appearances.ts'
import { noteUse, type FontUses, type TextState } from './font-use.ts'
import {
  dictAt,
  nameAt,
  numberAt,
  oneOrMoreAt,
  resolve,
  streamBytes,
  textAt,
  valueAt,
} from './objects.ts'
import type { Page } from './pages.ts'
import type { Container } from './structure-tree.ts'

/** A piece of content that has an id for the structure tree to refer to. */
export interface MarkedContent {
  readonly container: Container
  readonly mcid: number
  /** Whether anything is drawn in it. */
  readonly painted: boolean
}

/** What the content of a page is made of. */
export interface PageContent {
  readonly page: number
  readonly marked: readonly MarkedContent[]
  /** Drawings that are neither in a tag nor in an artifact. */
  readonly unmarked: number
  readonly artifactsInTagged: number
  readonly taggedInArtifacts: number
  /** Marks that are opened and never closed, or the other way round. */
  readonly unbalanced: number
  /** Whether a part of it could not be unpacked. */
  readonly unreadable: boolean
  /** Languages that marks give. */
  readonly languages: readonly string[]
}

/** A form XObject that pages draw. */
interface FormUse {
  readonly stream: PDFStream
  /** Page that draws it first. */
  readonly page: number
  readonly uses: number
  /** Whether its own content has ids. */
  readonly tagged: boolean
}

/** Content of all pages. */
export interface DocumentContent {
  readonly pages: readonly PageContent[]
  readonly forms: readonly FormUse[]
  readonly fonts: FontUses
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** What content is in, by the marks around it. */
interface Mark {
  readonly artifact: boolean
  readonly item: Mutable<MarkedContent> | undefined
}

/** Forms that draw forms are followed as deep as this. */
const DEEPEST = 50

interface Scan {
  readonly page: Page
  readonly found: Mutable<PageContent> & {
    readonly marked: Mutable<MarkedContent>[]
    readonly languages: string[]
  }
  readonly fonts: FontUses
  readonly forms: Map<PDFStream, Mutable<FormUse>>
  /** Open marks, the innermost last: each says what it and those around it say together. */
  readonly marks: Mark[]
  saved: TextState[]
  depth: number
  state: TextState
  /** Forms read on this page, by whether what drew them was marked: reading them again would find the same. */
  readonly read: Map<PDFStream, Set<string>>
}

type Kind = 'show' | 'paint' | 'begin' | 'end' | 'draw' | 'state'

/** Operators that matter here (ISO 32000-1, annex A); all others are passed. */
const KINDS: ReadonlyMap<string, Kind> = new Map(
  (
    [
      ['show', ['Tj', 'TJ', "'", '"']],
      ['paint', ['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'BI']],
      ['begin', ['BMC', 'BDC']],
      ['end', ['EMC']],
      ['draw', ['Do']],
      ['state', ['q', 'Q', 'Tf', 'Tr']],
    ] as const
  ).flatMap(([kind, all]) => all.map((operator) => [operator, kind] as const)),
)

/** Text that is neither filled nor stroked (ISO 32000-1, table 106). */
const INVISIBLE = 3

/** Reads the content of every page, with the forms that it draws and the appearances of its annotations. */
export async function documentContent(pages: readonly Page[]): Promise<DocumentContent> {
  const fonts: FontUses = new Map()
  const forms = new Map<PDFStream, Mutable<FormUse>>()
  const contents: PageContent[] = []
  for (const page of pages) {
    contents.push(pageContent(page, fonts, forms))
    await breathe()
  }
  return { pages: contents, forms: [...forms.values()], fonts }
}

function pageContent(page: Page, fonts: FontUses, forms: Scan['forms']): PageContent {
  const scan = newScan(page, fonts, forms)
  const parts = oneOrMoreAt(page.dict, 'Contents').map((part) =>
    streamBytes(resolve(part, page.dict.context)),
  )
  if (parts.includes(undefined)) scan.found.unreadable = true
  scanBytes(scan, joined(parts), page.resources, page.dict)
  // Their fonts only: what is drawn in an annotation belongs to the annotation.
  for (const annotation of page.annotations) {
    const own = newScan(page, fonts, new Map())
    for (const stream of appearances(annotation))
      scanBytes(
        own,
        streamBytes(stream) ?? new Uint8Array(),
        dictAt(stream.dict, 'Resources'),
        stream,
      )
  }
  return scan.found
}

function newScan(page: Page, fonts: FontUses, forms: Scan['forms']): Scan {
  const found = {
    page: page.number,
    marked: [],
    unmarked: 0,
    artifactsInTagged: 0,
    taggedInArtifacts: 0,
    unbalanced: 0,
    unreadable: false,
    languages: [],
  }
  const state = { font: undefined, invisible: false }
  return { page, found, fonts, forms, marks: [], saved: [], depth: 0, state, read: new Map() }
}

/** Streams of one page are one content: a mark may be opened in one and closed in the next. */
function joined(parts: readonly (Uint8Array | undefined)[]): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0]
  return Buffer.concat(parts.flatMap((part) => (part ? [part, Buffer.from('\n')] : [])))
}

function scanBytes(
  scan: Scan,
  bytes: Uint8Array,
  resources: PDFDict | undefined,
  container: Container,
): void {
  const outside = scan.marks.length
  visitOperators(bytes, (operation) => {
    const kind = KINDS.get(operation.operator)
    if (kind === undefined) return
    if (kind === 'show') show(scan, operation.operands)
    else if (kind === 'paint') paint(scan)
    else if (kind === 'begin') begin(scan, operation.operands, resources, container)
    else if (kind === 'draw') draw(scan, operation.operands[0], resources)
    else if (kind === 'state') changeState(scan, operation, resources)
    else if (scan.marks.length > outside) scan.marks.pop()
    else scan.found.unbalanced += 1
  })
  scan.found.unbalanced += scan.marks.length - outside
  scan.marks.length = outside
}

function changeState(
  scan: Scan,
  { operator, operands }: Operation,
  resources: PDFDict | undefined,
): void {
  switch (operator) {
    case 'q':
      scan.saved.push(scan.state)
      break
    case 'Q':
      scan.state = scan.saved.pop() ?? scan.state
      break
    case 'Tf':
      scan.state = { ...scan.state, font: resource(resources, 'Font', operands[0]) }
      break
    case 'Tr':
      scan.state = { ...scan.state, invisible: operands[0] === INVISIBLE }
      break
    default:
  }
}

function resource(
  resources: PDFDict | undefined,
  kind: string,
  name: Operand | undefined,
): PDFDict | undefined {
  return isName(name) ? dictAt(dictAt(resources, kind), name.name) : undefined
}

function show(scan: Scan, operands: readonly Operand[]): void {
  let shown = false
  // The last operand is the text, or an array of texts and gaps; before it `"` has two numbers.
  const last = operands.at(-1)
  const texts: readonly Operand[] = Array.isArray(last) ? last : [last ?? null]
  for (const text of texts) {
    if (!(text instanceof Uint8Array) || text.length === 0) continue
    shown = true
    noteUse(scan.fonts, text, scan.state, scan.page.number)
  }
  if (shown) paint(scan)
}

function paint({ marks, found }: Scan): void {
  const around = marks.at(-1)
  if (around?.item) around.item.painted = true
  else if (around?.artifact !== true) found.unmarked += 1
}

function begin(
  scan: Scan,
  [tag, properties]: readonly Operand[],
  resources: PDFDict | undefined,
  container: Container,
): void {
  const { found, marks } = scan
  const named = resource(resources, 'Properties', properties)
  const inline = isDictionary(properties) ? properties : undefined
  const mcid = inline ? inline.get('MCID') : numberAt(named, 'MCID')
  const language = inline ? inlineText(inline.get('Lang')) : textAt(named, 'Lang')
  if (language !== undefined) found.languages.push(language)
  const around = marks.at(-1) ?? { artifact: false, item: undefined }
  const artifact = isName(tag) && tag.name === 'Artifact'
  if (artifact && around.item) found.artifactsInTagged += 1
  if (artifact || typeof mcid !== 'number') {
    marks.push({ artifact: artifact || around.artifact, item: around.item })
    return
  }
  if (around.artifact) found.taggedInArtifacts += 1
  const item = { container, mcid, painted: false }
  found.marked.push(item)
  marks.push({ artifact: around.artifact, item })
}

function inlineText(operand: Operand | undefined): string | undefined {
  return operand instanceof Uint8Array ? Buffer.from(operand).toString('latin1') : undefined
}

function draw(scan: Scan, name: Operand | undefined, resources: PDFDict | undefined): void {
  const objects = dictAt(resources, 'XObject')
  const stream = isName(name) ? valueAt(objects, name.name) : undefined
  if (!(stream instanceof PDFStream) || nameAt(stream.dict, 'Subtype') !== 'Form') {
    paint(scan)
    return
  }
  const page = scan.page.number
  const form = scan.forms.get(stream) ?? { stream, page, uses: 0, tagged: false }
  scan.forms.set(stream, form)
  form.uses += 1
  const around = scan.marks.at(-1)
  const state = `${String(around?.item !== undefined)} ${String(around?.artifact)}`
  const read = scan.read.get(stream) ?? new Set()
  scan.read.set(stream, read)
  if (read.has(state)) {
    if (around?.item) paint(scan)
    return
  }
  read.add(state)
  const bytes = scan.depth < DEEPEST ? streamBytes(stream) : undefined
  if (!bytes) scan.found.unreadable = true
  const before = scan.found.marked.length
  const outside = { state: scan.state, saved: scan.saved, depth: scan.depth }
  Object.assign(scan, { saved: [], depth: scan.depth + 1 })
  scanBytes(scan, bytes ?? new Uint8Array(), dictAt(stream.dict, 'Resources') ?? resources, stream)
  Object.assign(scan, outside)
  if (scan.found.marked.slice(before).some(({ container }) => container === stream))
    form.tagged = true
}
