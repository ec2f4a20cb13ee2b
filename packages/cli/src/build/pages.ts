import { wordingOfDate, clausesOf, policyJson, type Diagnostic, type LibraryPolicy, type Library } from '@policy/model'
import { renderPolicy, renderRegister, renderTrustIndex, type IndexRow, type Templates } from '@policy/render'
import { compareText } from '@policy/model'
import { summarise } from '../report/summary.ts'

/** Where the files of a policy go, relative to the output folder. */
export function pathsOf({ policy }: Pick<LibraryPolicy, 'policy'>): { readonly html: string; readonly pdf: string; readonly pdfName: string; readonly json: string } {
  const folder = `public/${policy.trust}/${policy.slug}`
  const pdfName = `${policy.trust}-${policy.slug}.pdf`
  return { html: `${folder}/index.html`, pdf: `${folder}/${pdfName}`, pdfName, json: `${folder}/policy.json` }
}

/** Page of a policy. */
export function policyPage(entry: LibraryPolicy, library: Library, templates: Templates, withPdf: boolean): string {
  return renderPolicy({ policy: entry.policy, trust: entry.trust, roles: library.roles, pdf: withPdf ? pathsOf(entry).pdfName : null }, templates)
}

/** policy.json of a policy. */
export function policyData(entry: LibraryPolicy): string {
  return `${JSON.stringify(policyJson(entry.policy, entry.types, entry.trust), null, 2)}\n`
}

/** Index page of a trust over the policies that have a page. */
export function trustPage(entries: readonly LibraryPolicy[], written: ReadonlySet<string>, templates: Templates): string {
  const [first] = entries as readonly [LibraryPolicy, ...LibraryPolicy[]]
  const rows = entries.filter((entry) => written.has(pathsOf(entry).html)).map((entry) => indexRow(entry, written, ''))
  return renderTrustIndex({ trust: first.trust.name, unofficial: first.trust.standing !== 'adopted', rows: sorted(rows) }, templates)
}

/** Register of all policies with their findings. */
export function registerPage(entries: readonly LibraryPolicy[], written: ReadonlySet<string>, findings: readonly Diagnostic[], today: string, templates: Templates): string {
  const rows = entries.map((entry) => {
    const own = findings.filter(({ place }) => place.path.startsWith(`policies/${entry.policy.id}/`) || place.path === `policies/${entry.policy.trust}/trust.yaml`)
    const { error, warning, hint } = summarise(own)
    return {
      ...indexRow(entry, written, `../public/${entry.policy.trust}/`),
      trust: entry.trust.name,
      clauses: clausesOf(entry.policy).length,
      errors: error,
      warnings: warning,
      hints: hint,
      findings: own.map(({ place, code, severity, message, help }) => ({ place: `${place.path}:${place.start.line}:${place.start.column}`, code, severity, message: message.replaceAll('`', ''), help: (help ?? '').replaceAll('`', '') })),
    }
  })
  return renderRegister(rows, today, templates)
}

function indexRow(entry: LibraryPolicy, written: ReadonlySet<string>, base: string): IndexRow {
  const { front, slug } = entry.policy
  const { pdf, pdfName } = pathsOf(entry)
  const date = front.approved?.on ?? front.date ?? front.prepared?.on
  return {
    title: front.title,
    href: `${base}${slug}/index.html`,
    pdf: written.has(pdf) ? `${base}${slug}/${pdfName}` : null,
    version: front.version ?? '',
    status: front.status ?? '',
    date: date === undefined ? '' : wordingOfDate(date),
    reviewDue: front.review?.due === undefined ? '' : wordingOfDate(front.review.due),
  }
}

function sorted(rows: readonly IndexRow[]): readonly IndexRow[] {
  return rows.toSorted((a, b) => compareText(a.title, b.title))
}
