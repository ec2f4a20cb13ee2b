import {
  arrayAt,
  dictAt,
  dictOf,
  nameAt,
  membersOf,
  nameOf,
  resolve,
  textAt,
  textOf,
  valueAt,
} from '../../packages/print/src/pdfua/objects.ts'
import type { UaDocument } from '../../packages/print/src/pdfua/open-document.ts'
import type { StructureElement } from '../../packages/print/src/pdfua/structure-tree.ts'

type Dict = UaDocument['catalog']
type Value = ReturnType<typeof valueAt>

/** Where the link of an element leads, and in brackets how the link itself says so: `page 9 (Monitoring)`. */
export function linkTarget(document: UaDocument, element: StructureElement): string {
  const link = heldBy(element)
  if (!link) return 'nowhere'
  const action = dictAt(link, 'A')
  const address = textAt(action, 'URI')
  const target = valueAt(link, 'Dest') ?? valueAt(action, 'D')
  const where = address ?? pageOf(document, target) ?? 'nowhere'
  return `${where} (${textAt(link, 'Contents') ?? 'no description'})`
}

/** A field or note as it is announced; undefined where the element holds neither. */
export function annotationAloud(element: StructureElement): string | undefined {
  const annotation = heldBy(element)
  if (!annotation) return undefined
  if (nameAt(annotation, 'Subtype') !== 'Widget')
    return `⟨note: ${textAt(annotation, 'Contents') ?? 'no words'}⟩`
  const field = dictAt(annotation, 'Parent')
  const kind = KINDS[nameAt(annotation, 'FT') ?? nameAt(field, 'FT') ?? ''] ?? 'of no known kind'
  const label = textAt(annotation, 'TU') ?? textAt(field, 'TU') ?? textAt(element.dict, 'Alt')
  return `⟨form field, ${kind}: ${label ?? 'no label'}⟩`
}

const KINDS: Readonly<Record<string, string>> = {
  Tx: 'text',
  Btn: 'to tick',
  Ch: 'choice',
  Sig: 'signature',
}

function heldBy(element: StructureElement): Dict | undefined {
  for (const kid of element.kids) if (kid.kind === 'object') return kid.target
  return undefined
}

/** The page that a destination is on, given as itself or by its name. */
function pageOf({ catalog, pages }: UaDocument, target: Value): string | undefined {
  const named = nameOf(target) ?? textOf(target)
  const found = named === undefined ? target : valueAt(dictAt(catalog, 'Dests'), named)
  const [first] = membersOf(found) ?? arrayAt(dictOf(found), 'D')
  const page = dictOf(resolve(first, catalog.context))
  const number = pages.find(({ dict }) => dict === page)?.number
  return number === undefined ? undefined : `page ${number}`
}

/** Bookmarks, indented by depth. */
export function bookmarksAloud(document: UaDocument): readonly string[] {
  const lines = ['Bookmarks']
  const walk = (first: Dict | undefined, depth: number): void => {
    for (let each = first; each; each = dictAt(each, 'Next')) {
      const where = pageOf(document, valueAt(each, 'Dest') ?? valueAt(dictAt(each, 'A'), 'D'))
      lines.push(`${'  '.repeat(depth)}${textAt(each, 'Title') ?? ''} → ${where ?? 'nowhere'}`)
      walk(dictAt(each, 'First'), depth + 1)
    }
  }
  walk(dictAt(dictAt(document.catalog, 'Outlines'), 'First'), 1)
  return lines
}
