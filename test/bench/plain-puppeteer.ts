// Plain puppeteer, as a user would write it. Also a program of its own, which `pnpm bench build` starts: prints what the
// JSON file holds that is named.
import { readFileSync } from 'node:fs'
// oxlint-disable-next-line no-restricted-imports -- the peer that we are measured against
import puppeteer, { type LaunchOptions } from 'puppeteer'

export type { LaunchOptions }

/** What to print, and with which browser. */
export interface PlainJob {
  readonly pages: readonly string[]
  readonly options: LaunchOptions
}

/** One browser, one page at a time. */
export async function printPlainly({ pages, options }: PlainJob): Promise<void> {
  const browser = await puppeteer.launch(options)
  for (const html of pages) {
    const page = await browser.newPage()
    await page.setContent(html)
    await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true })
    await page.close()
  }
  await browser.close()
}

if (import.meta.main)
  await printPlainly(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as PlainJob)
