import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser, openPrinter } from '../../packages/print/src/index.ts'
import type { Contender } from './measure.ts'
import type { LaunchOptions } from './plain-puppeteer.ts'

/** What somebody would use instead of us; or how to install it where it is not. */
export type Peer = Contender | { readonly name: string; readonly install: string }

/** The same browser as ours, unpacked before the clock starts, as puppeteer would be told to start it. */
export async function launchOptions(env: NodeJS.ProcessEnv): Promise<LaunchOptions> {
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
export async function mdToPdfPeer(texts: readonly string[], options: LaunchOptions): Promise<Peer> {
  const name = 'md-to-pdf, from Markdown, its own look'
  const found = await peerModule<MdToPdf>('md-to-pdf')
  if (found === undefined) return { name, install: 'npm install md-to-pdf' }
  return {
    name,
    async once() {
      for (const content of texts) await found.mdToPdf({ content }, { launch_options: options })
    },
  }
}

/** Typst over the bare words of the policies: no HTML, no brand, no forms. What typesetting alone costs at the least. */
export async function typstPeer(texts: readonly string[]): Promise<Peer> {
  const name = 'Typst, bare words (a lower bound)'
  const module = '@myriaddreamin/typst-ts-node-compiler'
  const found = await peerModule<Typst>(module)
  if (found === undefined) return { name, install: `npm install ${module}` }
  const documents = texts.map(typstOf)
  return {
    name,
    once() {
      const compiler = found.NodeCompiler.create({ workspace: '/' })
      for (const mainFileContent of documents) compiler.pdf({ mainFileContent })
    },
  }
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
export function weasyprintPeer(pages: readonly string[], folder: string): Peer {
  const program = 'weasyprint'
  const name = `${program}, one command a page`
  if (spawnSync(program, ['--version']).status !== 0)
    return { name, install: 'apt-get install weasyprint' }
  const inputs = pages.map((html, index) => {
    const path = join(folder, `peer-${index}.html`)
    writeFileSync(path, html)
    return path
  })
  return {
    name,
    once() {
      for (const path of inputs) {
        const { status } = spawnSync(program, ['--pdf-variant', 'pdf/ua-1', path, `${path}.pdf`])
        if (status !== 0) throw new Error(`weasyprint ended with ${status}`)
      }
    },
  }
}
