import { availableParallelism } from 'node:os'
import type { BrowserIdentity, BrowserOptions } from './browser/browser-options.ts'
import { findBrowser } from './browser/find-browser.ts'
import { finishDocument, loadFinisher } from './finish-document.ts'
import type { About } from './pdf/about.ts'
import { watermarkShape } from './pdf/watermark-shape.ts'
import { closedError, PrintError, reasonOf } from './print-error.ts'
import type { PrintJob, PrintResult } from './print-job.ts'
import { isTimeout } from './session/open-tab.ts'
import type { PrintedDocument } from './session/print-document.ts'
import { openSessions } from './session/sessions.ts'
import type { Sessions } from './session/sessions.ts'
import { slots } from './session/slots.ts'

/** A browser that waits for documents. */
export interface Printer {
  /** The browser in use. */
  readonly browser: BrowserIdentity
  /**
   * Print one document; more than `tabs` at once wait in order.
   *
   * A crash or time-out is tried again in a fresh page; a browser that died is started again, once in a printer's life.
   * Rejects with `PrintError`; other jobs go on.
   */
  print(job: PrintJob): Promise<PrintResult>
  /** End the browser and remove its files; jobs still waiting or printing fail. Never rejects. */
  close(): Promise<void>
}

/** How to print. */
export interface PrinterOptions extends BrowserOptions {
  /** Documents printed at once, at least 1; default: one a core, at most 4. Each costs about 130 MB. */
  readonly tabs?: number
  /** Milliseconds that one attempt at one document may take; default 15,000. */
  readonly timeoutMs?: number
}

/**
 * Start a browser to print with.
 *
 * Call it early and await it late: it starts while you prepare the HTML.
 * It needs `close`, or the process stays alive; it never outlives the process.
 *
 * Rejects with `PrintError` (`browser-missing`, `browser-failed`).
 *
 * @example
 *   const printer = await openPrinter()
 *   const { bytes, pages } = await printer.print({ html, about })
 *   await printer.close()
 */
export async function openPrinter(options: PrinterOptions = {}): Promise<Printer> {
  const timeoutMs = options.timeoutMs ?? 15_000
  const tabs = Math.max(1, options.tabs ?? Math.min(availableParallelism(), 4))
  const [queue, desk] = [slots(tabs), slots(tabs)]
  const browser = await findBrowser(options)
  const opening = openSessions(browser, options, timeoutMs + 5_000)
  // Loaded while the browser starts; whoever needs it first will hear what went wrong.
  loadFinisher().catch(() => undefined)
  const sessions = await opening
  let closing: Promise<void> | undefined
  /** A printed document, and what tells when it is finished. */
  const inTab = async (job: PrintJob): Promise<readonly [PrintedDocument, () => void]> => {
    const release = await queue.take(job.signal)
    try {
      const printed = await printTwice(sessions, job, timeoutMs)
      // A tab that is quicker than we are waits here: else what is not finished yet would pile up.
      return [printed, await desk.take(job.signal)]
    } catch (error) {
      throw closing === undefined ? error : closedError()
    } finally {
      release()
    }
  }

  return {
    browser,
    async print(job) {
      checkDate(job.about)
      const shape = job.watermark === undefined ? undefined : await watermarkShape(job.watermark)
      // The tab is free again before the rest is done: the next document prints meanwhile.
      const [printed, done] = await inTab(job)
      try {
        job.signal?.throwIfAborted()
        const { bytes, pages } = await finishDocument(printed, job.about, shape)
        job.signal?.throwIfAborted()
        return { bytes, pages, numbers: Object.fromEntries(printed.numbers) }
      } finally {
        done()
      }
    },
    close() {
      queue.close(closedError())
      desk.close(closedError())
      closing ??= sessions.close()
      return closing
    },
  }
}

async function printTwice(
  sessions: Sessions,
  job: PrintJob,
  timeoutMs: number,
): Promise<PrintedDocument> {
  let failure: unknown
  for (const fresh of [false, true]) {
    const session = await sessions.current()
    try {
      const { signal, numbers = {} } = job
      return await session.print(job.html, { fresh, numbers, timeoutMs, signal })
    } catch (error) {
      job.signal?.throwIfAborted()
      // The document's own fault: it would be the same again.
      if (error instanceof PrintError || error instanceof RangeError) throw error
      failure = error
    }
  }
  if (isTimeout(failure)) {
    throw new PrintError(
      'print-timeout',
      `printing took longer than ${timeoutMs / 1000} seconds, twice`,
      'look for very large pictures or tables, or allow more time',
      failure,
    )
  }
  throw new PrintError(
    'print-failed',
    `the browser could not print this document, twice: ${reasonOf(failure)}`,
    'look for something unusual in it, or try another browser with POLICY_BROWSER',
    failure,
  )
}

/** A bad date is the caller's bug, found before anything is printed. */
function checkDate({ date }: About): void {
  if (Number.isNaN(Date.parse(date))) throw new RangeError(`invalid date \`${date}\``)
}
