import { deflateSync, inflateSync } from 'node:zlib'
import { PDFName, PDFNumber, PDFRawStream, PDFRef } from 'pdf-lib'
import type { PDFContext, PDFObject } from 'pdf-lib'

/** Change what a stream holds; a page has one, compressed unless it is empty. */
export function rewriteStream(
  context: PDFContext,
  ref: PDFObject | undefined,
  change: (content: Uint8Array) => Uint8Array,
): void {
  const stream = context.lookup(ref)
  if (!(ref instanceof PDFRef && stream instanceof PDFRawStream))
    throw new Error('a page has no content')
  const isPacked = stream.dict.has(PDFName.of('Filter'))
  const packed = deflateSync(change(isPacked ? inflateSync(stream.contents) : stream.contents))
  stream.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  stream.dict.set(PDFName.of('Length'), PDFNumber.of(packed.length))
  context.assign(ref, PDFRawStream.of(stream.dict, packed))
}
