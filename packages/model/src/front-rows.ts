import {
  consultedWords,
  coverWords,
  revisionWords,
  signatureWords,
  statusWords,
  type DocumentSource,
} from './front-words.ts'
import type { Inline } from './inline.ts'
import { rowsOf, type Row, type RowKind } from './row.ts'
import type { CoverRow } from './schema/front-matter.ts'
import { sectionsElsewhere } from './sections-elsewhere.ts'

/** A place to write on, among words: a tab, which no document can type. */
export const BLANK = '\t'

/** The pieces that stand before the body, as rows: contents are left out, for whoever prints makes them. */
export function frontRows(source: DocumentSource): readonly Row[] {
  return source.policy.front.front.flatMap((piece) => pieceRows(piece, piece, source))
}

/** The pieces that stand after the body, as rows. */
export function backRows(source: DocumentSource): readonly Row[] {
  const { front, back = [] } = source.policy.front
  // What stands at both ends has an id at each.
  return back.flatMap((piece) =>
    pieceRows(piece, front.includes(piece) ? `${piece}-again` : piece, source),
  )
}

/** A whole document as rows, in the order it is printed: front pages, body, back. */
export function documentRows(source: DocumentSource): readonly Row[] {
  const elsewhere = sectionsElsewhere(source.policy)
  const blocks = source.policy.blocks.filter(
    (block) => block.kind !== 'section' || !elsewhere.has(block.id),
  )
  return [...frontRows(source), ...rowsOf({ blocks }), ...backRows(source)]
}

/** Rows of one piece. Unless it is a section of the body, their ids begin with `_`, which no clause id can, and `name`. */
function pieceRows(piece: string, name: string, source: DocumentSource): readonly Row[] {
  const { policy, trust } = source
  const { front } = policy
  if (piece.startsWith('#')) return sectionRows(piece, source)
  const row = rowMaker(piece)
  const id = `_${name}`
  switch (piece) {
    case 'wordmark':
      return [row('paragraph', id, trust.wordmark)]
    case 'name':
      return [row('paragraph', id, trust.name)]
    case 'title':
      return [{ ...row('heading', id, front.title), depth: 1 }]
    case 'strapline':
    case 'vision':
    case 'mission':
      return headed(piece, id, trust[piece])
    case 'sponsor':
      return trust.sponsor === undefined ? [] : [row('paragraph', id, trust.sponsor)]
    case 'status':
      return front.status === undefined ? [] : [row('paragraph', id, statusWords(front.status))]
    case 'cover':
      return coverRows(row('table', id), front.cover ?? [], front['cover-layout'], source)
    case 'closing':
      return coverRows(row('table', id), front.closing ?? [], 'rows', source)
    case 'signatures':
      return signatureRows(id, source)
    case 'consulted':
      return consultedRows(id, source)
    case 'revisions':
      return revisionRows(id, source)
    case 'values':
      return valueRows(id, source)
    case 'contact':
      return front.contact === undefined ? [] : [row('paragraph', id, front.contact.as)]
    case 'contents':
      return []
    default:
      throw new Error(`no such piece: ${piece}`)
  }
}

function sectionRows(piece: string, { policy }: DocumentSource): readonly Row[] {
  const id = piece.slice(1)
  const blocks = policy.blocks.filter((block) => block.kind === 'section' && block.id === id)
  return rowsOf({ blocks }).map((row) => ({ ...row, piece }))
}

function rowMaker(piece: string): (kind: RowKind, id: string, text?: string) => Row {
  return (kind, id, text = '') => ({
    kind,
    id,
    piece,
    parent: null,
    depth: 0,
    number: null,
    ordered: false,
    appendix: false,
    leadIn: false,
    content: words(text),
    cells: [],
    headed: false,
    field: null,
  })
}

function words(text: string): readonly Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

/** What stands under a heading of its own, or without one. */
function under(piece: string, id: string, heading: string | undefined, row: Row): readonly Row[] {
  if (heading === undefined) return [row]
  const above = { ...rowMaker(piece)('heading', `${id}-heading`, heading), depth: 2 }
  return [above, { ...row, parent: above.id }]
}

function headed(
  piece: string,
  id: string,
  matter: { readonly heading?: string; readonly text: string } | undefined,
): readonly Row[] {
  if (!matter) return []
  return under(piece, id, matter.heading, rowMaker(piece)('paragraph', id, matter.text))
}

function coverRows(
  table: Row,
  rows: readonly CoverRow[],
  layout: 'rows' | 'columns' | undefined,
  source: DocumentSource,
): readonly Row[] {
  if (rows.length === 0) return []
  const labels = rows.map(({ label }) => words(label))
  const values = rows.map((row) =>
    words(
      row.signature === undefined ? (coverWords(row, source) ?? '') : `${BLANK}${row.signature}`,
    ),
  )
  return [
    layout === 'columns'
      ? { ...table, cells: [labels, values], headed: true }
      : { ...table, cells: labels.map((label, index) => [label, values[index] ?? []]) },
  ]
}

function signatureRows(id: string, { policy }: DocumentSource): readonly Row[] {
  const signatures = policy.front.signatures ?? []
  const ids = idsOf(
    id,
    signatures.map(({ role, label }) => role ?? label),
  )
  return signatures.map((signature, index) => {
    const { label, dateLabel, date } = signatureWords(signature)
    const dated = dateLabel === null ? '' : ` ${dateLabel} ${date ?? BLANK}`
    return rowMaker('signatures')('paragraph', ids[index] ?? id, `${label} ${BLANK}${dated}`)
  })
}

function consultedRows(id: string, source: DocumentSource): readonly Row[] {
  const consulted = consultedWords(source)
  if (!consulted) return []
  const row = rowMaker('consulted')
  const ids = idsOf(
    id,
    consulted.roles.map(({ role }) => role),
  )
  return [
    row('paragraph', id, consulted.sentence),
    ...consulted.roles.map((each, index) => ({
      ...row('item', ids[index] ?? id, each.words),
      parent: id,
      depth: 1,
    })),
  ]
}

/** An id for each, after what it is about, so that it stays when others come and go. */
function idsOf(id: string, names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((each) => each === name).length
    const own = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    return `${id}-${own}${before === 0 ? '' : `-${before + 1}`}`
  })
}

function revisionRows(id: string, { policy }: DocumentSource): readonly Row[] {
  const log = revisionWords(policy.front)
  if (!log) return []
  const cells = [log.columns, ...log.rows].map((row) => row.map(words))
  const table = { ...rowMaker('revisions')('table', id), cells, headed: true }
  return under('revisions', id, log.heading, table)
}

function valueRows(id: string, { trust }: DocumentSource): readonly Row[] {
  if (!trust.values) return []
  const cells = trust.values.items.map(({ name, text }) => [words(name), words(text)])
  return under('values', id, trust.values.heading, {
    ...rowMaker('values')('table', id),
    cells,
  })
}
