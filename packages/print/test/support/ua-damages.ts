import { PDFArray, PDFDict, PDFName, PDFNumber, PDFString } from 'pdf-lib'
import { unicodeMap } from './tiny-font.ts'
import { marked, name, uaBase, type UaBase } from './ua-base.ts'

/** Makes one thing wrong in a document, or in its bytes once they are written. */
type Damage = (base: UaBase) => void | ((bytes: Uint8Array) => Uint8Array)

const text = (words: string): PDFString => PDFString.of(words)

function tag(base: UaBase, key: string): PDFDict {
  const found = base.tags.get(key)
  if (!found) throw new Error(`the base has no tag ${key}`)
  return found.dict
}

function part(base: UaBase, key: string): PDFDict {
  const found = base.parts.get(key)
  if (!found) throw new Error(`the base has no ${key}`)
  return found
}

function dict(base: UaBase, value: object): PDFDict {
  return base.context.obj(value as never) as unknown as PDFDict
}

/** Gives a tag another type. */
const retype =
  (key: string, type: string): Damage =>
  (base) =>
    tag(base, key).set(name('S'), name(type))

/** Takes a key from a tag. */
const untag =
  (key: string, entry: string): Damage =>
  (base) =>
    void tag(base, key).delete(name(entry))

/** Takes a key from another object. */
const strip =
  (key: string, entry: string): Damage =>
  (base) =>
    void part(base, key).delete(name(entry))

/** Takes a key from the catalog. */
const uncatalogue =
  (entry: string): Damage =>
  (base) =>
    void base.catalog.delete(name(entry))

/** Puts a value into the catalog. */
const catalogue =
  (entry: string, value: object): Damage =>
  (base) =>
    base.catalog.set(name(entry), dict(base, value))

/** Puts an empty tag into another one, at the end. */
const insert =
  (type: string, into: string): Damage =>
  (base) => {
    const above = base.tags.get(into)
    const kids = above?.dict.lookup(name('K'), PDFArray)
    kids?.push(
      base.context.register(dict(base, { Type: 'StructElem', S: type, P: above?.ref, K: [] })),
    )
  }

/** Writes more into the content of a page. */
const draw =
  (page: 0 | 1, more: string): Damage =>
  (base) => {
    base.content[page] += `\n${more}`
  }

/** Changes the content of a page. */
const redraw =
  (page: 0 | 1, from: string, to: string): Damage =>
  (base) => {
    if (!base.content[page].includes(from)) throw new Error(`no page has ${from}`)
    base.content[page] = base.content[page].replace(from, to)
  }

/** Changes the metadata. */
const restate =
  (from: string, to: string): Damage =>
  (base) => {
    base.xmp = base.xmp.replace(from, to)
  }

/** Adds an annotation to the second page; with a tag where it is to have one. */
const annotate =
  (subtype: string, tagged?: string): Damage =>
  (base) => {
    const annotation = dict(base, {
      Type: 'Annot',
      Subtype: subtype,
      Rect: [0, 0, 9, 9],
      F: 4,
      ...(tagged === undefined ? {} : { StructParent: 6 }),
    })
    const ref = base.context.register(annotation)
    base.pages[1]?.lookup(name('Annots'), PDFArray).push(ref)
    if (tagged === undefined) return
    const top = base.tags.get('document')
    const element = base.context.register(
      dict(base, { Type: 'StructElem', S: tagged, P: top?.ref, K: [{ Type: 'OBJR', Obj: ref }] }),
    )
    top?.dict.lookup(name('K'), PDFArray).push(element)
    const numbers = base.root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray)
    numbers.push(PDFNumber.of(6))
    numbers.push(element)
  }

/** What is wrong in the fixture of each rule, by the id of the rule. */
const damages: Readonly<Record<string, Damage>> = {
  'unreadable-pdf': () => (bytes) => bytes.subarray(0, bytes.length - 20),
  'reading-forbidden': (base) => {
    const encryption = {
      Filter: 'Standard',
      V: 1,
      R: 2,
      O: text('o'),
      U: text('u'),
      P: -3904 & ~512,
    }
    base.context.trailerInfo.Encrypt = base.context.register(dict(base, encryption))
  },
  'untagged-document': uncatalogue('MarkInfo'),
  'suspect-tags': catalogue('MarkInfo', { Marked: true, Suspects: true }),
  'missing-structure-tree': uncatalogue('StructTreeRoot'),
  'hidden-title': uncatalogue('ViewerPreferences'),
  'missing-language': uncatalogue('Lang'),
  'malformed-language': (base) => tag(base, 'figure').set(name('Lang'), text('English (UK)')),
  'missing-metadata': uncatalogue('Metadata'),
  'missing-ua-identifier': restate('<pdfuaid:part>1<', '<pdfuaid:part>2<'),
  'missing-title': restate('Leave &amp; Absence', ' '),
  'differing-titles': (base) => base.info.set(name('Title'), text('social-media-final-v2.docx')),
  'unmapped-structure-type': (base) =>
    base.root.set(name('RoleMap'), dict(base, { Strong: 'Emphasis' })),
  'circular-role-map': (base) =>
    base.root.set(name('RoleMap'), dict(base, { Strong: 'Span', Em: 'Slanted', Slanted: 'Em' })),
  'remapped-standard-type': (base) =>
    base.root.set(name('RoleMap'), dict(base, { Strong: 'Span', Quote: 'P' })),
  'wrong-parent': untag('strong', 'P'),
  'artifact-in-tagged-content': redraw(
    0,
    marked('Strong', 3, 'fair'),
    '/Strong <</MCID 3>> BDC /Artifact BMC 0 0 1 1 re f EMC EMC',
  ),
  'tagged-content-in-artifact': redraw(
    1,
    marked('Note', 2, 'a note'),
    `/Artifact BMC ${marked('Note', 2, 'a note')} EMC`,
  ),
  'unmarked-content': draw(1, '0 0 10 10 re S 5 5 m 9 9 l n BT /F1 9 Tf <0001> Tj ET'),
  'unbalanced-marks': draw(1, '/Artifact BMC 0 0 1 1 re f'),
  'reference-xobject': (base) =>
    part(base, 'form').set(name('Ref'), dict(base, { F: text('other.pdf') })),
  'repeated-tagged-form': draw(1, '/Tagged Do'),
  'content-outside-tree': (base) => tag(base, 'words').set(name('K'), base.context.obj([])),
  'missing-content': (base) =>
    tag(base, 'words').lookup(name('K'), PDFArray).push(PDFNumber.of(99)),
  'repeated-content-id': draw(1, marked('P', 3, 'again')),
  'wrong-parent-tree': (base) => {
    const [first] = base.parents
    first.set(2, first.get(3))
  },
  'missing-annotation': (base) => {
    const lost = base.context.register(dict(base, { Type: 'Annot', Subtype: 'Link' }))
    tag(base, 'tag-of-link')
      .lookup(name('K'), PDFArray)
      .push(dict(base, { Type: 'OBJR', Obj: lost }))
  },
  'skipped-heading-level': retype('h2', 'H3'),
  'mixed-headings': retype('h2', 'H'),
  'doubled-heading': (base) => {
    void retype('h1', 'H')(base)
    void retype('h2', 'H')(base)
  },
  'item-outside-list': retype('list', 'Sect'),
  'item-body-outside-item': retype('words', 'LBody'),
  'stray-list-child': insert('P', 'list'),
  'stray-item-child': insert('P', 'item'),
  'entry-outside-contents': retype('words', 'TOCI'),
  'stray-contents-child': insert('P', 'toc'),
  'stray-table-child': insert('P', 'table'),
  'row-outside-table': retype('words', 'TR'),
  'row-group-outside-table': retype('words', 'TBody'),
  'cell-outside-row': retype('words', 'TD'),
  'stray-row-child': insert('P', 'row2'),
  'stray-row-group-child': insert('P', 'tbody'),
  'odd-row-groups': insert('THead', 'table'),
  'misplaced-caption': insert('Caption', 'list'),
  'ragged-table': insert('TD', 'row2'),
  'overhanging-cell': (base) =>
    tag(base, 'td2').set(name('A'), dict(base, { O: 'Table', RowSpan: 2 })),
  'overlapping-cells': (base) => {
    const [first] = base.parents
    tag(base, 'th2').set(name('A'), dict(base, { O: 'Table', Scope: 'Column', RowSpan: 2 }))
    tag(base, 'td1').set(name('A'), dict(base, { O: 'Table', ColSpan: 2 }))
    tag(base, 'td1').set(name('K'), base.context.obj([8, 9]))
    first.set(9, first.get(8))
    tag(base, 'row2').lookup(name('K'), PDFArray).remove(1)
  },
  'heading-cell-without-scope': untag('th2', 'A'),
  'unknown-heading-cell': (base) =>
    tag(base, 'td1').set(name('A'), dict(base, { O: 'Table', Headers: [text('nobody')] })),
  'figure-without-alternative': untag('figure', 'Alt'),
  'formula-without-alternative': untag('formula', 'Alt'),
  'note-without-id': untag('footnote', 'ID'),
  'repeated-note-id': (base) => {
    tag(base, 'words').set(name('S'), name('Note'))
    tag(base, 'words').set(name('ID'), text('note-1'))
  },
  'missing-tab-order': (base) => void base.pages[0]?.delete(name('Tabs')),
  'untagged-annotation': retype('tag-of-note', 'Div'),
  'annotation-without-description': strip('note', 'Contents'),
  'field-without-name': strip('field', 'TU'),
  'trap-network': annotate('TrapNet'),
  'untagged-field': retype('tag-of-field', 'Div'),
  'form-tag-without-field': insert('P', 'tag-of-field'),
  'untagged-link': retype('tag-of-link', 'Span'),
  'link-without-description': strip('link', 'Contents'),
  'tagged-printer-mark': annotate('PrinterMark', 'Div'),
  'font-not-embedded': strip('descriptor', 'FontFile2'),
  'missing-glyph-map': strip('glyphs', 'CIDToGIDMap'),
  'text-without-unicode': strip('font', 'ToUnicode'),
  'invalid-unicode': (base) => {
    base.unicode = unicodeMap('feff')
  },
  'missing-glyph': draw(1, '/Artifact BMC BT /F1 9 Tf <00010000> Tj ET EMC'),
  script: catalogue('OpenAction', { S: 'JavaScript', JS: text('app.alert(1)') }),
  'dynamic-form': (base) =>
    base.catalog.lookup(name('AcroForm'), PDFDict).set(PDFName.of('XFA'), text('<xdp/>')),
  'nameless-layers': catalogue('OCProperties', { OCGs: [], D: {} }),
  'automatic-layers': catalogue('OCProperties', { OCGs: [], D: { Name: text('All'), AS: [] } }),
  'nameless-attachment': catalogue('Names', {
    EmbeddedFiles: { Names: [text('a'), { Type: 'Filespec', F: text('a.txt'), EF: {} }] },
  }),
}

/** Bytes of every fixture, by the name of its folder: one for each rule, and two in which nothing is wrong. */
export async function fixtures(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  files.set('good', await (await uaBase()).save())
  files.set('good-packed', await (await uaBase()).save({ packed: true }))
  for (const [rule, damage] of Object.entries(damages)) {
    const base = await uaBase()
    const after = damage(base)
    const bytes = await base.save()
    files.set(rule, after ? after(bytes) : bytes)
  }
  return files
}
