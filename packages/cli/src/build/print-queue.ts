import { findBrowser, openPrinter, PrintError, type Printer } from '@policy/print'
import type { Io } from '../io.ts'

/** A PDF to make. */
export interface PdfJob {
  readonly policy: string
  readonly path: string
  readonly html: string
  readonly date: string
  readonly inputs: string
}

/** A PDF that was made, or why it was not. */
export type PdfResult =
  | { readonly job: PdfJob; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly job: PdfJob; readonly error: PrintError }

/** Name and version of the browser that would print; an error where there is none. Nothing is started. */
export async function browserName(path: string | undefined, io: Io): Promise<string | PrintError> {
  try {
    const { name, version } = await findBrowser(browserOptions(path, io))
    return `${name} ${version}`
  } catch (error) {
    if (error instanceof PrintError) return error
    throw error
  }
}

/** Prints every job; one that fails does not stop the others. */
export async function printAll(
  jobs: readonly PdfJob[],
  path: string | undefined,
  io: Io,
): Promise<readonly PdfResult[]> {
  if (jobs.length === 0) return []
  const opened = await open(path, io)
  if (opened instanceof PrintError) return jobs.map((job) => ({ job, error: opened }))
  try {
    // The longest first: it decides when all are done.
    const ordered = jobs.toSorted((a, b) => b.html.length - a.html.length)
    return await Promise.all(ordered.map((job) => printOne(job, opened)))
  } finally {
    await opened.close()
  }
}

async function open(path: string | undefined, io: Io): Promise<Printer | PrintError> {
  try {
    return await openPrinter(browserOptions(path, io))
  } catch (error) {
    if (error instanceof PrintError) return error
    throw error
  }
}

async function printOne(job: PdfJob, printer: Printer): Promise<PdfResult> {
  try {
    const { bytes, pages } = await printer.print({ html: job.html, date: job.date })
    return { job, bytes, pages }
  } catch (error) {
    if (error instanceof PrintError) return { job, error }
    throw error
  }
}

function browserOptions(
  path: string | undefined,
  io: Io,
): { env: Io['env']; executablePath?: string } {
  return path === undefined ? { env: io.env } : { env: io.env, executablePath: path }
}
