import { PDFName } from 'pdf-lib'
import type { PDFContext, PDFDict, PDFDocument, PDFObject } from 'pdf-lib'
import { annotationsOf } from './annotations.ts'
import { dictionaryOf, textOf } from './pdf-objects.ts'
import { elementOf, kidsOf, structureElements } from './structure.ts'
import type { StructureElement } from './structure.ts'

/**
 * Tag lists of links to numbered places as what they are: contents (ISO 32000-1, 14.8.4.2), which HTML has no word for.
 *
 * `numbered` are the fragments whose page the document prints. A list in which anything else stands stays a list.
 */
export function tagContents(document: PDFDocument, numbered: ReadonlySet<string>): void {
  if (numbered.size === 0) return
  const { context } = document
  const leadsThere = new Set<PDFDict>()
  for (const { dict } of annotationsOf(document, 'Link')) {
    const target = textOf(context, dict.get(PDFName.of('Dest')))
    if (target !== undefined && numbered.has(target)) leadsThere.add(dict)
  }
  const lists = [...structureElements(document)].filter(({ type }) => type === 'L')
  const done = new Set<PDFDict>()
  for (const list of lists)
    if (!done.has(list.dict) && isContents(context, list, leadsThere)) retag(context, list, done)
}

function isContents(
  context: PDFContext,
  list: StructureElement,
  leadsThere: ReadonlySet<PDFDict>,
): boolean {
  const items = kidsOf(context, list.dict).map((kid) => elementOf(context, kid))
  return items.length > 0 && items.every((item) => item && isEntry(context, item, leadsThere))
}

/** A link that leads there, a list of such, or both; a bullet before it does no harm. */
function isEntry(
  context: PDFContext,
  item: StructureElement,
  leadsThere: ReadonlySet<PDFDict>,
): boolean {
  const kids = kidsOf(context, item.dict).map((kid) => elementOf(context, kid))
  return (
    item.type === 'LI' &&
    kids.length > 0 &&
    kids.every((kid) => {
      if (kid?.type === 'Lbl') return true
      if (kid?.type === 'L') return isContents(context, kid, leadsThere)
      return kid?.type === 'Link' && annotationOf(context, kid, leadsThere)
    })
  )
}

function annotationOf(
  context: PDFContext,
  link: StructureElement,
  among: ReadonlySet<PDFDict>,
): boolean {
  return kidsOf(context, link.dict).some((kid) => {
    const object = dictionaryOf(context, dictionaryOf(context, kid)?.get(PDFName.of('Obj')))
    return object !== undefined && among.has(object)
  })
}

function retag(context: PDFContext, list: StructureElement, done: Set<PDFDict>): void {
  done.add(list.dict)
  list.dict.set(PDFName.of('S'), PDFName.of('TOC'))
  // How its items are numbered is an attribute of lists.
  list.dict.delete(PDFName.of('A'))
  for (const kid of kidsOf(context, list.dict)) {
    const item = elementOf(context, kid)
    if (item === undefined) continue
    item.dict.set(PDFName.of('S'), PDFName.of('TOCI'))
    const kids = kidsOf(context, item.dict).map((each) => entryPart(context, item, each, done))
    item.dict.set(PDFName.of('K'), context.obj([...kids]))
  }
}

/** An entry holds no link by itself but a reference, in which the link stands. */
function entryPart(
  context: PDFContext,
  item: StructureElement,
  kid: PDFObject,
  done: Set<PDFDict>,
): PDFObject {
  const element = elementOf(context, kid)
  if (element?.type === 'Lbl') return kid
  if (element?.type === 'L') {
    retag(context, element, done)
    return kid
  }
  const reference = context.obj({ Type: 'StructElem', S: 'Reference', P: item.ref, K: [kid] })
  const ref = context.register(reference)
  element?.dict.set(PDFName.of('P'), ref)
  return ref
}
