import { hasErrors } from '@policy/model'
import { PrintError } from '@policy/print'
import type { BuildOptions } from '../commands/build.ts'
import {
  checkInTurns,
  findingsFor,
  findingsNamed,
  isPublishable,
  readInTurns,
  selectPolicies,
  type OpenLibrary,
} from '../files/open-library.ts'
import type { Tree } from '../files/read-tree.ts'
import { readTemplates } from '../files/tool-files.ts'
import type { Io } from '../io.ts'
import { buildTable } from '../report/build-table.ts'
import { findingsText } from '../report/findings-text.ts'
import { createPaint } from '../report/paint.ts'
import { summarise } from '../report/summary.ts'
import { writeAskPages } from './ask-pages.ts'
import { buildPolicies, type Built } from './build-policies.ts'
import { keepOthers, writeIndexes } from './indexes.ts'
import type { BuiltPolicy, Manifest, PageFacts } from './manifest.ts'
import { createOutput, type Output } from './output.ts'
import { pathsOf } from './pages.ts'
import { writePairs } from './pairs.ts'
import { printPolicies } from './print-policies.ts'
import type { Printing } from './print-queue.ts'

/** What is known before anything is parsed. */
export interface BuildPlan {
  /** What was named: policies or trusts. */
  readonly names: readonly string[]
  readonly options: BuildOptions
  readonly root: string
  readonly tree: Tree
  /** Hash of our own code, templates and libraries. */
  readonly tool: string
  /** Name and version of the browser, or why there is none; null where nothing is to be printed. */
  readonly browser: string | PrintError | null
  readonly today: string
  /** Hash of everything that goes in. */
  readonly inputs: string
  /** Hash of what PDFs are made from. */
  readonly printed: string
  readonly printing: Printing
  readonly last: Manifest | undefined
  readonly out: string
  /** The output folder as the user would write it. */
  readonly shown: string
}

/** Reads, checks, renders and prints; gives the exit code. */
export async function buildAll(plan: BuildPlan, io: Io): Promise<number> {
  const { names, options, root, tree, tool, browser, today, inputs, last, out, shown } = plan
  const output = createOutput(out, last, io, shown)
  const templates = readTemplates()
  const read = await readInTurns(root, tree)
  const ids = selectPolicies(names, read.policyIds)
  const using = { printing: plan.printing, templates, browser, tool, output, io }
  const printed = options.format.includes('pdf') ? printPolicies(ids, read, using) : undefined
  const library = await checkInTurns(read)
  const errors = findingsNamed(names, library).filter(({ severity }) => severity === 'error')
  const paint = createPaint(io.colour)
  io.err(findingsText(errors, library, paint))
  const formats = options.format
  const has = standsAfter(ids, library, formats, output)
  const pairs = await writePairs(library, { tree, tool, templates, output, has })
  const built = await buildPolicies(ids, library, { formats, templates, printed, output })
  keepOthers(library, built.pages, output)
  const pages = pagesThatStand(library, built, output)
  const fresh = new Set(built.pages.keys())
  await writeAskPages({ library, fresh, pages, templates, output })
  writeIndexes(library, pages, output, { today, pairs }, templates)
  const whole = built.failed.length === 0 && !hasErrors(errors)
  const whollyBuilt = new Set(
    ids.filter((id) => isPublishable(id, library) && !built.failed.includes(id)),
  )
  const policies = library.policyIds.map((id): BuiltPolicy => {
    const stands = output.files().some((file) => file.policy === id)
    return {
      id,
      state: stands ? (whollyBuilt.has(id) ? 'built' : 'kept') : 'none',
      page: pages.get(id) ?? null,
      findings: summarise(findingsFor([id], library.diagnostics)),
    }
  })
  const manifest = output.finish({
    inputs: whole ? inputs : null,
    printed: printedOf(plan, whole),
    browser: browser instanceof PrintError ? null : (browser ?? last?.browser ?? null),
    policies,
  })
  for (const { message, help } of built.errors) io.err(`policy: ${message}\n  help: ${help}\n`)
  io.out(buildTable(manifest, shown))
  return whole ? 0 : 1
}

/** Whether a page will stand when the build is over: it does already, or is yet to be written. */
function standsAfter(
  ids: readonly string[],
  library: OpenLibrary,
  formats: BuildOptions['format'],
  output: Output,
): (path: string) => boolean {
  const written = formats.includes('html') ? ids.filter((id) => isPublishable(id, library)) : []
  const pages = new Set(written.map((id) => pathsOf(id).html))
  return (path) => pages.has(path) || output.has(path)
}

/** Hash of what every PDF that there can be was made from; null where some were made from something else, or not at all. */
function printedOf({ names, options, last, printed }: BuildPlan, whole: boolean): string | null {
  const before = last?.printed ?? null
  if (!options.format.includes('pdf')) return before
  return (whole && names.length === 0) || before === printed ? printed : null
}

/** What pages say of their policies: those written now, last, and those that stand there from before. */
function pagesThatStand(
  library: OpenLibrary,
  { pages }: Built,
  output: Output,
): ReadonlyMap<string, PageFacts> {
  const standing = new Set(output.files().map(({ path }) => path))
  const before = (output.last?.policies ?? []).flatMap(({ id, page }) =>
    page && !pages.has(id) && library.policyIds.includes(id) && standing.has(pathsOf(id).html)
      ? [[id, page] as const]
      : [],
  )
  return new Map([...before, ...pages])
}
