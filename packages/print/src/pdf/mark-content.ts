import { PDFName, PDFRawStream } from 'pdf-lib'
import type { PDFContext, PDFDict, PDFDocument, PDFObject } from 'pdf-lib'
import { breathe } from '../breathe.ts'
import { markArtifacts } from './artifacts.ts'
import { rewriteStream } from './content-bytes.ts'
import { dictionaryOf, textOf } from './pdf-objects.ts'

/** Mark all that is painted outside the tags as artifacts, on the pages and in what pages draw from. */
export async function markContent(document: PDFDocument): Promise<void> {
  const { context } = document
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!isTaggedForm(context, object)) continue
    const isTagged = taggedNames(context, dictionaryOf(context, object.dict.get(resources)))
    rewriteStream(context, ref, (content) => markArtifacts(content, { isTagged }))
  }
  for (const page of document.getPages()) {
    const isTagged = taggedNames(context, page.node.Resources())
    const height = page.getHeight()
    rewriteStream(context, page.node.get(PDFName.of('Contents')), (content) =>
      markArtifacts(content, { isTagged, height }),
    )
    await breathe()
  }
}

const resources = PDFName.of('Resources')

/** What is half transparent Chromium draws from a stream of its own, with tags of its own (ISO 32000-1, 14.7.4.2). */
function isTaggedForm(context: PDFContext, object: PDFObject | undefined): object is PDFRawStream {
  return (
    object instanceof PDFRawStream &&
    textOf(context, object.dict.get(PDFName.of('Subtype'))) === 'Form' &&
    object.dict.has(PDFName.of('StructParents'))
  )
}

function taggedNames(context: PDFContext, own: PDFDict | undefined): (name: string) => boolean {
  const objects = dictionaryOf(context, own?.get(PDFName.of('XObject')))
  return (name) => isTaggedForm(context, context.lookup(objects?.get(PDFName.of(name))))
}
