import { hasErrors } from '@policy/model'
import { PrintError } from '@policy/print'
import { buildPolicies } from '../build/build-policies.ts'
import { keepOthers, writeIndexes } from '../build/indexes.ts'
import { isIntact, readManifest, type BuiltPolicy } from '../build/manifest.ts'
import { outFolder } from '../build/out-folder.ts'
import { createOutput, type Output } from '../build/output.ts'
import { browserName } from '../build/print-queue.ts'
import { todayOf } from '../build/today.ts'
import { findRoot } from '../files/find-root.ts'
import {
  findingsFor,
  isPublishable,
  openLibrary,
  selectPolicies,
  type OpenLibrary,
} from '../files/open-library.ts'
import { readTree } from '../files/read-tree.ts'
import { toolHash } from '../files/tool-files.ts'
import { hashOf } from '../files/write-file.ts'
import type { Io } from '../io.ts'
import { buildTable } from '../report/build-table.ts'
import { frameOf } from '../report/code-frame.ts'
import { createPaint } from '../report/paint.ts'
import { summarise } from '../report/summary.ts'
import type { Format } from '../run.ts'

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
  const browser = options.format.includes('pdf') ? await browserName(options.browser, io) : 'none'
  const today = options.today ?? todayOf(io.env)
  const contents = [...tree.files].map(([path, bytes]) => [path, hashOf(bytes)])
  const inputs = hashOf(
    JSON.stringify([contents, tree.links, tool, String(browser), today, options.format, names]),
  )
  const last = readManifest(out)
  if (last?.inputs === inputs && last.files.every((file) => isIntact(out, file))) {
    io.err('nothing changed, nothing written\n')
    io.out(buildTable(last, shown))
    return 0
  }
  const library = openLibrary(root, tree)
  const ids = selectPolicies(names, library.policyIds)
  const errors = findingsFor(ids, library.policyIds, library.diagnostics).filter(
    ({ severity }) => severity === 'error',
  )
  const paint = createPaint(io.colour)
  for (const each of errors) io.err(`${frameOf(each, library.textOf(each.place.path), paint)}\n\n`)
  const output = createOutput(out, last, io, shown)
  const built = await buildPolicies(ids, library, {
    formats: options.format,
    browserPath: options.browser,
    browser,
    tool,
    output,
    io,
  })
  keepOthers(library, output)
  writeIndexes(library, output, today)
  const whole = built.failed.length === 0 && !hasErrors(errors)
  const policies = library.policyIds.map((id) => stateOf(id, library, output, built.failed))
  const manifest = output.finish({
    inputs: whole ? inputs : null,
    browser: browser instanceof PrintError ? null : browser,
    policies,
  })
  for (const { message, help } of built.errors) io.err(`policy: ${message}\n  help: ${help}\n`)
  io.out(buildTable(manifest, shown))
  return whole ? 0 : 1
}

function stateOf(
  id: string,
  library: OpenLibrary,
  output: Output,
  failed: readonly string[],
): BuiltPolicy {
  const own = library.diagnostics.filter(({ place }) => place.path.startsWith(`policies/${id}/`))
  const fresh = isPublishable(id, library) && !failed.includes(id)
  const any = output.files().some((file) => file.policy === id)
  return { id, state: any ? (fresh ? 'built' : 'kept') : 'none', findings: summarise(own) }
}
