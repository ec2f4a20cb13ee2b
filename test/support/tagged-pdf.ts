import type { PDFDocumentProxy } from 'pdfjs-dist'
import { withPdf } from './open-pdf.ts'

/** A bookmark and those below it, as lines with their depth. */
interface Bookmark {
  readonly title: string
  readonly depth: number
}

/** What a reader of a PDF gets to know. */
export interface TaggedPdf {
  readonly pages: number
  readonly marked: boolean
  readonly title: string
  readonly language: string
  readonly bookmarks: readonly Bookmark[]
  /** Text of the tagged content in reading order, a block a line. */
  readonly tagged: string
  /** Text of each page that is no content: header and footer. */
  readonly artifacts: readonly string[]
}

/** Reads a PDF as a screen reader would: along its tree of tags. */
export function readTagged(bytes: Uint8Array): Promise<TaggedPdf> {
  return withPdf(bytes, async (pdf) => {
    // Its type says that the marks are an object; what comes is a map.
    const [{ info }, marks] = await Promise.all([
      pdf.getMetadata(),
      pdf.getMarkInfo() as Promise<unknown>,
    ])
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, (_, index) => readPage(pdf, index + 1)),
    )
    return {
      pages: pdf.numPages,
      marked: marks instanceof Map && marks.get('Marked') === true,
      title: String((info as Record<string, unknown>)['Title']),
      language: String((info as Record<string, unknown>)['Language']),
      bookmarks: bookmarksOf((await pdf.getOutline()) ?? []),
      tagged: pages.map(({ tagged }) => tagged).join('\n'),
      artifacts: pages.map(({ artifacts }) => artifacts),
    }
  })
}

interface Outline {
  readonly title: string
  readonly items: readonly Outline[]
}

function bookmarksOf(outline: readonly Outline[], depth = 1): readonly Bookmark[] {
  return outline.flatMap(({ title, items }) => [{ title, depth }, ...bookmarksOf(items, depth + 1)])
}

/** Tags that stand in a line; all others begin a new one. */
const INLINE = new Set(['Span', 'Link', 'Em', 'Strong', 'Lbl', 'Code', 'NonStruct'])

async function readPage(
  pdf: PDFDocumentProxy,
  number: number,
): Promise<{ tagged: string; artifacts: string }> {
  const page = await pdf.getPage(number)
  const content = await page.getTextContent({ includeMarkedContent: true })
  const byId = new Map<string, string>()
  let artifacts = ''
  const open: (string | undefined)[] = []
  for (const item of content.items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== undefined)
      const text = item.str + (item.hasEOL ? '\n' : '')
      if (id === undefined) artifacts += text
      else byId.set(id, (byId.get(id) ?? '') + text)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? undefined) : undefined)
  }
  return { tagged: textOf((await page.getStructTree()) as TagNode | null, byId), artifacts }
}

interface TagNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly TagNode[]
}

function textOf(node: TagNode | null, byId: ReadonlyMap<string, string>): string {
  if (node === null) return ''
  if (node.type === 'content') return byId.get(node.id ?? '') ?? ''
  const inside = (node.children ?? []).map((child) => textOf(child, byId)).join('')
  return INLINE.has(node.role ?? '') ? inside : `\n${inside}\n`
}
