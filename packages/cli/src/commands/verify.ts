import { applyRepairs, compareWords, diagnostic, parseFrozen, publishedWords, type Diagnostic, type LibraryPolicy, type Place } from '@policy/model'
import { pageWords, renderPolicy } from '@policy/render'
import type { Io } from '../io.ts'
import { findRoot } from '../files/find-root.ts'
import { openLibrary, policyNamed, selectPolicies, type OpenLibrary } from '../files/open-library.ts'
import { readTemplates } from '../files/tool-files.ts'
import { frameOf } from '../report/code-frame.ts'
import { createPaint } from '../report/paint.ts'
import { tableText } from '../report/table.ts'

/** Words of one policy, counted. */
export interface Fidelity {
  readonly policy: string
  /** Words of the published text. */
  readonly published: number
  /** Words of the page, without what it adds. */
  readonly rendered: number
  /** Words that repairs take away. */
  readonly repaired: number
  /** Words on either side that the other has not, in order. */
  readonly unaccounted: number
  /** Blocks that begin on one side only. */
  readonly breaks: number
}

/** `policy verify`: proves that page = published text + repairs. Exit code 1 where it does not. */
export async function verify(names: readonly string[], options: { readonly json?: boolean }, io: Io): Promise<number> {
  const library = openLibrary(findRoot(io.cwd))
  const templates = readTemplates()
  const results = selectPolicies(names, library.policyIds).map((id) => verifyPolicy(id, library, templates))
  const diagnostics = results.flatMap((result) => result.diagnostics)
  const rows = results.flatMap((result) => (result.fidelity ? [result.fidelity] : []))
  if (options.json === true) io.out(`${JSON.stringify({ policies: rows, diagnostics }, null, 2)}\n`)
  else {
    const paint = createPaint(io.colour)
    for (const each of diagnostics) io.out(`${frameOf(each, library.textOf(each.place.path), paint)}\n\n`)
    const cells = rows.map((row) => [row.policy, ...[row.published, row.rendered, row.repaired, row.unaccounted, row.breaks].map(String)])
    io.out(`${tableText(['policy', 'published', 'rendered', 'repaired', 'unaccounted', 'unlisted breaks'], cells, [1, 2, 3, 4, 5])}\n`)
  }
  return diagnostics.length > 0 ? 1 : 0
}

interface Verified {
  readonly fidelity: Fidelity | undefined
  readonly diagnostics: readonly Diagnostic[]
}

function verifyPolicy(id: string, library: OpenLibrary, templates: ReadonlyMap<string, string>): Verified {
  const entry = policyNamed(library.library, id)
  if (!entry) return { fidelity: undefined, diagnostics: library.diagnostics.filter(({ severity, place }) => severity === 'error' && place.path.startsWith(`policies/${id}/`)) }
  const { source } = entry
  if (!source) return { fidelity: undefined, diagnostics: [] }
  const repaired = applyRepairs(source.text, source.repairs.repairs, (index) => source.placeOf(`/repairs/${index}/before`))
  const page = frozenPage(entry, library, templates)
  if (page === undefined) return { fidelity: undefined, diagnostics: library.diagnostics.filter(({ code, place }) => code === 'missing-version' && place.path.startsWith(`policies/${id}/`)) }
  const [expected, rendered] = [publishedWords(repaired.text), pageWords(page)]
  const comparison = compareWords(expected, rendered)
  const gaps = comparison.gaps.map((gap) => {
    const around = rendered.slice(Math.max(0, gap.rendered - 4), gap.rendered).map(({ word }) => word).join(' ')
    const said = [gap.missing.length > 0 ? `missing: \`${shortened(gap.missing)}\`` : '', gap.added.length > 0 ? `not published: \`${shortened(gap.added)}\`` : ''].filter((each) => each !== '').join('; ')
    return diagnostic('unaccounted-words', placeOf(source.text, source.path, around, gap.missing), `after \`${around}\` the page differs from the published text (${said})`, { help: 'correct policy.md, or list the repair in source/repairs.yaml' })
  })
  const breaks = comparison.breaks.map((each) => {
    const words = expected.slice(Math.max(0, each.published - 4), each.published + 4).map(({ word }) => word)
    const message = each.begins === 'published' ? `\`${each.word}\` begins a line in the published text, but no block of the page` : `\`${each.word}\` begins a block of the page, but no line of the published text`
    return diagnostic('unlisted-break', placeOf(source.text, source.path, '', words), `${message} (\`${words.join(' ')}\`)`, { help: 'list a repair of kind `join` or `split` in source/repairs.yaml' })
  })
  return {
    fidelity: { policy: id, published: publishedWords(source.text).length, rendered: rendered.length, repaired: repaired.deleted, unaccounted: comparison.unaccounted, breaks: comparison.breaks.length },
    diagnostics: [...repaired.diagnostics, ...gaps, ...breaks],
  }
}

/** Page of the frozen version that the repairs speak of. */
function frozenPage({ policy, source, versions }: LibraryPolicy, library: OpenLibrary, templates: ReadonlyMap<string, string>): string | undefined {
  const version = versions.find((each) => each.version === source?.repairs.version)
  const frozen = version && parseFrozen(policy.id, version, library.vocabulary).frozen
  return frozen && renderPolicy({ policy: frozen.policy, trust: frozen.trust, roles: library.library.roles, pdf: null }, templates)
}

/** Where some words stand in the published text, as near as it can be told: they may be spread over lines. */
function placeOf(text: string, path: string, around: string, words: readonly string[]): Place {
  const lines = text.split('\n')
  const wanted = (words[0] ?? around.split(' ').at(-1) ?? '').toLowerCase()
  const line = lines.findIndex((each) => words.length > 1 ? each.includes(words.slice(0, 2).join(' ')) : each.toLowerCase().includes(wanted) && (around === '' || each.includes(around)))
  const at = Math.max(0, line)
  return { path, start: { line: at + 1, column: 1 }, end: { line: at + 1, column: Math.max(2, (lines[at] ?? '').length + 1) } }
}

function shortened(words: readonly string[]): string {
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} … (${words.length} words)` : words.join(' ')
}
