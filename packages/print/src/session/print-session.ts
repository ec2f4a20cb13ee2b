import type { Frame, Page } from 'puppeteer'
import type { RunningBrowser } from '../browser/start-browser.ts'
import { openTab } from './open-tab.ts'
import type { Tab, TabRules } from './open-tab.ts'

/** One life of a browser, with the tabs that wait in it. */
export interface PrintSession {
  /** `false` once the browser has gone. */
  alive(): boolean
  /** Print in a tab that waits or, with `fresh`, in a new one; a tab in which something failed is given up. */
  print(html: string, options: SessionPrintOptions): Promise<Uint8Array>
  close(): Promise<void>
}

interface SessionPrintOptions {
  readonly fresh: boolean
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

// Everything is inline: a policy that wants more than its own bytes does not get it.
const rules: TabRules = {
  scripts: false,
  mayLoad: (url) => url.startsWith('data:') || url === 'about:blank',
}

/** Wrap a running browser for printing. */
export function printSession(running: RunningBrowser): PrintSession {
  const { browser } = running
  const idle: Tab[] = []
  let ended = false
  let spare: Promise<Page | undefined> = browser.pages().then(
    ([first]) => first,
    () => undefined,
  )
  const gone = running.ended.then(() => {
    ended = true
    throw new Error('the browser ended')
  })
  gone.catch(() => undefined)

  const newTab = async (): Promise<Tab> => {
    // The page that the browser opens by itself saves the first job 30 ms.
    const first = spare
    spare = Promise.resolve(undefined)
    return openTab(browser, rules, await first)
  }

  return {
    alive: () => !ended && browser.connected,
    async print(html, { fresh, timeoutMs, signal }) {
      if (fresh) idle.pop()?.drop()
      const tab = (fresh ? undefined : idle.pop()) ?? (await Promise.race([newTab(), gone]))
      try {
        const pdf = await Promise.race([tab.race(printIn(tab.page, html), timeoutMs, signal), gone])
        idle.push(tab)
        return pdf
      } catch (error) {
        tab.drop()
        throw error
      }
    },
    close: () => running.close(),
  }
}

async function printIn(page: Page, html: string): Promise<Uint8Array> {
  let left = false
  const onNavigated = (frame: Frame): void => {
    left ||= frame === page.mainFrame()
  }
  page.on('framenavigated', onNavigated)
  // No time-outs of the library's: the caller has one for the whole.
  await page.setContent(html, { waitUntil: 'load', timeout: 0 })
  const pdf = await page.pdf({
    format: 'a4',
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: 0,
  })
  page.off('framenavigated', onNavigated)
  // What was printed may then be the other page; requests are stopped before, but `about:blank` is none.
  if (left) throw new Error('the document leads elsewhere by itself')
  return pdf
}
