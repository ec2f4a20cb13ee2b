import {
  type PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFRef,
  PDFString,
  type PDFContext,
} from 'pdf-lib'
import { codesOf, tinyFont, unicodeMap } from './tiny-font.ts'
import { addStructure, type Annotations, type Tag } from './ua-structure.ts'

/** A small PDF/UA-1 document of two pages in which everything is right, open for one thing to be made wrong. */
export interface UaBase {
  readonly context: PDFContext
  readonly catalog: PDFDict
  readonly info: PDFDict
  /** Tags by name: `h1`, `list`, `item`, `table`, `row2`. */
  readonly tags: ReadonlyMap<string, Tag>
  /** Other objects by name: `link`, `field`, `note`, `font`, `glyphs`, `descriptor`, `form`, `tagged`. */
  readonly parts: ReadonlyMap<string, PDFDict>
  readonly pages: readonly PDFDict[]
  /** The structure tree root. */
  readonly root: PDFDict
  /** Members of the parent tree for a page, in order of content ids. */
  readonly parents: readonly [PDFArray, PDFArray]
  /** Content of each page as text; may be changed. */
  readonly content: [string, string]
  /** Text of the `ToUnicode` map; may be changed. */
  unicode: string
  /** XMP metadata; may be changed. */
  xmp: string
  readonly save: (options?: { readonly packed?: boolean }) => Promise<Uint8Array>
}

export const name = (text: string): PDFName => PDFName.of(text)

/** Words as marked content of a page. */
export function marked(tag: string, mcid: number, words: string): string {
  return `/${tag} <</MCID ${mcid}>> BDC BT /F1 12 Tf 50 ${700 - 20 * mcid} Td <${codesOf(words)}> Tj ET EMC`
}

const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
 rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Leave &amp; Absence</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`

const FIRST_PAGE = [
  '/Artifact <</Type /Pagination>> BDC 0 0 1 rg 0 820 595 20 re f EMC',
  marked('H1', 0, 'leave'),
  marked('Link', 1, 'aims'),
  marked('P', 2, 'we are '),
  marked('Strong', 3, 'fair'),
  marked('Lbl', 4, 'a'),
  marked('LBody', 5, 'one thing'),
  marked('TH', 6, 'who'),
  marked('TH', 7, 'when'),
  marked('TD', 8, 'all'),
  marked('TD', 9, 'now'),
].join('\n')

const SECOND_PAGE = [
  'q 1 0 0 1 0 0 cm',
  marked('H2', 0, 'aims'),
  '/Figure <</MCID 1/Lang(cy)>> BDC 10 10 20 20 re f BI /W 1 /H 1 /BPC 8 /CS /G ID a EI EMC',
  marked('Note', 2, 'a note'),
  '/P /Named BDC /Drawn Do EMC Q',
  marked('Formula', 4, 'a is b'),
  '/Tagged Do',
  '/Artifact BMC 0 0 10 10 re S /Drawn Do EMC',
].join('\n')

/** Builds the document; the same each time. */
export async function uaBase(): Promise<UaBase> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context, catalog } = document
  const info = context.obj({ Title: PDFHexString.fromText('Leave & Absence') })
  context.trailerInfo.Info = context.register(info)
  const { font, glyphs, descriptor } = addFont(context)
  const [one, two] = [addPage(document, font.ref), addPage(document, font.ref)]
  const { annotations, parts } = addAnnotations(context, two)
  const tagged = addForms(context, two.dict, font.ref)
  one.dict.set(name('Annots'), context.obj([annotations.contents]))
  two.dict.set(name('Annots'), context.obj([annotations.field, annotations.note]))
  const { tags, root, parents } = addStructure(context, [one.ref, two.ref], annotations, tagged.ref)
  addCatalog(context, catalog, root.ref, annotations.field)
  const base: Omit<UaBase, 'save'> = {
    context,
    catalog,
    info,
    tags,
    parts: new Map([
      ...parts,
      ['font', font.dict],
      ['glyphs', glyphs],
      ['descriptor', descriptor],
      ['form', tagged.drawn],
    ]),
    pages: [one.dict, two.dict],
    root: root.dict,
    parents,
    content: [FIRST_PAGE, SECOND_PAGE],
    unicode: unicodeMap(),
    xmp: XMP,
  }
  return Object.assign(base, {
    save: async ({ packed = false } = {}) => {
      for (const [index, page] of base.pages.entries())
        page.set(name('Contents'), context.register(context.flateStream(base.content[index] ?? '')))
      if (font.dict.has(name('ToUnicode')))
        font.dict.set(name('ToUnicode'), context.register(context.flateStream(base.unicode)))
      if (catalog.has(name('Metadata')))
        catalog.set(name('Metadata'), context.register(metadata(context, base.xmp)))
      return await document.save({
        useObjectStreams: packed,
        objectsPerTick: Infinity,
        addDefaultPage: false,
        updateFieldAppearances: false,
      })
    },
  })
}

function metadata(context: PDFContext, xmp: string): PDFRawStream {
  const bytes = new TextEncoder().encode(xmp)
  return PDFRawStream.of(
    context.obj({ Type: 'Metadata', Subtype: 'XML', Length: bytes.length }),
    bytes,
  )
}

function addFont(context: PDFContext): {
  readonly font: Tag
  readonly glyphs: PDFDict
  readonly descriptor: PDFDict
} {
  const program = context.register(context.flateStream(tinyFont(), { Length1: tinyFont().length }))
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: 'AAAAAA+Tiny',
    Flags: 4,
    FontBBox: [0, 0, 400, 500],
    ItalicAngle: 0,
    Ascent: 800,
    Descent: -200,
    CapHeight: 500,
    StemV: 80,
    FontFile2: program,
  })
  const glyphs = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: 'AAAAAA+Tiny',
    CIDToGIDMap: 'Identity',
    DW: 500,
    CIDSystemInfo: {
      Registry: PDFString.of('Adobe'),
      Ordering: PDFString.of('Identity'),
      Supplement: 0,
    },
    FontDescriptor: context.register(descriptor),
  })
  const dict = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: 'AAAAAA+Tiny',
    Encoding: 'Identity-H',
    ToUnicode: 'Later',
    DescendantFonts: [context.register(glyphs)],
  })
  return { font: { dict, ref: context.register(dict) }, glyphs, descriptor }
}

function addPage(document: PDFDocument, font: PDFRef): Tag {
  const { node, ref } = document.addPage([595, 842])
  const number = document.getPageCount() - 1
  node.set(name('StructParents'), PDFNumber.of(number))
  node.set(name('Tabs'), name('S'))
  node.set(
    name('Resources'),
    document.context.obj({ Font: { F1: font }, Properties: { Named: { MCID: 3 } } }),
  )
  return { dict: node, ref }
}

/** Two form XObjects of the second page: `Drawn` without ids, `Tagged` with ids of its own. */
function addForms(
  context: PDFContext,
  page: PDFDict,
  font: PDFRef,
): { readonly ref: PDFRef; readonly drawn: PDFDict } {
  const box = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 595, 842] }
  const drawn = context.flateStream('0 0 5 5 re f', box)
  const resources = { Resources: { Font: { F1: font } }, StructParents: 5 }
  const tagged = context.register(
    context.flateStream(marked('P', 7, 'in a form'), { ...box, ...resources }),
  )
  const own = page.lookup(name('Resources'), PDFDict)
  own.set(name('XObject'), context.obj({ Drawn: context.register(drawn), Tagged: tagged }))
  return { ref: tagged, drawn: drawn.dict }
}

function addAnnotations(
  context: PDFContext,
  target: Tag,
): { readonly annotations: Annotations; readonly parts: readonly (readonly [string, PDFDict])[] } {
  const rect = [50, 690, 100, 710]
  const link = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: rect,
    StructParent: 2,
    Dest: [target.ref, 'Fit'],
    Contents: PDFString.of('Aims'),
  })
  const field = context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    Rect: rect,
    StructParent: 3,
    F: 4,
    FT: 'Tx',
    T: PDFString.of('name'),
    TU: PDFString.of('Your name'),
  })
  const note = context.obj({
    Type: 'Annot',
    Subtype: 'Text',
    Rect: rect,
    StructParent: 4,
    F: 4,
    Contents: PDFString.of('See the other policy'),
  })
  return {
    annotations: {
      contents: context.register(link),
      field: context.register(field),
      note: context.register(note),
    },
    parts: [
      ['link', link],
      ['field', field],
      ['note', note],
    ],
  }
}

function addCatalog(context: PDFContext, catalog: PDFDict, root: PDFRef, field: PDFRef): void {
  catalog.set(name('StructTreeRoot'), root)
  catalog.set(name('MarkInfo'), context.obj({ Marked: true }))
  catalog.set(name('Lang'), PDFString.of('en-GB'))
  catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))
  catalog.set(name('AcroForm'), context.obj({ Fields: [field] }))
  catalog.set(name('Metadata'), name('Later'))
}
