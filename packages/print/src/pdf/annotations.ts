import { PDFName, PDFRef } from 'pdf-lib'
import type { PDFDict, PDFDocument, PDFPage } from 'pdf-lib'
import { dictionaryOf, textOf } from './pdf-objects.ts'

/** An annotation and where it stands. */
export interface Annotation {
  readonly ref: PDFRef
  readonly dict: PDFDict
  readonly page: PDFPage
}

/** Annotations of one kind, page by page. */
export function annotationsOf(document: PDFDocument, subtype: string): readonly Annotation[] {
  const { context } = document
  return document.getPages().flatMap((page) =>
    (page.node.Annots()?.asArray() ?? []).flatMap((ref): readonly Annotation[] => {
      const dict = dictionaryOf(context, ref)
      if (!(ref instanceof PDFRef) || dict === undefined) return []
      return textOf(context, dict.get(PDFName.of('Subtype'))) === subtype
        ? [{ ref, dict, page }]
        : []
    }),
  )
}
