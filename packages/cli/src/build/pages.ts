import {
  clausesOf,
  compareText,
  policyJson,
  wordingOfDate,
  type Diagnostic,
  type Library,
  type LibraryPolicy,
} from '@policy/model'
import {
  renderPolicy,
  renderRegister,
  renderTrustIndex,
  type IndexRow,
  type RegisterRow,
  type Templates,
} from '@policy/render'
import { findingsFor, policyNamed, type OpenLibrary } from '../files/open-library.ts'
import { summarise } from '../report/summary.ts'

/** Where the files of a policy go, relative to the output folder. */
export function pathsOf({ policy }: Pick<LibraryPolicy, 'policy'>): {
  readonly html: string
  readonly pdf: string
  readonly pdfName: string
  readonly json: string
} {
  const folder = `public/${policy.trust}/${policy.slug}`
  const pdfName = `${policy.trust}-${policy.slug}.pdf`
  return {
    html: `${folder}/index.html`,
    pdf: `${folder}/${pdfName}`,
    pdfName,
    json: `${folder}/policy.json`,
  }
}

/** Page of a policy. */
export function policyPage(
  entry: LibraryPolicy,
  library: Library,
  templates: Templates,
  withPdf: boolean,
): string {
  return renderPolicy(
    {
      policy: entry.policy,
      trust: entry.trust,
      roles: library.roles,
      pdf: withPdf ? pathsOf(entry).pdfName : null,
    },
    templates,
  )
}

/** policy.json of a policy. */
export function policyData(entry: LibraryPolicy): string {
  return `${JSON.stringify(policyJson(entry.policy, entry.types, entry.trust), null, 2)}\n`
}

/** Index page of a trust over policies of it that have a page. */
export function trustPage(
  entries: readonly [LibraryPolicy, ...LibraryPolicy[]],
  written: ReadonlySet<string>,
  templates: Templates,
): string {
  const { trust } = entries[0]
  const rows = entries
    .map((entry) => indexRow(entry, written, ''))
    .toSorted((a, b) => compareText(a.title, b.title))
  return renderTrustIndex(
    { trust: trust.name, unofficial: trust.standing !== 'adopted', rows },
    templates,
  )
}

/** Register of all policies with their findings; one that cannot be read goes by its id. */
export function registerPage(
  library: OpenLibrary,
  written: ReadonlySet<string>,
  today: string,
  templates: Templates,
): string {
  const rows = library.policyIds.map((id): RegisterRow => {
    const own = findingsFor([id], library.diagnostics)
    const { error, warning, hint } = summarise(own)
    const entry = policyNamed(library.library, id)
    const [trust = ''] = id.split('/')
    return {
      ...(entry
        ? indexRow(entry, written, `../public/${trust}/`)
        : { title: id, href: '', pdf: null, version: '', status: '', date: '', reviewDue: '' }),
      trust: entry?.trust.name ?? trust,
      clauses: entry ? clausesOf(entry.policy).length : 0,
      errors: error,
      warnings: warning,
      hints: hint,
      findings: own.map(findingRow),
    }
  })
  return renderRegister(rows, today, templates)
}

function findingRow({
  place,
  code,
  severity,
  message,
  help,
}: Diagnostic): RegisterRow['findings'][number] {
  return {
    place: `${place.path}:${place.start.line}:${place.start.column}`,
    code,
    severity,
    message: message.replaceAll('`', ''),
    help: (help ?? '').replaceAll('`', ''),
  }
}

function indexRow(entry: LibraryPolicy, written: ReadonlySet<string>, base: string): IndexRow {
  const { front, slug } = entry.policy
  const { html, pdf, pdfName } = pathsOf(entry)
  const date = front.approved?.on ?? front.date ?? front.prepared?.on
  return {
    title: front.title,
    href: written.has(html) ? `${base}${slug}/index.html` : '',
    pdf: written.has(pdf) ? `${base}${slug}/${pdfName}` : null,
    version: front.version ?? '',
    status: front.status ?? '',
    date: date === undefined ? '' : wordingOfDate(date),
    reviewDue: front.review?.due === undefined ? '' : wordingOfDate(front.review.due),
  }
}
