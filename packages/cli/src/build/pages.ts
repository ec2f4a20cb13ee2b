import {
  approvedCode,
  clausesOf,
  compareText,
  dateOf,
  documentRows,
  policyJson,
  ruleSetOf,
  unmarked,
  wordingOfDate,
  type Diagnostic,
  type Library,
  type LibraryPolicy,
} from '@policy/model'
import {
  formsOf,
  renderForm,
  renderPolicy,
  renderRegister,
  renderTrustIndex,
  renderWord,
  type IndexRow,
  type RegisterRow,
  type Templates,
  type ViewLink,
} from '@policy/render'
import { rulesCsv } from '@policy/rules/csv'
import { findingsFor, policyNamed, type OpenLibrary } from '../files/open-library.ts'
import { summarise } from '../report/summary.ts'
import { instantOf } from './about-policy.ts'
import { ASK_AT_DESK } from './ask-paths.ts'
import type { PageFacts } from './manifest.ts'
import { soundBrand } from './sound-brand.ts'
import type { Speaking } from './views.ts'

/** Where the files of a policy go, relative to the output folder. */
export function pathsOf(id: string): {
  readonly html: string
  readonly pdf: string
  readonly pdfName: string
  readonly docx: string
  readonly json: string
  readonly rules: string
  readonly rulesTable: string
  /** Begins the path of every form, followed by its clause id. */
  readonly forms: string
  /** Begins the path of the page of every audience. */
  readonly views: string
  /** Begins the path of every reminder, followed by its audience. */
  readonly reminders: string
} {
  const folder = `public/${id}`
  const name = id.replace('/', '-')
  const pdfName = `${name}.pdf`
  return {
    html: `${folder}/index.html`,
    pdf: `${folder}/${pdfName}`,
    pdfName,
    docx: `${folder}/${name}.docx`,
    json: `${folder}/policy.json`,
    rules: `${folder}/rules.json`,
    rulesTable: `${folder}/rules.csv`,
    forms: `${folder}/forms/`,
    views: `${folder}/for/`,
    reminders: `${folder}/reminders/`,
  }
}

/** Page of a policy. What is printed has only the document's own words, and stays as it is while rules are corrected; on screen the page also says whom its clauses speak to. */
export function policyPage(
  entry: LibraryPolicy,
  library: Library,
  templates: Templates,
  { pdf, speaking }: { readonly pdf: boolean; readonly speaking?: Speaking },
): string {
  const code = approvedCode(entry, library.roles)
  return renderPolicy(
    {
      policy: entry.policy,
      trust: entry.trust,
      roles: library.roles,
      pdf: pdf ? pathsOf(entry.policy.id).pdfName : null,
      ...speaking,
      ...(code === null ? {} : { mark: { code, ended: null } }),
    },
    templates,
  )
}

/** Pages of the forms of a policy, each with its path. */
export function formPages(
  { policy, trust }: LibraryPolicy,
  templates: Templates,
): readonly { readonly path: string; readonly html: string }[] {
  return formsOf(policy).map((form) => ({
    path: `${pathsOf(policy.id).forms}${form.form.id}.html`,
    html: renderForm({ policy, trust, form }, templates),
  }))
}

/** policy.json of a policy. */
export function policyData(entry: LibraryPolicy): string {
  return `${JSON.stringify(policyJson(entry.policy, entry.types, entry.trust), null, 2)}\n`
}

/** The rules of a policy as data, in every format that there is, each with its path; none where no rules have been read off it. */
export function ruleFiles(
  entry: LibraryPolicy,
  { roles }: Library,
): readonly { readonly path: string; readonly text: string }[] {
  const rules = ruleSetOf(entry, roles)
  if (rules === undefined) return []
  const paths = pathsOf(entry.policy.id)
  return [
    { path: paths.rules, text: `${JSON.stringify(rules, null, 2)}\n` },
    { path: paths.rulesTable, text: rulesCsv(rules) },
  ]
}

/** Word file of a policy: its text as it is, with nothing marked. */
export async function policyWord(entry: LibraryPolicy, { roles }: Library): Promise<Uint8Array> {
  const { policy, trust } = entry
  return renderWord(unmarked(documentRows({ policy, trust, roles })), {
    policy,
    trust,
    author: trust.name,
    date: instantOf(policy),
  })
}

/** What the page of a policy says of it, for an index. */
export function pageFacts(
  { policy, trust }: LibraryPolicy,
  views: readonly ViewLink[] = [],
): PageFacts {
  const { front } = policy
  const date = dateOf(policy)
  return {
    trust: trust.name,
    unofficial: trust.standing !== 'adopted',
    title: front.title,
    version: front.version ?? '',
    status: front.status ?? '',
    date: date === undefined ? '' : wordingOfDate(date),
    reviewDue: front.review?.due === undefined ? '' : wordingOfDate(front.review.due),
    ...(trust.brand === undefined ? {} : { brand: trust.brand }),
    ...(views.length === 0 ? {} : { views: [...views] }),
  }
}

/** Index page of a trust over the pages of it that stand there, the newest last; `ask` where it has a page to ask them. */
export function trustPage(
  pages: readonly (readonly [string, PageFacts])[],
  written: ReadonlySet<string>,
  { ask, templates }: { readonly ask: boolean; readonly templates: Templates },
): string {
  const { trust = '', unofficial = true, brand } = pages.at(-1)?.[1] ?? {}
  const rows = pages
    .map(([id, facts]) => indexRow(id, facts, written, ''))
    .toSorted((a, b) => compareText(a.title, b.title))
  return renderTrustIndex({ trust, unofficial, brand: soundBrand(brand), rows, ask }, templates)
}

/** What the register says besides its rows. */
interface RegisterFacts {
  /** Paths of what is there. */
  readonly written: ReadonlySet<string>
  readonly today: string
  /** Whether there are pages of the trusts side by side. */
  readonly compares: boolean
}

/** Register of all policies with their findings; one that cannot be read goes by its id. */
export function registerPage(
  library: OpenLibrary,
  { written, today, compares }: RegisterFacts,
  templates: Templates,
): string {
  const rows = library.policyIds.map((id): RegisterRow => {
    const own = findingsFor([id], library.diagnostics)
    const { error, warning, hint } = summarise(own)
    const entry = policyNamed(library.library, id)
    const [trust = ''] = id.split('/')
    return {
      ...(entry
        ? indexRow(id, pageFacts(entry), written, `../public/${trust}/`)
        : {
            title: id,
            href: '',
            pdf: null,
            version: '',
            status: '',
            date: '',
            reviewDue: '',
            views: [],
          }),
      trust: entry?.trust.name ?? trust,
      clauses: entry ? clausesOf(entry.policy).length : 0,
      errors: error,
      warnings: warning,
      hints: hint,
      findings: own.map(findingRow),
    }
  })
  return renderRegister(rows, { today, compares, ask: written.has(ASK_AT_DESK) }, templates)
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
    message,
    help: help ?? '',
  }
}

function indexRow(
  id: string,
  { title, version, status, date, reviewDue, views = [] }: PageFacts,
  written: ReadonlySet<string>,
  base: string,
): IndexRow {
  const { html, pdf, pdfName, views: viewsPath } = pathsOf(id)
  const folder = `${base}${id.split('/')[1] ?? ''}`
  return {
    title,
    href: written.has(html) ? `${folder}/index.html` : '',
    pdf: written.has(pdf) ? `${folder}/${pdfName}` : null,
    version,
    status,
    date,
    reviewDue,
    views: views
      .filter((view) => written.has(`${viewsPath}${view.id}.html`))
      .map(({ id: view, label }) => ({ href: `${folder}/for/${view}.html`, label })),
  }
}
