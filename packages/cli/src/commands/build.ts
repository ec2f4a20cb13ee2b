import { join, resolve } from 'node:path'
import { hasErrors, isBroken, type LibraryPolicy } from '@policy/model'
import { PrintError } from '@policy/print'
import type { Templates } from '@policy/render'
import { isIntact, readManifest, type BuiltPolicy, type Manifest } from '../build/manifest.ts'
import { createOutput, type Output } from '../build/output.ts'
import { pathsOf, policyData, policyPage, registerPage, trustPage } from '../build/pages.ts'
import { printDate } from '../build/print-date.ts'
import { browserName, printAll, type PdfJob } from '../build/print-queue.ts'
import { findRoot } from '../files/find-root.ts'
import { openLibrary, policyNamed, selectPolicies, type OpenLibrary } from '../files/open-library.ts'
import { readTree } from '../files/read-tree.ts'
import { readTemplates, toolHash } from '../files/tool-files.ts'
import { hashOf } from '../files/write-file.ts'
import type { Io } from '../io.ts'
import { frameOf } from '../report/code-frame.ts'
import { createPaint } from '../report/paint.ts'
import { plural, summarise, summaryText } from '../report/summary.ts'
import { tableText } from '../report/table.ts'
import type { Format } from '../run.ts'

/** Options of `policy build`, as the command line gives them. */
export interface BuildOptions {
  readonly format: readonly Format[]
  readonly out: string
  readonly browser?: string
  readonly today?: string
}

/** `policy build`. Exit code 1 where a policy has errors or a PDF could not be printed; what could be done is done. */
export async function build(names: readonly string[], options: BuildOptions, io: Io): Promise<number> {
  const root = findRoot(io.cwd)
  const out = resolve(root, options.out)
  const tree = readTree(root, 'policies')
  const tool = toolHash()
  const browser = options.format.includes('pdf') ? await browserName(options.browser, io) : 'none'
  const today = options.today ?? todayOf(io)
  const inputs = hashOf([...tree.files].map(([path, bytes]) => `${path} ${hashOf(bytes)}`).join('\n') + JSON.stringify([tool, String(browser), today, options.format, names]))
  const last = readManifest(out)
  if (last?.inputs === inputs && last.files.every((file) => isIntact(out, file))) {
    io.err('nothing changed, nothing written\n')
    return report(last, options.out, io)
  }
  const library = openLibrary(root, tree)
  const ids = selectPolicies(names, library.policyIds)
  printErrors(library, io)
  const output = createOutput(out, last, io, options.out)
  const built = await buildPolicies(ids, library, { options, output, tool, browser, io })
  keepOthers(ids, built, library, output)
  writeIndexes(library, output, today)
  const whole = built.failed.length === 0 && !hasErrors(library.diagnostics)
  const policies = library.policyIds.map((id): BuiltPolicy => stateOf(id, library, output, built.failed))
  output.finish({ inputs: whole ? inputs : null, browser: browser instanceof PrintError ? null : browser, policies })
  for (const { message, help } of built.errors) io.err(`policy: ${message}\n  help: ${help}\n`)
  return Math.max(report(readManifest(out), options.out, io), whole ? 0 : 1)
}

interface Making {
  readonly options: BuildOptions
  readonly output: Output
  readonly tool: string
  readonly browser: string | PrintError
  readonly io: Io
}

interface Built {
  /** Policies whose PDF could not be printed. */
  readonly failed: readonly string[]
  readonly errors: readonly { readonly message: string; readonly help: string }[]
}

async function buildPolicies(ids: readonly string[], library: OpenLibrary, making: Making): Promise<Built> {
  const { options, output, io } = making
  const templates = readTemplates()
  const jobs: PdfJob[] = []
  for (const id of ids) {
    const entry = policyNamed(library.library, id)
    if (!entry || isBroken(id, library.diagnostics)) continue
    const paths = pathsOf(entry)
    const html = policyPage(entry, library.library, templates, true)
    if (options.format.includes('html')) output.write({ path: paths.html, policy: id }, html)
    if (options.format.includes('json')) output.write({ path: paths.json, policy: id }, policyData(entry))
    if (!options.format.includes('pdf')) continue
    const inputs = hashOf(JSON.stringify([html, printDate(entry.policy), making.tool, String(making.browser)]))
    const kept = output.keep((file) => file.path === paths.pdf && file.inputs === inputs)
    if (kept.length === 0) jobs.push({ policy: id, path: paths.pdf, html, date: printDate(entry.policy), inputs })
  }
  if (jobs.length > 0 && io.interactive) io.err(`printing ${plural(jobs.length, 'PDF')} …\n`)
  const results = await printAll(jobs, options.browser, io)
  const errors = new Map<string, { message: string; help: string }>()
  const failed: string[] = []
  for (const result of results) {
    if ('error' in result) {
      failed.push(result.job.policy)
      // One cause (no browser) is said once, not for every policy.
      const general = result.error.code === 'browser-missing' || result.error.code === 'browser-failed'
      errors.set(general ? result.error.code : result.job.policy, { message: general ? `no PDF was made: ${result.error.message}` : `${result.job.policy}: ${result.error.message}`, help: result.error.help })
    } else output.write({ path: result.job.path, policy: result.job.policy, inputs: result.job.inputs, pages: result.pages }, result.bytes)
  }
  return { failed, errors: [...errors.values()] }
}

/** The last good output stays: of policies with errors, of PDFs that failed, of what was not asked for this time. */
function keepOthers(ids: readonly string[], built: Built, library: OpenLibrary, output: Output): void {
  const stillThere = new Set(library.policyIds)
  output.keep((file) => {
    if (file.policy === null || !stillThere.has(file.policy)) return false
    return !ids.includes(file.policy) || isBroken(file.policy, library.diagnostics) || built.failed.includes(file.policy) || !output.files().some(({ path }) => path === file.path)
  })
}

function writeIndexes({ library, diagnostics }: OpenLibrary, output: Output, today: string): void {
  const templates: Templates = readTemplates()
  const written = new Set(output.files().map(({ path }) => path))
  for (const trust of library.trusts) {
    const entries = library.policies.filter((entry) => entry.trust.id === trust.id)
    if (entries.some((entry) => written.has(pathsOf(entry).html))) output.write({ path: `public/${trust.id}/index.html`, policy: null }, trustPage(entries, written, templates))
  }
  const listed: readonly LibraryPolicy[] = library.policies
  output.write({ path: 'work/index.html', policy: null }, registerPage(listed, written, diagnostics, today, templates))
}

function stateOf(id: string, library: OpenLibrary, output: Output, failed: readonly string[]): BuiltPolicy {
  const own = library.diagnostics.filter(({ place }) => place.path.startsWith(`policies/${id}/`))
  const broken = isBroken(id, library.diagnostics) || failed.includes(id)
  const any = output.files().some((file) => file.policy === id)
  return { id, state: !any ? 'none' : broken ? 'kept' : 'built', findings: summarise(own) }
}

function printErrors(library: OpenLibrary, io: Io): void {
  const paint = createPaint(io.colour)
  for (const each of library.diagnostics) if (each.severity === 'error') io.err(`${frameOf(each, library.textOf(each.place.path), paint)}\n\n`)
}

/** The table that ends a build: per policy what there is, pages, findings, the file to open. */
function report(manifest: Manifest | undefined, out: string, io: Io): number {
  if (!manifest) return 1
  const rows = manifest.policies.map(({ id, state, findings }) => {
    const own = manifest.files.filter((file) => file.policy === id)
    const kinds = own.map(({ path }) => (path.endsWith('.html') ? 'page' : path.endsWith('.pdf') ? 'PDF' : path.split('/').at(-1) ?? ''))
    const pages = own.find((file) => file.pages !== undefined)?.pages
    const open = own.find(({ path }) => path.endsWith('index.html'))?.path
    return [id, state === 'none' ? 'nothing' : `${kinds.toSorted().join(', ')}${state === 'kept' ? ' (as last built)' : ''}`, pages === undefined ? '-' : String(pages), summaryText(findings), open === undefined ? '-' : join(out, open)]
  })
  io.out(`\n${tableText(['policy', 'written', 'pages', 'findings', 'open'], rows, [2])}\n\nRegister of all policies with every finding: ${join(out, 'work/index.html')}\n`)
  return manifest.policies.some(({ state }) => state !== 'built') ? 1 : 0
}

/** The day of the given clock: SOURCE_DATE_EPOCH where it is set, else today. */
function todayOf({ env }: Io): string {
  const epoch = Number(env['SOURCE_DATE_EPOCH'] ?? Number.NaN)
  const now = Number.isNaN(epoch) ? new Date() : new Date(epoch * 1000)
  return now.toISOString().slice(0, 10)
}
