import type { Browser, CDPSession, Page } from 'puppeteer'

/** A page that can be waited on without ever hanging. */
export interface Tab {
  readonly page: Page
  /** For what the page itself would ask in several steps. */
  readonly client: CDPSession
  /** The result of `work`, or an error when the page crashes, the signal aborts or `timeoutMs` passes before. */
  race<Result>(work: Promise<Result>, timeoutMs: number, signal?: AbortSignal): Promise<Result>
  /** `false` once the page has crashed or was closed. */
  alive(): boolean
  /** Gives the page up without waiting for it. */
  drop(): void
}

/** What a tab may load and do. */
export interface TabRules {
  readonly scripts: boolean
  /** Whether a server on this machine can be reached; no other ever can. */
  readonly isOnline?: boolean
  /** May this URL be loaded? Asked for everything but `about:blank` itself. */
  readonly mayLoad: (url: string) => boolean
}

/** Open a page without network, or take `spare`, a page that is already there. */
export async function openTab(browser: Browser, rules: TabRules, spare?: Page): Promise<Tab> {
  const page = spare ?? (await browser.newPage())
  const crashed = new Promise<never>((_, reject) => {
    // A crashed page answers nothing, not even with an error; this event is all there is.
    page.once('error', reject)
    page.once('close', () => reject(new Error('the page was closed')))
  })
  let alive = true
  crashed.catch(() => (alive = false))
  page.on('request', (request) => {
    // 'aborted' also stops a navigation where it is; other reasons would show an error page instead.
    const answer = rules.mayLoad(request.url()) ? request.continue() : request.abort('aborted')
    answer.catch(() => undefined)
  })
  const [client] = await Promise.all([
    page.createCDPSession(),
    page.setJavaScriptEnabled(rules.scripts),
    page.setOfflineMode(rules.isOnline !== true),
    page.setRequestInterception(true),
  ])
  return {
    page,
    client,
    alive: () => alive,
    race: (work, timeoutMs, signal) => race(work, crashed, timeoutMs, signal),
    drop: () => void page.close().catch(() => undefined),
  }
}

/** `true` for the errors that mean "too slow". */
export function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError'
}

async function race<Result>(
  work: Promise<Result>,
  crashed: Promise<never>,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Result> {
  // Whoever loses may still fail later, with nobody listening.
  work.catch(() => undefined)
  const limit = AbortSignal.timeout(timeoutMs)
  const stop = signal === undefined ? limit : AbortSignal.any([limit, signal])
  const over = Promise.withResolvers<never>()
  const onAbort = (): void => over.reject(stop.reason)
  if (stop.aborted) onAbort()
  stop.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([work, crashed, over.promise])
  } finally {
    stop.removeEventListener('abort', onAbort)
  }
}
