import type { BrowserIdentity, BrowserOptions } from '../browser/browser-options.ts'
import { startBrowser } from '../browser/start-browser.ts'
import { closedError, PrintError } from '../print-error.ts'
import { printSession } from './print-session.ts'
import type { PrintSession } from './print-session.ts'

/** The lives of a printer's browser: one, and a second when it dies. */
export interface Sessions {
  /** The session of now; starts a second browser when the first has gone, but no third. */
  current(): Promise<PrintSession>
  close(): Promise<void>
}

/** Start the first; each answer of a browser is waited for `protocolMs` at most. */
export async function openSessions(
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
