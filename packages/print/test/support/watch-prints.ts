import { openTab } from '../../src/session/open-tab.ts'
import { findBrowser } from '../../src/browser/find-browser.ts'
import { startBrowser } from '../../src/browser/start-browser.ts'
import { vi } from 'vitest'
import type { CDPSession } from 'puppeteer'

/** Counts how often the browser is asked for a PDF, in all tabs. */
export interface Watch {
  readonly prints: number
  /** Called after each print, with how many there have been, before its PDF is used. */
  afterPrint: (count: number) => void
  /** Start counting anew. */
  forget(): void
  stop(): void
}

/** Watch the one question that all tabs ask; it is answered as always. */
export async function watchPrints(): Promise<Watch> {
  const prototype = await prototypeOfClients()
  const original = Reflect.get(prototype, 'send') as Send
  const spy = vi.spyOn(prototype as { send: Send }, 'send')
  let prints = 0
  const watch = {
    get prints() {
      return prints
    },
    afterPrint: (_count: number): void => undefined,
    forget() {
      prints = 0
      watch.afterPrint = () => undefined
    },
    stop: () => spy.mockRestore(),
  }
  spy.mockImplementation(async function (this: CDPSession, method, ...parameters) {
    if (method !== 'Page.printToPDF') return await original.call(this, method, ...parameters)
    prints += 1
    const count = prints
    const answer = await original.call(this, method, ...parameters)
    watch.afterPrint(count)
    return answer
  })
  return watch
}

type Send = (
  this: CDPSession,
  method: string,
  ...parameters: readonly unknown[]
) => Promise<unknown>

async function prototypeOfClients(): Promise<CDPSession> {
  const running = await startBrowser(await findBrowser({}), {}, 20_000)
  try {
    const tab = await openTab(running.browser, { scripts: false, mayLoad: () => false })
    return Object.getPrototypeOf(tab.client) as CDPSession
  } finally {
    await running.close()
  }
}
