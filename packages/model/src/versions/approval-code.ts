import { sha256Hex } from '../fingerprint.ts'
import { documentRows } from '../front-rows.ts'
import type { DocumentSource } from '../front-words.ts'
import { textOf } from '../inline.ts'
import { wordsOfField, type Row } from '../row.ts'
import { foldText } from '../words.ts'

/** Crockford's base 32: without I, L, O and U, which are read as something else. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Pieces that print what is true of the whole trust. */
const MATTER = ['wordmark', 'name', 'strapline', 'vision', 'mission', 'values', 'sponsor'] as const

/**
 * Short code of exact words: `7F3K-9Q2M`, eight characters (40 bits) of a SHA-256 over what `approvedWords` names.
 * The same words have the same code, whatever they are numbered and dated.
 */
export function approvalCode(document: DocumentSource): string {
  const bits = BigInt(`0x${sha256Hex(JSON.stringify(approvedWords(document))).slice(0, 10)}`)
  const letters = Array.from(
    { length: 8 },
    (_, at) => LETTERS[Number((bits >> BigInt(5 * (7 - at))) & 31n)] ?? '',
  ).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}

/** A code as somebody typed it, in the form that is printed: any case, with or without the dash, O for 0, I and L for 1. Undefined where it is none. */
export function readApprovalCode(typed: string): string | undefined {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (!/^[0-9A-HJKMNP-TV-Z]{8}$/.test(letters)) return undefined
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}

/** Everything that a board approves, by name; docs/semantics.md says what is left out, and why. */
function approvedWords(document: DocumentSource): object {
  const { title, owner, contact, review } = document.policy.front
  const rows = documentRows(document)
  return {
    title: foldText(title),
    owner: owner ?? null,
    contact: contact === undefined ? null : [contact.role ?? null, foldText(contact.as)],
    reviewPeriod: review?.period ?? null,
    // In an order of its own: where on the front pages it stands does not count.
    trust: MATTER.map((piece) =>
      rows
        .filter((row) => isFrontPiece(row) && row.piece === piece)
        .map((row) => [row.kind, ...wordsIn(row)]),
    ),
    text: rows
      .filter((row) => !isFrontPiece(row))
      .map((row) => [row.kind, row.depth, ...wordsIn(row)]),
  }
}

/** Whether a row is printed from the front matter or trust.yaml; a section printed in front is a section. */
function isFrontPiece({ id }: Row): boolean {
  return id.startsWith('_')
}

/** Words piece by piece, so that a word cannot go from one cell, label or option to the next unseen. */
function wordsIn({ kind, content, cells, headed, field }: Row): readonly unknown[] {
  if (field) return [field.fieldKind, ...wordsOfField(field).map(foldText)]
  if (kind !== 'table') return [foldText(textOf(content))]
  return [headed, ...cells.map((row) => row.map((cell) => foldText(textOf(cell))))]
}
