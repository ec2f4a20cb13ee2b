import { PDFDict, PDFName } from 'pdf-lib'
import type { PDFDocument } from 'pdf-lib'
import { structureElements } from './structure.ts'

/** Types that PDF/UA-1 knows by itself (ISO 32000-1, 14.8.4). */
const standard: ReadonlySet<string> = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)

/**
 * What the names mean that Chromium takes from PDF 2.0.
 *
 * An aside is no note: a note needs an id (ISO 14289-1, 7.9), and something that refers to it.
 */
const roles: Readonly<Record<string, string>> = { Aside: 'Div', Em: 'Span', Strong: 'Span' }

/** Say what each type means that is not standard (ISO 14289-1, 7.1 test 5); one that we do not know groups without meaning. */
export function mapRoles(document: PDFDocument): void {
  const used = new Set([...structureElements(document)].map(({ type }) => type))
  const map = document.context.obj({})
  for (const type of [...used].toSorted()) {
    if (!standard.has(type)) map.set(PDFName.of(type), PDFName.of(roles[type] ?? 'NonStruct'))
  }
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (map.keys().length > 0) root?.set(PDFName.of('RoleMap'), map)
}
