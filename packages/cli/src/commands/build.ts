import { isIntact, readManifest } from '../build/manifest.ts'
import { outFolder } from '../build/out-folder.ts'
import { browserName, openPrinting } from '../build/print-queue.ts'
import { todayOf } from '../build/today.ts'
import { findRoot } from '../files/find-root.ts'
import { readTree } from '../files/read-tree.ts'
import { toolHash } from '../files/tool-files.ts'
import { hashOf } from '../files/write-file.ts'
import type { Io } from '../io.ts'
import { buildTable } from '../report/build-table.ts'
import type { Format } from '../usage/build.ts'

/** Options of `policy build`, as the command line gives them. */
export interface BuildOptions {
  readonly format: readonly Format[]
  readonly out?: string
  readonly browser?: string
  readonly today?: string
}

/** `policy build`. Exit code 1 where a policy has errors or a PDF could not be printed; what could be done is done. */
export async function build(
  names: readonly string[],
  options: BuildOptions,
  io: Io,
): Promise<number> {
  const root = findRoot(io.cwd)
  const { out, shown } = outFolder(options.out, root, io.cwd)
  const tree = readTree(root, 'policies')
  const tool = toolHash()
  const browser = options.format.includes('pdf') ? await browserName(options.browser, io) : null
  const today = options.today ?? todayOf(io.env)
  const contents = [...tree.files].map(([path, bytes]) => [path, hashOf(bytes)] as const)
  const inputs = hashOf(
    JSON.stringify([contents, tree.links, tool, String(browser), today, options.format, names]),
  )
  const printed = hashOf(
    JSON.stringify([contents.filter(([path]) => isPrinted(path)), tool, String(browser)]),
  )
  const last = readManifest(out)
  if (last?.inputs === inputs && last.files.every((file) => isIntact(out, file))) {
    io.err('nothing changed, nothing written\n')
    io.out(buildTable(last, shown))
    return 0
  }
  // The browser first: it starts while everything else is fetched and read.
  const likely = browser !== null && last?.printed !== printed
  const printing = openPrinting(options.browser, likely, io)
  try {
    // Parser and templates are fetched only now: a build that has nothing to do is over before they would be.
    const { buildAll } = await import('../build/build-all.ts')
    return await buildAll(
      {
        names,
        options,
        root,
        tree,
        tool,
        browser,
        today,
        inputs,
        printed,
        printing,
        last,
        out,
        shown,
      },
      io,
    )
  } finally {
    await printing.close()
  }
}

/** Whether a file under `policies/` can change what a PDF looks like: most of them cannot. */
function isPrinted(path: string): boolean {
  // Of what is frozen only the approval code is printed.
  return path.includes('/versions/')
    ? path.endsWith('/approval.yaml')
    : /\/(?:trust\.yaml|policy\.md|roles\.yaml|brand\/[^/]+)$/.test(path)
}
