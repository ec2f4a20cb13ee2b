import { PDFName, PDFRef } from 'pdf-lib'
import type { PDFContext, PDFDict, PDFDocument, PDFObject } from 'pdf-lib'
import { dictionaryOf, listOf } from './pdf-objects.ts'

/** An element of the tree of tags (ISO 32000-1, 14.7.2). */
export interface StructureElement {
  readonly ref: PDFRef
  readonly dict: PDFDict
  /** `H1`, `LI`, `Link`, as written: not yet through the role map. */
  readonly type: string
}

/**
 * Elements of a tagged PDF in reading order, each before those inside it; they may be changed meanwhile.
 *
 * None where nothing is tagged, as in an empty document.
 */
export function* structureElements(document: PDFDocument): Iterable<StructureElement> {
  const { context, catalog } = document
  const root = dictionaryOf(context, catalog.get(PDFName.of('StructTreeRoot')))
  if (root !== undefined) yield* below(context, kidsOf(context, root))
}

/** What stands in an element: elements, numbers of marked content, references to annotations. */
export function kidsOf(context: PDFContext, dict: PDFDict): readonly PDFObject[] {
  return listOf(context, dict.get(PDFName.of('K')))
}

/** The element that a kid refers to; undefined where it is content. */
export function elementOf(context: PDFContext, kid: PDFObject): StructureElement | undefined {
  if (!(kid instanceof PDFRef)) return undefined
  const dict = dictionaryOf(context, kid)
  const type = dict?.get(PDFName.of('S'))
  if (dict === undefined || !(type instanceof PDFName)) return undefined
  // As written, behind the slash: types have no letters that would need decoding, and there are thousands.
  return { ref: kid, dict, type: type.asString().slice(1) }
}

function* below(context: PDFContext, kids: readonly PDFObject[]): Iterable<StructureElement> {
  for (const kid of kids) {
    const element = elementOf(context, kid)
    if (element === undefined) continue
    yield element
    yield* below(context, kidsOf(context, element.dict))
  }
}
