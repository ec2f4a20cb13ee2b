import { diagnostic, type Diagnostic, type Place } from '@policy/model'
import { checkPdf, type PdfFinding } from '@policy/print'
import { isIntact, readBuilt, readManifest, type BuiltFile } from './manifest.ts'
import { pathsOf } from './pages.ts'

/** What was found in the PDFs of a build. */
export interface CheckedPdfs {
  /** Policy by policy, in the order of their ids. */
  readonly diagnostics: readonly Diagnostic[]
  /** How many PDFs were read. */
  readonly checked: number
}

/** Checks the PDFs that the last build wrote for some policies; `shown` is what to call its folder. */
export async function checkPdfs(
  ids: readonly string[],
  { out, shown }: { readonly out: string; readonly shown: string },
): Promise<CheckedPdfs> {
  const files = readManifest(out)?.files ?? []
  const diagnostics: Diagnostic[] = []
  let checked = 0
  for (const id of ids) {
    const own = files.filter(({ policy, path }) => policy === id && path.endsWith('.pdf'))
    const read = own.flatMap((file) => {
      const bytes = readBuilt(out, file)
      return bytes ? [{ file, bytes, place: topOf(shown, file.path) }] : []
    })
    if (read.length === 0) diagnostics.push(notBuilt(id, topOf(shown, pathsOf(id).pdf)))
    for (const { file, bytes, place } of read) {
      checked += 1
      diagnostics.push(...changed(out, file, place))
      diagnostics.push(...(await checkPdf(bytes)).map((finding) => inaccessible(finding, place)))
    }
  }
  return { diagnostics, checked }
}

/** The beginning of a file: a PDF has no lines to point at. */
function topOf(shown: string, path: string): Place {
  const [start, end] = [
    { line: 1, column: 1 },
    { line: 1, column: 2 },
  ]
  return { path: `${shown.replace(/\/+$/, '')}/${path}`, start, end }
}

function notBuilt(id: string, place: Place): Diagnostic {
  return diagnostic('pdf-not-built', place, `\`${id}\` has no PDF here`, {
    help: 'run `policy build`; a policy with errors is not printed',
  })
}

function changed(out: string, file: BuiltFile, place: Place): readonly Diagnostic[] {
  return isIntact(out, file)
    ? []
    : [
        diagnostic('pdf-changed', place, 'this is not the PDF that was built', {
          help: 'run `policy build` again; it writes what is not as it was',
        }),
      ]
}

function inaccessible(finding: PdfFinding, place: Place): Diagnostic {
  const { rule, clause, message, help, page, count } = finding
  const where = page === null ? '' : count === 1 ? ` on page ${page}` : ` (first on page ${page})`
  const often = count === 1 ? '' : `, ${count} times`
  const from = clause === 'own' ? `rule ${rule}` : `rule ${rule}, PDF/UA-1 ${clause}`
  return diagnostic('pdf-not-accessible', place, `${message}${often}${where}; ${from}`, { help })
}
