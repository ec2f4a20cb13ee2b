import { createHash } from 'node:crypto'
import { PDFDocument, PDFHeader, PDFHexString, PDFStreamWriter } from 'pdf-lib'
import { breathe } from '../breathe.ts'
import type { About } from './about.ts'
import { addFields } from './fields.ts'
import type { Field } from './field.ts'
import { tagContents } from './contents-list.ts'
import { addListBodies } from './list-bodies.ts'
import { addWatermark } from './watermark.ts'
import type { WatermarkShape } from './watermark-shape.ts'
import { describeDocument } from './metadata.ts'
import { describeLinks } from './links.ts'
import type { LinkWords } from './links.ts'
import { mapRoles } from './role-map.ts'
import { markContent } from './mark-content.ts'
import { settleBookmarks } from './bookmarks.ts'

/** What a PDF gets that Chromium cannot know. */
export interface Finishing {
  readonly about: About
  readonly links: LinkWords
  /** Fragments of the places whose page numbers are printed. */
  readonly numbered: ReadonlySet<string>
  /** Words of the headings. */
  readonly headings: readonly string[]
  /** What the links to `field:0`, `field:1`, … become. */
  readonly fields: readonly Field[]
  readonly watermark: WatermarkShape | undefined
}

/** A finished PDF. */
export interface FinishedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

/**
 * Make PDF/UA-1 (ISO 14289-1) of a tagged PDF as Chromium writes it.
 *
 * `pdf` is normalised before, so that the same input gives the same bytes.
 *
 * Rejects with `Error` where it is not as expected, with `PrintError` where the document itself is at fault.
 */
export async function finishPdf(pdf: Uint8Array, finishing: Finishing): Promise<FinishedPdf> {
  // Its default is to sleep between two pieces of work, so that windows stay alive; there is none here.
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Infinity })
  await breathe()
  // Fields first: what stays a link is described as one.
  addFields(document, finishing.fields)
  describeLinks(document, finishing.links)
  tagContents(document, finishing.numbered)
  addListBodies(document)
  mapRoles(document)
  settleBookmarks(document, finishing.headings)
  await breathe()
  await markContent(document)
  if (finishing.watermark !== undefined) addWatermark(document, finishing.watermark)
  describeDocument(document, finishing.about)
  const { context } = document
  const id = PDFHexString.of(identify(pdf, finishing))
  context.trailerInfo.ID = context.obj([id, id])
  context.header = PDFHeader.forVersion(1, 7)
  await document.flush()
  const writer = PDFStreamWriter.forContext(context, Infinity, true, objectsPerStream)
  const bytes = await writer.serializeToBuffer()
  return { bytes, pages: document.getPageCount() }
}

/** Four times what the library takes: the tags of a page are some hundred small objects, which together are packed faster and closer. */
const objectsPerStream = 200

/** A PDF's name in figures (ISO 32000-1, 14.4): of all that goes in. */
function identify(pdf: Uint8Array, { links, numbered, ...others }: Finishing): string {
  const words = JSON.stringify([others, [...links.inside], [...links.outside], [...numbered]])
  return createHash('sha256').update(pdf).update(words).digest('hex').slice(0, 32).toUpperCase()
}
