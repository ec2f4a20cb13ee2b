import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import type { PDFContext, PDFObject } from 'pdf-lib'

/** A dictionary, or what a reference to one leads to; undefined for anything else. */
export function dictionaryOf(
  context: PDFContext,
  object: PDFObject | undefined,
): PDFDict | undefined {
  const found = context.lookup(object)
  return found instanceof PDFDict ? found : undefined
}

/** Members of an array, or of a reference to one; a single object is a list of one, nothing an empty one. */
export function listOf(context: PDFContext, object: PDFObject | undefined): readonly PDFObject[] {
  const found = context.lookup(object)
  if (found instanceof PDFArray) return found.asArray()
  return object === undefined || found === undefined ? [] : [object]
}

/** Text of a name, with its bytes read as UTF-8, or of a string; undefined for anything else. */
export function textOf(context: PDFContext, object: PDFObject | undefined): string | undefined {
  const found = context.lookup(object)
  if (found instanceof PDFName) return Buffer.from(found.asBytes()).toString('utf8')
  if (found instanceof PDFString || found instanceof PDFHexString) return found.decodeText()
  return undefined
}
