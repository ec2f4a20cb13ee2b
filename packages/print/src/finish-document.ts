import { breathe } from './breathe.ts'
import type { About } from './pdf/about.ts'
import { readFields } from './pdf/field.ts'
import type { FinishedPdf, finishPdf } from './pdf/finish-pdf.ts'
import { normalisePdf } from './pdf/normalise-pdf.ts'
import type { WatermarkShape } from './pdf/watermark-shape.ts'
import type { PdfFinding } from './pdfua/pdf-finding.ts'
import type { runRules } from './pdfua/run-rules.ts'
import { PrintError, reasonOf } from './print-error.ts'
import type { PrintedDocument } from './session/print-document.ts'

/**
 * Make PDF/UA-1 of what a tab printed, and let nothing pass that is not.
 *
 * Rejects with `PrintError` (`print-failed`, `print-not-accessible`), with `RangeError` where a field of the document is not as it must be.
 */
export async function finishDocument(
  { pdf, marks }: PrintedDocument,
  about: About,
  watermark: WatermarkShape | undefined,
): Promise<FinishedPdf> {
  const fields = readFields(marks.fields)
  const links = {
    inside: new Map(marks.targets.map(({ fragment, words }) => [fragment, words])),
    outside: wordsOfLinks(marks.links),
  }
  const ids = new Set(marks.numbered)
  const numbered = new Set(
    marks.targets.flatMap(({ id, fragment }) => (ids.has(id) ? [fragment] : [])),
  )
  const { headings } = marks
  if (!Buffer.from(pdf).includes('/StructTreeRoot')) throw nothingPrinted()
  const { finish, check } = await loadFinisher()
  const finished = await finish(normalisePdf(pdf, about.date), {
    about,
    links,
    numbered,
    headings,
    fields,
    watermark,
  }).catch((cause: unknown) => {
    if (cause instanceof PrintError) throw cause
    throw new PrintError(
      'print-failed',
      `the PDF that the browser wrote could not be finished: ${reasonOf(cause)}`,
      'use the browser that comes with us: unset POLICY_BROWSER',
      cause,
    )
  })
  await breathe()
  const [first, ...others] = await check(finished.bytes)
  if (first !== undefined) throw notAccessible(first, others)
  return finished
}

/** What leads to one place in several wordings is known by its address: a PDF does not say which link is which. */
function wordsOfLinks(links: PrintedDocument['marks']['links']): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const { url, words: said } of links)
    words.set(url, (words.get(url) ?? said) === said ? said : '')
  return words
}

/** Chromium tags whatever it sets; where there are no tags, no letter was set. */
function nothingPrinted(): PrintError {
  return new PrintError(
    'print-failed',
    'not a word came onto the paper',
    'the document is empty, or the browser finds no fonts: unset POLICY_BROWSER to use the browser that comes with us',
  )
}

interface Finisher {
  readonly finish: typeof finishPdf
  readonly check: typeof runRules
}

/** The library for PDFs takes a while to load, and only where something is printed. */
export async function loadFinisher(): Promise<Finisher> {
  const [{ finishPdf: finish }, { runRules: check }] = await Promise.all([
    import('./pdf/finish-pdf.ts'),
    import('./pdfua/run-rules.ts'),
  ])
  return { finish, check }
}

const shown = 3

function notAccessible(first: PdfFinding, others: readonly PdfFinding[]): PrintError {
  const all = [first, ...others]
  const parts = all.slice(0, shown).map(({ message, page, clause }) => {
    const where = page === null ? '' : `page ${page}, `
    return `${message} (${where}${clause})`
  })
  const more = all.length > shown ? `; and ${all.length - shown} more` : ''
  return new PrintError(
    'print-not-accessible',
    `the PDF would not be accessible to all: ${parts.join('; ')}${more}`,
    first.help,
  )
}
