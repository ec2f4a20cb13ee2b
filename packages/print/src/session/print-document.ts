import type { CDPSession, Frame, Page } from 'puppeteer'
import { skiaDestinations } from '../pdf/skia-destinations.ts'
import { PrintError } from '../print-error.ts'
import type { Tab } from './open-tab.ts'
import { readPage, setForPrint } from './read-page.ts'
import type { PageMarks } from './read-page.ts'

/** What a tab makes of a document. */
export interface PrintedDocument {
  /** The PDF as Chromium wrote it. */
  readonly pdf: Uint8Array
  readonly marks: PageMarks
  /** The page number that each mark shows, by id. */
  readonly numbers: ReadonlyMap<string, number>
}

const maxPrints = 3

/**
 * Print a document in a tab, so that every page number in it is true.
 *
 * CSS cannot ask for the page of a heading in Chromium, so it is printed once without tags, which is quick, only to see where each lands;
 * then its numbers are written into it and it is printed again. `known` numbers that are still true save the first of the two.
 *
 * Rejects with `PrintError` (`print-failed`) where a number is never true, with `RangeError` where it can have none.
 */
export async function printDocument(
  { page, client }: Pick<Tab, 'page' | 'client'>,
  html: string,
  known: Readonly<Record<string, number>>,
): Promise<PrintedDocument> {
  const watch = watchMainFrame(page)
  try {
    // No time-outs of the library's: the caller has one for the whole.
    await page.setContent(html, { waitUntil: 'load', timeout: 0 })
    const marks = await readPage(page)
    let written = knownNumbers(marks.numbered, known)
    for (let prints = 1; ; prints += 1) {
      await setForPrint(page, written)
      const pdf = await pdfOf(client, written !== undefined)
      // What was printed may be another page; requests are stopped before, but `about:blank` is none.
      if (watch.left()) throw new Error('the document leads elsewhere by itself')
      const numbers = numbersOf(marks, pdf)
      const astray = [...numbers].find(([id, number]) => written?.get(id) !== number)?.[0]
      if (written !== undefined && astray === undefined) return { pdf, marks, numbers }
      if (prints === maxPrints) throw wanders(marks, astray)
      written = numbers
    }
  } finally {
    watch.stop()
  }
}

/** Tells whether the tab went to another page by itself. */
function watchMainFrame(page: Page): { readonly left: () => boolean; readonly stop: () => void } {
  let left = false
  const onNavigated = (frame: Frame): void => {
    left ||= frame === page.mainFrame()
  }
  page.on('framenavigated', onNavigated)
  return { left: () => left, stop: () => void page.off('framenavigated', onNavigated) }
}

/** In one question: the page would ask several, and each could have to wait for us. */
async function pdfOf(client: CDPSession, whole: boolean): Promise<Uint8Array> {
  const { data } = await client.send('Page.printToPDF', {
    paperWidth: 8.27,
    paperHeight: 11.7,
    marginTop: 0,
    marginRight: 0,
    marginBottom: 0,
    marginLeft: 0,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: whole,
    generateDocumentOutline: whole,
    transferMode: 'ReturnAsBase64',
  })
  return Buffer.from(data, 'base64')
}

/** Numbers for all marks, or undefined where one has none. */
function knownNumbers(
  ids: readonly string[],
  known: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> | undefined {
  if (!ids.every((id) => Object.hasOwn(known, id))) return undefined
  return new Map(ids.map((id) => [id, known[id] ?? 0]))
}

function numbersOf(marks: PageMarks, pdf: Uint8Array): ReadonlyMap<string, number> {
  if (marks.numbered.length === 0) return new Map()
  const pages = skiaDestinations(pdf)
  const byId = new Map(marks.targets.map(({ id, fragment }) => [id, pages.get(fragment)]))
  return new Map(
    marks.numbered.map((id) => {
      const number = byId.get(id)
      if (number === undefined)
        throw new RangeError(`the page of \`${id}\` is asked for, but no link leads there`)
      return [id, number]
    }),
  )
}

function wanders(marks: PageMarks, id: string | undefined): PrintError {
  const words = marks.targets.find((target) => target.id === id)?.words ?? id ?? ''
  return new PrintError(
    'print-failed',
    `the page number of “${words}” is never true: with each number that is printed it moves to another page`,
    'give page numbers a fixed width in the style sheet, and figures that are all equally wide',
  )
}
