import type { PDFPageProxy } from 'pdfjs-dist'
import { withPdf } from './open-pdf.ts'

/** Words of each piece of marked content, by its id, page by page: as a reader gets them, spaces put in where lines end. */
export function pdfWords(bytes: Uint8Array): Promise<readonly ReadonlyMap<number, string>[]> {
  return withPdf(bytes, async (pdf) => {
    const pages: ReadonlyMap<number, string>[] = []
    for (let number = 1; number <= pdf.numPages; number += 1)
      pages.push(await wordsOf(await pdf.getPage(number)))
    return pages
  })
}

async function wordsOf(page: PDFPageProxy): Promise<ReadonlyMap<number, string>> {
  const words = new Map<number, string>()
  const open: (number | undefined)[] = []
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      const mcid = open.findLast((each) => each !== undefined)
      if (mcid !== undefined)
        words.set(mcid, (words.get(mcid) ?? '') + item.str + (item.hasEOL ? '\n' : ''))
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(mcidOf(item.id))
  }
  return words
}

/** The content id in the names that pdf.js gives: `p12R_mc3`. */
function mcidOf(id: string | null | undefined): number | undefined {
  const digits = /_mc(\d+)$/.exec(id ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}
