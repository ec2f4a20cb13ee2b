import type { BrowserIdentity, BrowserOptions } from './browser/browser-options.ts'
import { findBrowser } from './browser/find-browser.ts'
import { isTimeout, openTab } from './session/open-tab.ts'
import type { Tab } from './session/open-tab.ts'
import { PrintError } from './print-error.ts'
import { startBrowser } from './browser/start-browser.ts'

/** A browser that shows pages, for tests: the same program and fonts as the printer's, in a process of its own. */
export interface Screen {
  readonly browser: BrowserIdentity
  /**
   * Show HTML text, a `file:` URL or a server on this machine (`http://127.0.0.1:…`) in a window of that size, in CSS pixels (default 1280 × 800).
   *
   * Scripts run; there is no network. A page from a `file:` URL may load other files, one from a server what that server has.
   * Rejects with `PrintError` (`print-failed`, `print-timeout`).
   */
  open(source: string | URL, size?: ScreenSize): Promise<ScreenPage>
  /** End the browser. Never rejects. */
  close(): Promise<void>
}

/** Size of a window in CSS pixels; 320 wide is what 400 % zoom leaves of 1280. */
export interface ScreenSize {
  readonly width: number
  readonly height: number
}

/** A page that is shown. Each question rejects with `PrintError` (`print-failed`, `print-timeout`). */
export interface ScreenPage {
  /** Value of a JavaScript expression (or of the promise that it gives), as JSON can carry it. */
  evaluate(expression: string): Promise<unknown>
  /** Press a key, as a person does who has no mouse. */
  press(key: 'ArrowRight' | 'Enter' | 'Space' | 'Tab'): Promise<void>
  /** Type some words into what has the focus. */
  type(words: string): Promise<void>
  /** PNG of the window, or with `whole` of all that can be scrolled to. */
  screenshot(options?: { readonly whole?: boolean }): Promise<Uint8Array>
  /** What a person gets who prints the page from the browser: Chromium's own PDF, tagged, not finished by us. */
  pdf(): Promise<Uint8Array>
  /** What the browser complained of since the page was opened: errors of scripts, refusals of the Content Security Policy. */
  complaints(): readonly string[]
  close(): Promise<void>
}

/** How to show pages. */
export interface ScreenOptions extends BrowserOptions {
  /** Milliseconds that each step may take; default 15,000. */
  readonly timeoutMs?: number
}

/**
 * Start a browser to look at pages with.
 *
 * Rejects with `PrintError` (`browser-missing`, `browser-failed`).
 *
 * @example
 *   const page = await screen.open(html, { width: 320, height: 640 })
 *   await page.evaluate('document.documentElement.scrollWidth') // 320
 */
export async function openScreen(options: ScreenOptions = {}): Promise<Screen> {
  const timeoutMs = options.timeoutMs ?? 15_000
  const identity = await findBrowser(options)
  const running = await startBrowser(identity, options, timeoutMs + 5_000)
  return {
    browser: identity,
    async open(source, size = { width: 1280, height: 800 }) {
      const isUrl = typeof source !== 'string'
      const own = isUrl ? [source.protocol === 'file:' ? 'file:' : `${source.origin}/`] : []
      const starts = ['data:', 'blob:', 'about:', ...own]
      const rules = {
        scripts: true,
        isOnline: isUrl && source.protocol !== 'file:',
        mayLoad: (url: string) => starts.some((start) => url.startsWith(start)),
      }
      const tab = await asPrintError(openTab(running.browser, rules))
      const complaints: string[] = []
      tab.page.on('pageerror', (error) => void complaints.push(String(error)))
      tab.page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      try {
        await step(tab, timeoutMs, tab.page.setViewport(size))
        await step<unknown>(
          tab,
          timeoutMs,
          isUrl
            ? tab.page.goto(source.href, { timeout: 0 })
            : tab.page.setContent(source, { timeout: 0 }),
        )
      } catch (error) {
        tab.drop()
        throw error
      }
      return screenPage(tab, timeoutMs, complaints)
    },
    close: () => running.close(),
  }
}

function screenPage(tab: Tab, timeoutMs: number, complaints: readonly string[]): ScreenPage {
  return {
    evaluate: (expression) => step(tab, timeoutMs, tab.page.evaluate(expression)),
    press: (key) => step(tab, timeoutMs, tab.page.keyboard.press(key)),
    type: (words) => step(tab, timeoutMs, tab.page.keyboard.type(words)),
    screenshot: ({ whole = false } = {}) =>
      step(tab, timeoutMs, tab.page.screenshot({ fullPage: whole })),
    pdf: () =>
      step(
        tab,
        timeoutMs,
        tab.page.pdf({ preferCSSPageSize: true, printBackground: true, timeout: 0 }),
      ),
    complaints: () => complaints,
    close: () => tab.page.close().catch(() => undefined),
  }
}

function step<Result>(tab: Tab, timeoutMs: number, work: Promise<Result>): Promise<Result> {
  return asPrintError(tab.race(work, timeoutMs))
}

async function asPrintError<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const code = isTimeout(cause) ? 'print-timeout' : 'print-failed'
    throw new PrintError(
      code,
      `the page could not be shown: ${reason}`,
      'open it in a browser of your own to see why',
      cause,
    )
  }
}
