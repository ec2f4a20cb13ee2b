import { availableParallelism } from 'node:os'
import type { BrowserIdentity, BrowserOptions } from './browser/browser-options.ts'
import { countPages } from './pdf/count-pages.ts'
import { findBrowser } from './browser/find-browser.ts'
import { normalisePdf } from './pdf/normalise-pdf.ts'
import { isTimeout } from './session/open-tab.ts'
import { PrintError } from './print-error.ts'
import { printSession } from './session/print-session.ts'
import type { PrintSession } from './session/print-session.ts'
import { slots } from './session/slots.ts'
import { startBrowser } from './browser/start-browser.ts'

/** One document to print. */
export interface PrintJob {
  /** A whole HTML document with everything inline: styles, fonts and pictures as `data:` URLs. */
  readonly html: string
  /** ISO instant for the PDF's dates, as in `2023-06-16T00:00:00Z`; the clock is never asked. */
  readonly date: string
  /** Gives the job up; `print` then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** A printed document. */
export interface PrintResult {
  /** The PDF: tagged, with bookmarks, the same bytes for the same HTML, date and browser. */
  readonly bytes: Uint8Array
  /** Number of pages. */
  readonly pages: number
}

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
 *   const { bytes, pages } = await printer.print({ html, date: '2023-06-16T00:00:00Z' })
 *   await printer.close()
 */
export async function openPrinter(options: PrinterOptions = {}): Promise<Printer> {
  const timeoutMs = options.timeoutMs ?? 15_000
  const queue = slots(Math.max(1, options.tabs ?? Math.min(availableParallelism(), 4)))
  const browser = await findBrowser(options)
  const sessions = await openSessions(browser, options, timeoutMs + 5_000)
  let closing: Promise<void> | undefined

  return {
    browser,
    async print(job) {
      const stamp = dateOf(job)
      const release = await queue.take(job.signal)
      try {
        return finish(await printTwice(sessions, job, timeoutMs), stamp)
      } catch (error) {
        throw closing === undefined ? error : closedError()
      } finally {
        release()
      }
    },
    close() {
      queue.close(closedError())
      closing ??= sessions.close()
      return closing
    },
  }
}

async function printTwice(
  sessions: Sessions,
  job: PrintJob,
  timeoutMs: number,
): Promise<Uint8Array> {
  let failure: unknown
  for (const fresh of [false, true]) {
    const session = await sessions.current()
    try {
      return await session.print(job.html, { fresh, timeoutMs, signal: job.signal })
    } catch (error) {
      job.signal?.throwIfAborted()
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
  const reason = failure instanceof Error ? failure.message : String(failure)
  throw new PrintError(
    'print-failed',
    `the browser could not print this document, twice: ${reason}`,
    'look for something unusual in it, or try another browser with POLICY_BROWSER',
    failure,
  )
}

function finish(pdf: Uint8Array, date: string): PrintResult {
  try {
    const bytes = normalisePdf(pdf, date)
    return { bytes, pages: countPages(bytes) }
  } catch (cause) {
    throw new PrintError(
      'print-failed',
      'the browser wrote a PDF that we cannot read',
      'use the browser that comes with us: unset POLICY_BROWSER',
      cause,
    )
  }
}

/** A bad date is the caller's bug, found before anything is printed. */
function dateOf(job: PrintJob): string {
  if (Number.isNaN(Date.parse(job.date))) throw new RangeError(`invalid date \`${job.date}\``)
  return job.date
}

function closedError(): PrintError {
  return new PrintError(
    'print-failed',
    'the printer was closed',
    'wait for all documents before closing it',
  )
}

interface Sessions {
  /** The session of now; starts a second browser when the first has gone, but no third. */
  current(): Promise<PrintSession>
  close(): Promise<void>
}

async function openSessions(
  browser: BrowserIdentity,
  options: BrowserOptions,
  protocolMs: number,
): Promise<Sessions> {
  const start = async (): Promise<PrintSession> =>
    printSession(await startBrowser(browser, options, protocolMs))
  let latest = await start()
  let second: Promise<PrintSession> | undefined
  let closed = false
  return {
    async current() {
      if (closed) throw closedError()
      if (latest.alive()) return latest
      if (second === undefined) {
        second = latest.close().then(start)
        second.catch(() => undefined)
      }
      latest = await second
      if (latest.alive()) return latest
      throw new PrintError(
        'browser-failed',
        'the browser ended twice while printing',
        'close other programs to free memory, or try another browser with POLICY_BROWSER',
      )
    },
    async close() {
      closed = true
      await latest.close()
      await second?.then(
        (session) => session.close(),
        () => undefined,
      )
    },
  }
}
