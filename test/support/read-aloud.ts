import { openDocument, type UaDocument } from '../../packages/print/src/pdfua/open-document.ts'
import { numberOf, textAt } from '../../packages/print/src/pdfua/objects.ts'
import {
  attribute,
  childElements,
  type StructureElement,
} from '../../packages/print/src/pdfua/structure-tree.ts'
import { rowsOf } from '../../packages/print/src/pdfua/rules/table-grid.ts'
import { pdfWords } from './pdf-words.ts'
import { annotationAloud, bookmarksAloud, linkTarget } from './read-annotations.ts'

/** Roles that stand in a line of words; all others begin a line of their own. */
const INLINE = new Set([
  'Span',
  'Link',
  'Quote',
  'Code',
  'Reference',
  'BibEntry',
  'NonStruct',
  'Lbl',
  'Form',
  'Figure',
  'Annot',
])

/** Roles that only hold others, of which nothing is said. */
const SILENT = new Set([
  'Document',
  'Part',
  'Art',
  'Sect',
  'Div',
  'NonStruct',
  'Private',
  'LBody',
  'THead',
  'TBody',
  'TFoot',
])

type Kid = StructureElement['kids'][number]

interface Reader {
  readonly document: UaDocument
  readonly words: readonly ReadonlyMap<number, string>[]
  readonly lines: string[]
  page: number
}

/**
 * What a screen reader says of a PDF: a line for each tag, indented by depth, with the words that its content reads as.
 *
 * It goes by the tags alone: what is not tagged is not said. Pages are marked where they begin; bookmarks stand at the end.
 *
 * @example
 *   — page 1 —
 *   Heading 1: Social Media Policy
 *   List, 2 items
 *     1.1 Staff must ⟨link: see section 7 → page 9 (Monitoring)⟩.
 */
export async function readAloud(bytes: Uint8Array): Promise<string> {
  const { document, problems } = await openDocument(bytes)
  if (!document) throw new Error(problems.map(({ message }) => message).join('\n'))
  const reader: Reader = { document, words: await pdfWords(bytes), lines: [], page: 0 }
  const { catalog, info, tree } = document
  reader.lines.push(
    `Title: ${textAt(info, 'Title') ?? ''}`,
    `Language: ${textAt(catalog, 'Lang') ?? ''}`,
  )
  for (const element of tree?.elements ?? []) if (!element.parent) block(reader, element, 0)
  reader.lines.push(...bookmarksAloud(document))
  return `${reader.lines.join('\n')}\n`
}

/** An element on a line of its own, and what is in it. */
function block(reader: Reader, element: StructureElement, depth: number): void {
  const role = element.role ?? `Unknown tag ${element.type}`
  if (role === 'Table') table(reader, element, depth)
  else if (role === 'L' || role === 'TOC') list(reader, element, depth)
  else if (SILENT.has(role)) flow(reader, element.kids, depth, '')
  else if (role === 'LI' || role === 'TOCI') item(reader, element, depth)
  else flow(reader, element.kids, depth, `${language(element)}${prefixOf(role)}`)
}

function prefixOf(role: string): string {
  const level = /^H([1-6])$/.exec(role)?.[1]
  if (level !== undefined) return `Heading ${level}: `
  return role === 'P' ? '' : `${role}: `
}

/** Words in a line, blocks below them; the prefix stands before the first words, or alone where a block comes first. */
function flow(reader: Reader, kids: readonly Kid[], depth: number, prefix: string): void {
  let before = prefix
  let run: Kid[] = []
  const settle = (): void => {
    turn(reader, run)
    const words = run.map((kid) => inline(reader, kid)).join('')
    run = []
    if (words.trim() !== '' || before !== '') line(reader, depth, `${before}${words}`)
    before = ''
  }
  for (const kid of kids) {
    if (kid.kind !== 'element' || isInline(kid)) {
      run.push(kid)
      continue
    }
    if (run.length > 0) settle()
    const role = kid.element.role ?? ''
    // What comes first in an item is read with its number.
    if (before !== '' && (role === 'P' || SILENT.has(role))) {
      flow(reader, kid.element.kids, depth, before)
      before = ''
    } else {
      if (before !== '') settle()
      block(reader, kid.element, prefix === '' ? depth : depth + 1)
    }
  }
  if (run.length > 0 || before !== '') settle()
}

function line(reader: Reader, depth: number, text: string): void {
  const words = text
    .replace(/(\p{L}-)\n(?=\p{L})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  reader.lines.push(`${'  '.repeat(depth)}${words}`)
}

/** Marks a page that begins with these kids, on a line of its own. One that begins in the middle of words is marked there. */
function turn(reader: Reader, kids: readonly Kid[]): void {
  const page = firstPage(kids)
  if (page === undefined || page === reader.page) return
  reader.page = page
  reader.lines.push(`— page ${page} —`)
}

function firstPage(kids: readonly Kid[]): number | undefined {
  for (const kid of kids) {
    const page = kid.kind === 'element' ? firstPage(kid.element.kids) : kid.page
    if (page !== undefined && page !== null) return page
  }
  return undefined
}

function isInline(kid: Kid): boolean {
  if (kid.kind !== 'element') return true
  const { role, kids } = kid.element
  return role === 'Link' || ((role === null || INLINE.has(role)) && kids.every(isInline))
}

/** Words of something that stands in a line. */
function inline(reader: Reader, kid: Kid): string {
  if (kid.kind === 'object') return ''
  if (kid.kind === 'content') {
    // The words of a form XObject cannot be told from those of its page, where ids begin anew.
    const isOfPage = reader.document.pages[(kid.page ?? 0) - 1]?.dict === kid.container
    const words = (isOfPage && reader.words[(kid.page ?? 0) - 1]?.get(kid.mcid)) || ''
    if (kid.page === null || kid.page === reader.page || words.trim() === '') return words
    reader.page = kid.page
    return `— page ${kid.page} — ${words}`
  }
  const { element } = kid
  const own = textAt(element.dict, 'ActualText')
  const said = (): string => element.kids.map((each) => inline(reader, each)).join('')
  switch (element.role) {
    case 'Link':
      return aside(said(), (words) => `link: ${words} → ${linkTarget(reader.document, element)}`)
    case 'Figure':
      return `⟨graphic: ${textAt(element.dict, 'Alt') ?? own ?? 'no words'}⟩`
    case 'Form':
    case 'Annot':
      return annotationAloud(element) ?? `⟨drawn field: ${textAt(element.dict, 'Alt') ?? said()}⟩`
    default:
      return `${language(element)}${own ?? said()}`
  }
}

/** Words set apart by brackets; spaces at their ends belong to what stands around them. */
function aside(words: string, said: (trimmed: string) => string): string {
  const [before, after] = [/^\s*/.exec(words)?.[0] ?? '', /\s*$/.exec(words)?.[0] ?? '']
  return `${before}⟨${said(words.trim())}⟩${after}`
}

/** `(cy) ` where an element is in a language of its own. */
function language({ dict }: StructureElement): string {
  const given = textAt(dict, 'Lang')
  return given === undefined ? '' : `(${given}) `
}

function list(reader: Reader, element: StructureElement, depth: number): void {
  turn(reader, element.kids)
  const kids = childElements(element)
  const items = kids.filter(({ role }) => role === 'LI' || role === 'TOCI').length
  const contents = element.role === 'TOC'
  const size = count(items, contents ? 'entry' : 'item')
  line(reader, depth, `${contents ? 'Contents' : 'List'}, ${size}`)
  for (const kid of kids) block(reader, kid, depth + 1)
}

function item(reader: Reader, element: StructureElement, depth: number): void {
  turn(reader, element.kids)
  const isOf = (kid: Kid, role: string): boolean =>
    kid.kind === 'element' && kid.element.role === role
  const label = element.kids.filter((kid) => isOf(kid, 'Lbl'))
  const rest = element.kids.filter((kid) => !label.includes(kid))
  const body = rest.flatMap((kid) =>
    kid.kind === 'element' && kid.element.role === 'LBody' ? kid.element.kids : [kid],
  )
  const words = label.map((kid) => inline(reader, kid)).join('')
  // A bullet is drawn, and has no words; without a label nothing tells a reader more than that an item begins.
  const sign = label.length > 0 ? '•' : '-'
  flow(reader, body, depth, `${words.replace(/\s+/g, ' ').trim() || sign} `)
}

function table(reader: Reader, element: StructureElement, depth: number): void {
  turn(reader, element.kids)
  const rows = rowsOf(element)
  const columns = rows.map((row) =>
    childElements(row).reduce((sum, cell) => sum + spanOf(reader, cell, 'ColSpan'), 0),
  )
  const size = `${count(Math.max(0, ...columns), 'column')}, ${count(rows.length, 'row')}`
  line(reader, depth, `Table, ${size}`)
  for (const [index, row] of rows.entries()) {
    turn(reader, row.kids)
    const said = childElements(row).map((cell) => cellAloud(reader, cell))
    line(reader, depth + 1, `Row ${index + 1}: ${said.join(' | ')}`)
  }
}

function cellAloud(reader: Reader, cell: StructureElement): string {
  const scope = cell.role === 'TH' ? `heading${spans(reader, cell)} ` : spans(reader, cell)
  return `${scope}${allWords(reader, cell.kids).trim() || 'empty'}`
}

function spans(reader: Reader, cell: StructureElement): string {
  const [columns, rows] = [spanOf(reader, cell, 'ColSpan'), spanOf(reader, cell, 'RowSpan')]
  return `${columns > 1 ? `(${columns} columns) ` : ''}${rows > 1 ? `(${rows} rows) ` : ''}`
}

/** Words of everything in a cell, blocks parted by spaces. */
function allWords(reader: Reader, kids: readonly Kid[]): string {
  return kids
    .map((kid) =>
      isInline(kid) || kid.kind !== 'element'
        ? inline(reader, kid)
        : ` ${allWords(reader, kid.element.kids)} `,
    )
    .join('')
}

function spanOf(reader: Reader, cell: StructureElement, key: string): number {
  const { tree } = reader.document
  return (tree && numberOf(attribute(cell, tree, key))) ?? 1
}

function count(number: number, word: string): string {
  return `${number} ${number === 1 ? word : word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`}`
}
