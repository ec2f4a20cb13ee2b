import { PDFDict, PDFDocument, type PDFContext } from 'pdf-lib'
import { breathe } from '../breathe.ts'
import { annotationsOf, type Annotation } from './annotations.ts'
import { parseMetadata, type Metadata } from './metadata.ts'
import { dictOf, numberAt, resolve, streamBytes, valueAt } from './objects.ts'
import { documentContent, type DocumentContent } from './page-content.ts'
import { pagesOf, type Page } from './pages.ts'
import type { Fault } from './rule.ts'
import { structureTree, type StructureTree } from './structure-tree.ts'

/** A document, read as far as the rules need it. */
export interface UaDocument {
  readonly catalog: PDFDict
  /** The Info dictionary. */
  readonly info: PDFDict | undefined
  readonly pages: readonly Page[]
  readonly content: DocumentContent
  readonly tree: StructureTree | undefined
  readonly annotations: readonly Annotation[]
  /** XMP metadata; undefined where there is none that can be read. */
  readonly metadata: Metadata | undefined
}

/** A file that may hold a document. */
export interface PdfFile {
  /** Why it cannot be read, or not wholly. */
  readonly problems: readonly Fault[]
  /** Its permissions where it is encrypted (ISO 32000-1, table 22), undefined where it gives none; null where it is not encrypted. */
  readonly permissions: number | undefined | null
  readonly document: UaDocument | undefined
}

/** Opens a file, whatever its bytes are. */
export async function openDocument(bytes: Uint8Array): Promise<PdfFile> {
  const problem = outsideProblem(bytes)
  if (problem !== undefined) return unreadable(problem)
  let context: PDFContext
  try {
    const options = { parseSpeed: Infinity, updateMetadata: false, throwOnInvalidObject: true }
    ;({ context } = await PDFDocument.load(bytes, { ...options, ignoreEncryption: true }))
  } catch {
    return unreadable('the file is damaged, or no PDF')
  }
  await breathe()
  const encryption = context.trailerInfo.Encrypt
  if (encryption) {
    const permissions = numberAt(dictOf(resolve(encryption, context)), 'P')
    return {
      ...unreadable('the file is encrypted, so that nothing in it can be checked'),
      permissions,
    }
  }
  const catalog = resolve(context.trailerInfo.Root, context)
  if (!(catalog instanceof PDFDict)) return unreadable('the file has no catalog')
  const pages = pagesOf(catalog)
  if (pages.length === 0) return unreadable('the file has no pages')
  const tree = structureTree(catalog, pages)
  const xmp = streamBytes(valueAt(catalog, 'Metadata'))
  const content = await documentContent(pages)
  return {
    problems: content.pages
      .filter(({ unreadable: damaged }) => damaged)
      .map(({ page }) => ({ message: 'content of a page cannot be unpacked', page })),
    permissions: null,
    document: {
      catalog,
      info: dictOf(resolve(context.trailerInfo.Info, context)),
      pages,
      content,
      tree,
      annotations: annotationsOf(pages, tree),
      metadata: xmp && parseMetadata(xmp),
    },
  }
}

function unreadable(message: string): PdfFile {
  return { problems: [{ message, page: null }], permissions: null, document: undefined }
}

/** What is wrong with the first and last lines. pdf-lib would mend a file that is cut short, and say nothing. */
function outsideProblem(bytes: Uint8Array): string | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!/^%PDF-1\.[0-7][\r\n]/.test(file.toString('latin1', 0, 10)))
    return 'the file does not begin as a PDF 1.0 to 1.7 does'
  const tail = file.toString('latin1', Math.max(0, file.length - 1024))
  const table = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1]
  if (table === undefined) return 'the file is cut short: its end is missing'
  const target = file.toString('latin1', Number(table), Number(table) + 24)
  return /^\s*(?:xref|\d+\s+\d+\s+obj)\b/.test(target)
    ? undefined
    : 'the file is damaged: its table of objects is not where it says'
}
