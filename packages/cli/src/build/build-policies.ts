import type { Library, LibraryPolicy } from '@policy/model'
import type { Templates } from '@policy/render'
import { isPublishable, policyNamed, type OpenLibrary } from '../files/open-library.ts'
import { giveWay } from '../in-turns.ts'
import type { Format } from '../usage/build.ts'
import type { PageFacts } from './manifest.ts'
import type { Output } from './output.ts'
import {
  formPages,
  pageFacts,
  pathsOf,
  policyData,
  policyPage,
  policyWord,
  ruleFiles,
} from './pages.ts'
import type { Printed } from './print-policies.ts'
import type { PdfResult } from './print-queue.ts'
import { reminderFiles } from './reminder-files.ts'
import { speakingOf, viewPages } from './views.ts'

/** What a build works with. */
export interface Making {
  readonly formats: readonly Format[]
  readonly templates: Templates
  /** PDFs under way; undefined where none are asked for. */
  readonly printed: Printed | undefined
  readonly output: Output
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
  { formats, templates, printed, output }: Making,
): Promise<Built> {
  const entries = ids.flatMap((id) =>
    isPublishable(id, library) ? (policyNamed(library.library, id) ?? []) : [],
  )
  const policyOf = ({ policy }: LibraryPolicy): string => policy.id
  for (const entry of entries) {
    await writeBeside(entry, library.library, { formats, templates, output })
    await giveWay()
  }
  const publishable = new Set(entries.map(policyOf))
  const results = ((await printed?.results) ?? []).filter(({ job }) => publishable.has(job.policy))
  for (const id of publishable) keepPdf(id, printed, output)
  for (const result of results) writePdf(result, output)
  const pages = new Map<string, PageFacts>()
  if (formats.includes('html'))
    for (const entry of entries) {
      const { html, pdf } = pathsOf(policyOf(entry))
      const speaking = speakingOf(entry, library.library)
      // A page offers the PDF only where there is one: just printed, or of an earlier build.
      const shown = { pdf: output.has(pdf), speaking }
      const page = policyPage(entry, library.library, templates, shown)
      output.write({ path: html, policy: policyOf(entry) }, page)
      pages.set(policyOf(entry), pageFacts(entry, speaking.views))
    }
  return { pages, ...failuresOf(results) }
}

/** Writes what does not wait for the PDF, while it prints. */
async function writeBeside(
  entry: LibraryPolicy,
  library: Library,
  { formats, templates, output }: Omit<Making, 'printed'>,
): Promise<void> {
  const policy = entry.policy.id
  const { json, docx, views, reminders } = pathsOf(policy)
  const write = (path: string, data: string | Uint8Array): void =>
    output.write({ path, policy }, data)
  if (formats.includes('json')) {
    write(json, policyData(entry))
    for (const { path, text } of ruleFiles(entry, library)) write(path, text)
  }
  if (formats.includes('html')) {
    for (const { path, html } of formPages(entry, templates)) write(path, html)
    for (const { name, html } of viewPages(entry, library, templates)) write(views + name, html)
    for (const { name, text } of await reminderFiles(entry, library, templates))
      write(reminders + name, text)
  }
  if (formats.includes('docx')) write(docx, await policyWord(entry, library))
}

/** A PDF of the last build that was made from the same stays as it is. */
function keepPdf(id: string, printed: Printed | undefined, output: Output): void {
  const job = printed?.jobs.get(id)
  if (job !== undefined) output.keep((file) => file.path === job.path && file.inputs === job.inputs)
}

function writePdf(result: PdfResult, output: Output): void {
  if (!('bytes' in result)) return
  const { job, pages, numbers, bytes } = result
  const { path, policy, inputs } = job
  const numbered = Object.keys(numbers).length === 0 ? {} : { numbers }
  output.write({ path, policy, inputs, pages, ...numbered }, bytes)
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
