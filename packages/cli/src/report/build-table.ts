import { join } from 'node:path'
import { ASK_AT_DESK } from '../build/ask-paths.ts'
import type { BuiltFile, BuiltPolicy, Manifest } from '../build/manifest.ts'
import { summaryText } from './summary.ts'
import { tableText } from './table.ts'

/** The table that ends a build: per policy what there is, pages, findings, the file to open. */
export function buildTable({ policies, files }: Manifest, out: string): string {
  const rows = policies.map((policy) =>
    rowOf(
      policy,
      files.filter((file) => file.policy === policy.id),
      out,
    ),
  )
  const table = tableText(['policy', 'written', 'pages', 'findings', 'open'], rows, [2])
  const ask = files.some(({ path }) => path === ASK_AT_DESK)
    ? `Ask what they say, side by side: ${join(out, ASK_AT_DESK)}\n`
    : ''
  return `\n${table}\n\nRegister of all policies with every finding: ${join(out, 'work/index.html')}\nReviews, due and overdue: ${join(out, 'work/reviews.html')}\n${ask}`
}

function rowOf(
  { id, findings }: BuiltPolicy,
  own: readonly BuiltFile[],
  out: string,
): readonly string[] {
  const pages = own.find((file) => file.pages !== undefined)?.pages
  // The whole end of the path: a form may be called `index` too.
  const open = own.find(({ path }) => path.endsWith(`${id}/index.html`))?.path
  const kinds = (left: boolean): string =>
    kindsOf(own.filter((file) => (file.left === true) === left))
  const said = [kinds(false), kinds(true) && `${kinds(true)} (as last built)`]
    .filter((each) => each !== '')
    .join('; ')
  return [
    id,
    said === '' ? 'nothing' : said,
    pages === undefined ? '-' : String(pages),
    summaryText(findings),
    open === undefined ? '-' : join(out, open),
  ]
}

/** What there is, each kind once; of several it says how many. */
function kindsOf(files: readonly BuiltFile[]): string {
  return [...Map.groupBy(files.filter(isFirstOfItsKind), kindOf)]
    .map(([kind, { length }]) => ({ kind, words: length === 1 ? kind : `${length} ${kind}s` }))
    .toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
    .map(({ words }) => words)
    .join(', ')
}

function kindOf({ path }: BuiltFile): string {
  if (/\/forms\/[^/]+$/.test(path)) return 'form'
  if (REMINDER.test(path)) return 'reminder'
  if (/\/for\/[^/]+$/.test(path)) return 'view'
  if (path.endsWith('.html')) return 'page'
  if (path.endsWith('.docx')) return 'Word file'
  return path.endsWith('.pdf') ? 'PDF' : (path.split('/').at(-1) ?? path)
}

const REMINDER = /\/reminders\/[^/]+\/[^/]+$/

/** A reminder is written in three formats, and counts once. */
function isFirstOfItsKind({ path }: BuiltFile): boolean {
  return !REMINDER.test(path) || path.endsWith('.html')
}
