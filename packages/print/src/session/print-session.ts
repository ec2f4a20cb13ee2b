import type { Page } from 'puppeteer'
import type { RunningBrowser } from '../browser/start-browser.ts'
import { openTab } from './open-tab.ts'
import type { Tab, TabRules } from './open-tab.ts'
import { printDocument } from './print-document.ts'
import type { PrintedDocument } from './print-document.ts'

/** One life of a browser, with the tabs that wait in it. */
export interface PrintSession {
  /** `false` once the browser has gone. */
  alive(): boolean
  /** Print in a tab that waits or, with `fresh`, in a new one; a tab in which something failed is given up. */
  print(html: string, options: SessionPrintOptions): Promise<PrintedDocument>
  close(): Promise<void>
}

interface SessionPrintOptions {
  /** Page numbers to try first. */
  readonly numbers: Readonly<Record<string, number>>
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
    async print(html, { fresh, numbers, timeoutMs, signal }) {
      if (fresh) idle.pop()?.drop()
      const tab = (fresh ? undefined : popAlive(idle)) ?? (await Promise.race([newTab(), gone]))
      try {
        const work = printDocument(tab, html, numbers)
        const printed = await Promise.race([tab.race(work, timeoutMs, signal), gone])
        idle.push(tab)
        return printed
      } catch (error) {
        tab.drop()
        throw error
      }
    },
    close: () => running.close(),
  }
}

/** The last that waits and lives; one that died while it waited is no reason to fail. */
function popAlive(idle: Tab[]): Tab | undefined {
  for (;;) {
    const tab = idle.pop()
    if (tab === undefined || tab.alive()) return tab
    tab.drop()
  }
}
