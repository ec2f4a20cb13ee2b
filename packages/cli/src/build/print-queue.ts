import {
  findBrowser,
  openPrinter,
  PrintError,
  type Printer,
  type PrintJob,
  type PrintResult,
} from '@policy/print'
import type { Io } from '../io.ts'

/** A PDF to make. */
export interface PdfJob extends Omit<PrintJob, 'signal'> {
  readonly policy: string
  readonly path: string
  readonly inputs: string
}

/** A PDF that was made, or why it was not. */
export type PdfResult =
  | ({ readonly job: PdfJob } & PrintResult)
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

/** A browser for one build. */
export interface Printing {
  /** Prints every job of a build; one that fails does not stop the others. Then the browser goes, while files are written. */
  readonly print: (jobs: readonly PdfJob[]) => Promise<readonly PdfResult[]>
  /** Ends the browser where one was started. */
  readonly close: () => Promise<void>
}

/** A browser that is started at once where it is `likely` to be needed, else with the first job. */
export function openPrinting(path: string | undefined, likely: boolean, io: Io): Printing {
  let opened = likely ? open(path, io) : undefined
  // It is awaited later; what fails meanwhile is heard then.
  opened?.catch(() => undefined)
  return {
    print: async (jobs) => {
      if (jobs.length === 0) return []
      opened ??= open(path, io)
      const printer = await opened
      if (printer instanceof PrintError) return jobs.map((job) => ({ job, error: printer }))
      // The longest first: it decides when all are done.
      const ordered = jobs.toSorted((a, b) => b.html.length - a.html.length)
      const results = await Promise.all(ordered.map((job) => printOne(job, printer)))
      void printer.close()
      return results
    },
    close: async () => {
      const printer = await opened
      if (printer !== undefined && !(printer instanceof PrintError)) await printer.close()
    },
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
    return { job, ...(await printer.print(job)) }
  } catch (error) {
    // Whatever it was, it was this document: the others are printed all the same.
    return { job, error: error instanceof PrintError ? error : unexpected(error) }
  }
}

function unexpected(error: unknown): PrintError {
  return new PrintError(
    'print-failed',
    `it cannot be printed: ${error instanceof Error ? error.message : String(error)}`,
    'this is a fault of ours: please report it, with the policy',
    error,
  )
}

/** How the browser is found: by option, else by the environment. */
export function browserOptions(
  path: string | undefined,
  io: Io,
): { env: Io['env']; executablePath?: string } {
  return path === undefined ? { env: io.env } : { env: io.env, executablePath: path }
}
