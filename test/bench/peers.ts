import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
// oxlint-disable-next-line no-restricted-imports -- the peer that we are measured against
import puppeteer, { type LaunchOptions } from 'puppeteer'
import { findBrowser, openPrinter } from '../../packages/print/src/index.ts'
import { median, timed } from './measure.ts'

/** A name, and the median time; or how to install it where it is not. */
export type Peer = readonly [string, number | { readonly install: string }]

/** Plain puppeteer, as a user would write it: one browser, one page at a time. */
export async function puppeteerPeer(
  pages: readonly string[],
  env: NodeJS.ProcessEnv,
  runs: number,
): Promise<Peer> {
  const options = await launchOptions(env)
  const once = async (): Promise<void> => {
    const browser = await puppeteer.launch(options)
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

/** The same browser as ours, unpacked before the clock starts, as puppeteer would be told to start it. */
async function launchOptions(env: NodeJS.ProcessEnv): Promise<LaunchOptions> {
  await (await openPrinter({ env })).close()
  const { path, name, origin } = await findBrowser({ env })
  const library = origin === 'embedded' ? { LD_LIBRARY_PATH: join(dirname(path), 'lib') } : {}
  return {
    executablePath: path,
    headless: name.includes('headless') ? 'shell' : true,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...env, ...library },
  }
}

/** md-to-pdf over the Markdown of the policies, one after the other; the look is its own. */
export async function mdToPdfPeer(
  texts: readonly string[],
  env: NodeJS.ProcessEnv,
  runs: number,
): Promise<Peer> {
  const name = 'md-to-pdf, from Markdown, its own look'
  const found = await peerModule<MdToPdf>('md-to-pdf')
  if (found === undefined) return [name, { install: 'npm install md-to-pdf' }]
  const options = await launchOptions(env)
  const once = async (): Promise<void> => {
    for (const content of texts) await found.mdToPdf({ content }, { launch_options: options })
  }
  const times: number[] = []
  for (let count = 0; count < runs; count++) times.push(await timed(once))
  return [name, median(times)]
}

/** Typst over the bare words of the policies: no HTML, no brand, no forms. What typesetting alone costs at the least. */
export async function typstPeer(texts: readonly string[], runs: number): Promise<Peer> {
  const name = 'Typst, bare words (a lower bound)'
  const module = '@myriaddreamin/typst-ts-node-compiler'
  const found = await peerModule<Typst>(module)
  if (found === undefined) return [name, { install: `npm install ${module}` }]
  const once = (): void => {
    const compiler = found.NodeCompiler.create({ workspace: '/' })
    for (const text of texts) compiler.pdf({ mainFileContent: typstOf(text) })
  }
  const times: number[] = []
  for (let count = 0; count < runs; count++) times.push(await timed(once))
  return [name, median(times)]
}

interface MdToPdf {
  mdToPdf(input: { content: string }, options: { launch_options: LaunchOptions }): Promise<unknown>
}

interface Typst {
  readonly NodeCompiler: {
    create(options: { workspace: string }): { pdf(input: { mainFileContent: string }): unknown }
  }
}

/** A library to be measured against, out of the folder that POLICY_BENCH_PEERS names; undefined where it is not there. */
async function peerModule<Module>(name: string): Promise<Module | undefined> {
  const folder = process.env['POLICY_BENCH_PEERS']
  if (folder === undefined) return undefined
  try {
    const path = createRequire(join(resolve(folder), 'package.json')).resolve(name)
    return (await import(pathToFileURL(path).href)) as Module
  } catch {
    return undefined
  }
}

/** Headings and paragraphs of Markdown as Typst, every sign that means something to it escaped. */
function typstOf(markdown: string): string {
  return markdown
    .replace(/^---\n[^]*?\n---\n/, '')
    .split('\n')
    .map((line) => {
      const [, ranks = '', words = ''] = /^(#*)(.*)$/.exec(line) ?? []
      return `${ranks.replaceAll('#', '=')}${words.replace(/[\\#$*_@<>[\]`~/]/g, '\\$&')}`
    })
    .join('\n')
}

/** WeasyPrint, a command for each page, where it is installed. */
export function weasyprintPeer(pages: readonly string[], folder: string, runs: number): Peer {
  const program = 'weasyprint'
  const name = `${program}, one command a page`
  if (spawnSync(program, ['--version']).status !== 0)
    return [name, { install: 'apt-get install weasyprint' }]
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
