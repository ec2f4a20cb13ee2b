import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
// oxlint-disable-next-line no-restricted-imports -- the peer that we are measured against
import puppeteer from 'puppeteer'
import { findBrowser, openPrinter } from '../../packages/print/src/index.ts'
import { median, timed } from './measure.ts'

/** A name, and the median time; undefined where it is not installed. */
export type Peer = readonly [string, number | undefined]

/** Plain puppeteer, as a user would write it: one browser, one page at a time. */
export async function puppeteerPeer(
  pages: readonly string[],
  env: NodeJS.ProcessEnv,
  runs: number,
): Promise<Peer> {
  // The same browser as ours, unpacked before the clock starts.
  await (await openPrinter({ env })).close()
  const browserFound = await findBrowser({ env })
  const library =
    browserFound.origin === 'embedded'
      ? { LD_LIBRARY_PATH: join(dirname(browserFound.path), 'lib') }
      : {}
  const once = async (): Promise<void> => {
    const browser = await puppeteer.launch({
      executablePath: browserFound.path,
      headless: browserFound.name.includes('headless') ? 'shell' : true,
      args: ['--no-sandbox', '--disable-gpu'],
      env: { ...env, ...library },
    })
    for (const html of pages) {
      const page = await browser.newPage()
      await page.setContent(html)
      await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true })
      await page.close()
    }
    await browser.close()
  }
  const times: number[] = []
  for (let count = 0; count < runs; count++) times.push(await timed(once))
  return ['puppeteer, one page at a time', median(times)]
}

/** WeasyPrint, a command for each page, where it is installed. */
export function weasyprintPeer(pages: readonly string[], folder: string, runs: number): Peer {
  const program = 'weasyprint'
  const name = `${program}, one command a page`
  if (spawnSync(program, ['--version']).status !== 0) return [name, undefined]
  const inputs = pages.map((html, index) => {
    const path = join(folder, `peer-${index}.html`)
    writeFileSync(path, html)
    return path
  })
  const times: number[] = []
  for (let count = 0; count < runs; count++) {
    const start = performance.now()
    for (const path of inputs) {
      const { status } = spawnSync(program, ['--pdf-variant', 'pdf/ua-1', path, `${path}.pdf`])
      if (status !== 0) throw new Error(`weasyprint ended with ${status}`)
    }
    times.push(performance.now() - start)
  }
  return [name, median(times)]
}
