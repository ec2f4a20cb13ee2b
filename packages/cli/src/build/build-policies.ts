import type { LibraryPolicy } from '@policy/model'
import type { PrintError } from '@policy/print'
import type { Templates } from '@policy/render'
import { isPublishable, policyNamed, type OpenLibrary } from '../files/open-library.ts'
import { readTemplates } from '../files/tool-files.ts'
import { hashOf } from '../files/write-file.ts'
import type { Io } from '../io.ts'
import { plural } from '../report/summary.ts'
import type { Format } from '../run.ts'
import type { PageFacts } from './manifest.ts'
import type { Output } from './output.ts'
import { aboutPolicy, watermarkOf } from './about-policy.ts'
import { formPages, pageFacts, pathsOf, policyData, policyPage } from './pages.ts'
import type { PdfJob, PdfResult, Printing } from './print-queue.ts'

/** What a build works with. */
export interface Making {
  readonly formats: readonly Format[]
  readonly printing: Printing
  /** Name and version of the browser, or why there is none; null where nothing is to be printed. */
  readonly browser: string | PrintError | null
  readonly tool: string
  readonly output: Output
  readonly io: Io
}

/** How it went. */
export interface Built {
  /** What the pages written say of their policies. */
  readonly pages: ReadonlyMap<string, PageFacts>
  /** Policies whose PDF could not be printed. */
  readonly failed: readonly string[]
  readonly errors: readonly PrintFailure[]
}

interface PrintFailure {
  readonly message: string
  readonly help: string
}

/** Writes the files of some policies; those with errors are passed over. */
export async function buildPolicies(
  ids: readonly string[],
  library: OpenLibrary,
  making: Making,
): Promise<Built> {
  const { formats, output, io } = making
  const templates = readTemplates()
  const entries = ids.flatMap((id) =>
    isPublishable(id, library) ? (policyNamed(library.library, id) ?? []) : [],
  )
  const jobs = formats.includes('pdf')
    ? entries.flatMap((entry) => pdfJob(entry, library, templates, making))
    : []
  if (jobs.length > 0 && io.interactive) io.err(`printing ${plural(jobs.length, 'PDF')} …\n`)
  const results = await making.printing.print(jobs)
  for (const result of results)
    if ('bytes' in result)
      output.write(
        {
          path: result.job.path,
          policy: result.job.policy,
          inputs: result.job.inputs,
          pages: result.pages,
          ...(Object.keys(result.numbers).length === 0 ? {} : { numbers: result.numbers }),
        },
        result.bytes,
      )
  const pages = new Map<string, PageFacts>()
  for (const entry of entries) {
    const { html, json, pdf } = pathsOf(entry.policy.id)
    // A page offers the PDF only where there is one: just printed, or of an earlier build.
    if (formats.includes('html')) {
      output.write(
        { path: html, policy: entry.policy.id },
        policyPage(entry, library.library, templates, output.has(pdf)),
      )
      for (const { path, html: form } of formPages(entry, templates))
        output.write({ path, policy: entry.policy.id }, form)
      pages.set(entry.policy.id, pageFacts(entry))
    }
    if (formats.includes('json'))
      output.write({ path: json, policy: entry.policy.id }, policyData(entry))
  }
  return { pages, ...failuresOf(results) }
}

/** What is to be printed of a policy; nothing where that was printed before and is still there. */
function pdfJob(
  entry: LibraryPolicy,
  { library }: OpenLibrary,
  templates: Templates,
  { tool, browser, output }: Making,
): readonly PdfJob[] {
  const { pdf } = pathsOf(entry.policy.id)
  const [html, about, watermark] = [
    policyPage(entry, library, templates, true),
    aboutPolicy(entry),
    watermarkOf(entry.policy),
  ]
  const inputs = hashOf(JSON.stringify([html, about, watermark, tool, String(browser)]))
  const kept = output.keep((file) => file.path === pdf && file.inputs === inputs)
  if (kept.length > 0) return []
  const last = output.last?.files.find(({ path }) => path === pdf)?.numbers
  return [
    {
      policy: entry.policy.id,
      path: pdf,
      html,
      about,
      inputs,
      ...(watermark === undefined ? {} : { watermark }),
      ...(last === undefined ? {} : { numbers: last }),
    },
  ]
}

function failuresOf(results: readonly PdfResult[]): Omit<Built, 'pages'> {
  const errors = new Map<string, PrintFailure>()
  const failed: string[] = []
  for (const result of results) {
    if (!('error' in result)) continue
    const { error, job } = result
    failed.push(job.policy)
    // One cause (no browser) is said once, not for every policy.
    const general = error.code === 'browser-missing' || error.code === 'browser-failed'
    errors.set(general ? error.code : job.policy, {
      message: `${general ? 'no PDF was made' : job.policy}: ${error.message}`,
      help: error.help,
    })
  }
  return { failed, errors: [...errors.values()] }
}
