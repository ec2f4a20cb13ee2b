import { PDFDict, PDFName, PDFRef, PDFString, type PDFArray, type PDFContext } from 'pdf-lib'

const name = (text: string): PDFName => PDFName.of(text)

/** An object of the file, and what to refer to it by. */
export interface Tag {
  readonly dict: PDFDict
  readonly ref: PDFRef
}

/** Annotations that have a tag. */
export interface Annotations {
  readonly contents: PDFRef
  readonly field: PDFRef
  readonly note: PDFRef
}

/** Adds the structure tree: one tag of each kind, by name, and the way back to them from the content of each page. */
export function addStructure(
  context: PDFContext,
  [one, two]: readonly [PDFRef, PDFRef],
  { contents, field, note }: Annotations,
  form: PDFRef,
): {
  readonly tags: ReadonlyMap<string, Tag>
  readonly root: Tag
  readonly parents: readonly [PDFArray, PDFArray]
} {
  const tags = new Map<string, Tag>()
  const add = (
    key: string,
    type: string,
    kids: readonly unknown[],
    page = one,
    more: object = {},
  ): PDFRef => {
    const dict = context.obj({ Type: 'StructElem', S: type, Pg: page, K: kids as never, ...more })
    const ref = context.register(dict)
    tags.set(key, { dict, ref })
    for (const kid of kids)
      if (kid instanceof PDFRef) context.lookup(kid, PDFDict).set(name('P'), ref)
    return ref
  }
  const scope = (value: string): object => ({ A: { O: 'Table', Scope: value } })
  const headers = { A: { O: 'Table', Headers: [PDFString.of('who')] } }
  const annotation = (ref: PDFRef): object => ({ Type: 'OBJR', Obj: ref })
  const table = add('table', 'Table', [
    add('thead', 'THead', [
      add('row1', 'TR', [
        add('th1', 'TH', [6], one, { ...scope('Column'), ID: PDFString.of('who') }),
        add('th2', 'TH', [7], one, scope('Column')),
      ]),
    ]),
    add('tbody', 'TBody', [
      add('row2', 'TR', [add('td1', 'TD', [8], one, headers), add('td2', 'TD', [9])]),
    ]),
  ])
  const top = add('document', 'Document', [
    add('h1', 'H1', [0]),
    add('toc', 'TOC', [
      add('toci', 'TOCI', [add('tag-of-link', 'Link', [1, annotation(contents)])]),
    ]),
    add('p', 'P', [2, add('strong', 'Strong', [3])]),
    add('list', 'L', [add('item', 'LI', [add('lbl', 'Lbl', [4]), add('lbody', 'LBody', [5])])]),
    table,
    add('h2', 'H2', [0], two),
    add('figure', 'Figure', [1], two, { Alt: PDFString.of('A box'), Lang: PDFString.of('en-GB') }),
    add('footnote', 'Note', [2], two, { ID: PDFString.of('note-1') }),
    add('words', 'P', [3], two),
    add('formula', 'Formula', [4], two, { Alt: PDFString.of('a is b') }),
    add('in-form', 'P', [{ Type: 'MCR', Pg: two, Stm: form, MCID: 7 }], two),
    add('tag-of-field', 'Form', [annotation(field)], two),
    add('tag-of-note', 'Annot', [annotation(note)], two),
  ])
  const refs = (...keys: readonly string[]): PDFArray =>
    context.obj(keys.map((key) => tags.get(key)?.ref ?? null))
  const parents: readonly [PDFArray, PDFArray] = [
    refs('h1', 'tag-of-link', 'p', 'strong', 'lbl', 'lbody', 'th1', 'th2', 'td1', 'td2'),
    refs('h2', 'figure', 'footnote', 'words', 'formula'),
  ]
  const single = (key: string): PDFRef => tags.get(key)?.ref ?? top
  const dict = context.obj({
    Type: 'StructTreeRoot',
    K: top,
    RoleMap: { Strong: 'Emphasis', Emphasis: 'Span' },
    ParentTree: {
      Nums: [
        0,
        parents[0],
        1,
        parents[1],
        2,
        single('tag-of-link'),
        3,
        single('tag-of-field'),
        4,
        single('tag-of-note'),
        5,
        refs(...Array.from({ length: 7 }, () => 'none'), 'in-form'),
      ],
    },
  })
  const ref = context.register(dict)
  context.lookup(top, PDFDict).set(name('P'), ref)
  return { tags, root: { dict, ref }, parents }
}
