import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A field, link or other thing that stands on a page, as a reader of PDFs sees it. */
export type Annotation = Readonly<Record<string, unknown>>

/** What a reader of PDFs gets to know. */
export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>
  readonly xmp: string
  /** Words of each page, its header and footer too, with single spaces. */
  readonly words: readonly string[]
  readonly annotations: readonly (readonly Annotation[])[]
  /** Bookmarks with what is below them. */
  readonly bookmarks: readonly Bookmark[]
}

/** A bookmark and those below it. */
export interface Bookmark {
  readonly title: string
  /** How many are shown below it, negative where they are folded away. */
  readonly count: number | undefined
  readonly items: readonly Bookmark[]
}

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Read a PDF with a program that is not ours. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    useSystemFonts: false,
  })
  const pdf = await task.promise
  const { info, metadata } = await pdf.getMetadata()
  const words: string[] = []
  const annotations: Annotation[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    words.push(text.join('').replace(/\s+/g, ' '))
    annotations.push((await page.getAnnotations()) as Annotation[])
  }
  const bookmarks = ((await pdf.getOutline()) ?? []) as readonly Bookmark[]
  await task.destroy()
  return {
    info: info as Readonly<Record<string, unknown>>,
    xmp: String(metadata.getRaw()),
    words,
    annotations,
    bookmarks,
  }
}

/** The same PDF without packed objects, as text that can be searched: dictionaries as `/Key value`, a line each. */
export async function plainPdf(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity })
  const objects = document.context.enumerateIndirectObjects()
  return objects.map(([ref, object]) => `${ref.toString()} ${object.toString()}`).join('\n')
}
