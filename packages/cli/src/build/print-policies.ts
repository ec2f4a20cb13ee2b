import type { LibraryPolicy } from '@policy/model'
import type { PrintError } from '@policy/print'
import type { Templates } from '@policy/render'
import { isPublishable, policyNamed, type OpenLibrary } from '../files/open-library.ts'
import { hashOf } from '../files/write-file.ts'
import type { Io } from '../io.ts'
import { plural } from '../report/summary.ts'
import { aboutPolicy, watermarkOf } from './about-policy.ts'
import type { Output } from './output.ts'
import { pathsOf, policyPage } from './pages.ts'
import type { PdfJob, PdfResult, Printing } from './print-queue.ts'

/** What is printed with. */
export interface PrintingWith {
  readonly printing: Printing
  readonly templates: Templates
  /** Name and version of the browser, or why there is none; null where nothing is to be printed. */
  readonly browser: string | PrintError | null
  readonly tool: string
  readonly output: Output
  readonly io: Io
}

/** PDFs under way, while a library is still being checked. */
export interface Printed {
  /** What the PDF of each policy is made from, printed now or before. */
  readonly jobs: ReadonlyMap<string, PdfJob>
  /** Never rejects for what a document or a browser did. */
  readonly results: Promise<readonly PdfResult[]>
}

/**
 * Prints what can be read of some policies and was not printed before; nothing is written yet.
 *
 * That a check may still find an error is no reason to wait: a PDF too many is thrown away.
 */
export function printPolicies(
  ids: readonly string[],
  library: OpenLibrary,
  using: PrintingWith,
): Printed {
  const jobs = ids.flatMap((id) => {
    const entry = isPublishable(id, library) ? policyNamed(library.library, id) : undefined
    return entry === undefined ? [] : [pdfJob(entry, library, using)]
  })
  const wanted = jobs.filter(({ path, inputs }) => !isPrinted(using.output, path, inputs))
  if (wanted.length > 0 && using.io.interactive)
    using.io.err(`printing ${plural(wanted.length, 'PDF')} …\n`)
  const results = using.printing.print(wanted)
  // It is awaited later; what fails meanwhile is heard then.
  results.catch(() => undefined)
  return { jobs: new Map(jobs.map((job) => [job.policy, job])), results }
}

/** Whether the last build's PDF was made from the same, and is as it was written. */
function isPrinted(output: Output, path: string, inputs: string): boolean {
  return output.intact((file) => file.path === path && file.inputs === inputs).length > 0
}

function pdfJob(
  entry: LibraryPolicy,
  { library }: OpenLibrary,
  { templates, tool, browser, output }: PrintingWith,
): PdfJob {
  const { pdf } = pathsOf(entry.policy.id)
  const [html, about, watermark] = [
    policyPage(entry, library, templates, { pdf: true }),
    aboutPolicy(entry),
    watermarkOf(entry.policy),
  ]
  const last = output.last?.files.find(({ path }) => path === pdf)?.numbers
  return {
    policy: entry.policy.id,
    path: pdf,
    html,
    about,
    inputs: hashOf(JSON.stringify([html, about, watermark, tool, String(browser)])),
    ...(watermark === undefined ? {} : { watermark }),
    ...(last === undefined ? {} : { numbers: last }),
  }
}
