import { PDFArray, PDFDict, PDFName } from 'pdf-lib'
import type { PDFContext, PDFDocument, PDFRef } from 'pdf-lib'
import { dictionaryOf, listOf } from './pdf-objects.ts'
import { elementOf, kidsOf, structureElements } from './structure.ts'
import type { StructureElement } from './structure.ts'

/** Put what stands in a list item beside its label into a body (ISO 14289-1, 7.2 test 20). */
export function addListBodies(document: PDFDocument): void {
  const { context } = document
  const items = [...structureElements(document)].filter(({ type }) => type === 'LI')
  for (const item of items) addBody(document, context, item)
}

function addBody(document: PDFDocument, context: PDFContext, item: StructureElement): void {
  const kids = kidsOf(context, item.dict)
  const typeOf = (kid: (typeof kids)[number]): string | undefined => elementOf(context, kid)?.type
  const rest = kids.filter((kid) => typeOf(kid) !== 'Lbl' && typeOf(kid) !== 'LBody')
  if (rest.length === 0) return
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: item.ref })
  const bodyRef = context.register(body)
  const page = item.dict.get(PDFName.of('Pg'))
  if (page !== undefined) body.set(PDFName.of('Pg'), page)
  body.set(PDFName.of('K'), context.obj([...rest]))
  for (const kid of rest) elementOf(context, kid)?.dict.set(PDFName.of('P'), bodyRef)
  if (rest.some((kid) => elementOf(context, kid) === undefined))
    moveContent(document, item.ref, bodyRef)
  const others = kids.filter((kid) => !rest.includes(kid))
  item.dict.set(PDFName.of('K'), context.obj([...others, bodyRef]))
}

/** Content finds its element by the parent tree (ISO 32000-1, 14.7.4.4), which must name the new one. */
function moveContent({ context, catalog }: PDFDocument, from: PDFRef, to: PDFRef): void {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const tree = root.lookup(PDFName.of('ParentTree'), PDFDict)
  for (const nums of numberLists(context, tree)) {
    for (let index = 1; index < nums.size(); index += 2) {
      if (nums.get(index) === from) nums.set(index, to)
      const page = nums.lookup(index)
      if (!(page instanceof PDFArray)) continue
      for (let id = 0; id < page.size(); id += 1) if (page.get(id) === from) page.set(id, to)
    }
  }
}

function* numberLists(context: PDFContext, node: PDFDict): Iterable<PDFArray> {
  const nums = context.lookup(node.get(PDFName.of('Nums')))
  if (nums instanceof PDFArray) yield nums
  for (const kid of listOf(context, node.get(PDFName.of('Kids')))) {
    const below = dictionaryOf(context, kid)
    if (below !== undefined) yield* numberLists(context, below)
  }
}
