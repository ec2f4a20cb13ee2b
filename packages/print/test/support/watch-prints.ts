import { openTab } from '../../src/session/open-tab.ts'
import { findBrowser } from '../../src/browser/find-browser.ts'
import { startBrowser } from '../../src/browser/start-browser.ts'
import { vi } from 'vitest'
import type { Page } from 'puppeteer'

/** Counts how often the browser is asked for a PDF, in all tabs. */
export interface Watch {
  readonly prints: number
  /** Called after each print, with how many there have been, before its PDF is used. */
  afterPrint: (count: number) => void
  /** Start counting anew. */
  forget(): void
  stop(): void
}

/** Watch the one method that all pages share; it does what it always does. */
export async function watchPrints(): Promise<Watch> {
  const prototype = await prototypeOfPages()
  const original = Reflect.get(prototype, 'pdf')
  const spy = vi.spyOn(prototype, 'pdf')
  const watch = {
    get prints() {
      return spy.mock.calls.length
    },
    afterPrint: (_count: number): void => undefined,
    forget() {
      spy.mockClear()
      watch.afterPrint = () => undefined
    },
    stop: () => spy.mockRestore(),
  }
  spy.mockImplementation(async function (this: Page, ...options) {
    const pdf = await original.apply(this, options)
    watch.afterPrint(spy.mock.calls.length)
    return pdf
  })
  return watch
}

async function prototypeOfPages(): Promise<Page> {
  const running = await startBrowser(await findBrowser({}), {}, 20_000)
  try {
    const tab = await openTab(running.browser, { scripts: false, mayLoad: () => false })
    return Object.getPrototypeOf(tab.page) as Page
  } finally {
    await running.close()
  }
}
