import { withPdf } from './open-pdf.ts'

/** A run of text on a page, in points from the page's bottom left. */
export interface PlacedText {
  readonly text: string
  /** Left end of the base line. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of the type. */
  readonly size: number
  /** Whether it belongs to the content, or to what stands around it. */
  readonly tagged: boolean
}

/** A page with its text. */
export interface PlacedPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly texts: readonly PlacedText[]
}

/** Where every word of a PDF stands. */
export function placedText(bytes: Uint8Array): Promise<readonly PlacedPage[]> {
  return withPdf(bytes, async (pdf) => {
    const pages: PlacedPage[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const content = await page.getTextContent({ includeMarkedContent: true })
      const texts: PlacedText[] = []
      const open: boolean[] = []
      for (const item of content.items) {
        if ('str' in item) {
          const [, , , size = 0, x = 0, y = 0] = item.transform as readonly number[]
          if (item.str.trim() !== '')
            texts.push({
              text: item.str,
              x,
              y,
              width: item.width,
              size,
              tagged: open.includes(true),
            })
        } else if (item.type === 'endMarkedContent') open.pop()
        else open.push(item.type === 'beginMarkedContentProps' && item.id != null)
      }
      pages.push({ number, width, height, texts })
    }
    return pages
  })
}
