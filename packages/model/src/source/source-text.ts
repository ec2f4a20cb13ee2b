import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { indexLines, type Place } from '../place.ts'

/** Largest file and line anybody's policy can need, in UTF-16 units. */
const LARGEST_FILE = 1_000_000
const LONGEST_LINE = 10_000
const DEEPEST_LIST = 12

/** Marks in one block beyond which reading it takes longer than anybody waits; nobody types a tenth of them. */
const MOST_MARKS = 1_500
const MOST_MARKS_IN_FILE = 100_000

/** A file as read: its text without a byte order mark, or undefined where it cannot be a policy file. */
export interface SourceText {
  readonly path: string
  readonly text: string | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** The first character of a file, for findings about the file as a whole. */
export function startOf(path: string): Place {
  return { path, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
}

/**
 * Text of a file from its bytes. Positions in everything read from it count from after a byte order mark, as editors do.
 * Text that would make a parser slow or deep without bound is turned away here, with a finding.
 */
export function decodeSource(path: string, bytes: Uint8Array): SourceText {
  if (bytes.length > LARGEST_FILE * 3) return refuse(path, 'file-too-large', 'this file is far larger than a policy', 'take out what is not text, pictures for instance')
  const text = decode(bytes)
  if (text === undefined) return refuse(path, 'unreadable-file', 'this file is not text in UTF-8', 'save it as plain text with the encoding UTF-8')
  return guardSource(path, text)
}

/** The same for a text that is already at hand. */
export function guardSource(path: string, raw: string): SourceText {
  // A lone carriage return ends a line in Markdown but not in YAML; the same length keeps every place true.
  const text = (raw.startsWith('\uFEFF') ? raw.slice(1) : raw).replace(/\r(?!\n)/g, '\n')
  const lines = indexLines(text)
  const found = (code: 'unreadable-file' | 'file-too-large' | 'nesting-too-deep', at: number, length: number, message: string, help: string): SourceText => ({
    path,
    text: undefined,
    diagnostics: [diagnostic(code, lines.placeOf(path, { start: at, end: at + length }), message, { help })],
  })
  if (text.length > LARGEST_FILE) return refuse(path, 'file-too-large', 'this file is far larger than a policy', 'take out what is not text, pictures for instance')
  const nul = text.indexOf('\0')
  if (nul >= 0) return found('unreadable-file', nul, 1, 'this file holds a character that is not text', 'save it as plain text with the encoding UTF-8')
  const long = new RegExp(`^[^\\r\\n]{${LONGEST_LINE}}`, 'm').exec(text)
  if (long) return found('file-too-large', long.index, 1, 'this line is far longer than a paragraph', 'break it into paragraphs')
  const deep = new RegExp(`^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))){${DEEPEST_LIST}}|^[ \\t]{${DEEPEST_LIST * 6}}`, 'm').exec(text)
  if (deep) return found('nesting-too-deep', deep.index, deep[0].length, 'lists stand inside one another too deep to be read', `use at most ${DEEPEST_LIST} levels`)
  const crowded = crowdedAt(text)
  if (crowded !== undefined) return found('nesting-too-deep', crowded, 1, 'more brackets, stars and the like stand here than a paragraph can have', 'take out what is not words')
  return { path, text, diagnostics: [] }
}

/** Where a block has too many marks: the parser's work grows with their square. */
function crowdedAt(text: string): number | undefined {
  let [marks, all, start] = [0, 0, 0]
  for (const match of text.matchAll(/[[\]*_<>&`\\!]|\n[ \t\r]*\n|\n[ \t]*(?:[-*+]|\d+[.)])[ \t]/g)) {
    if (match[0].startsWith('\n')) {
      marks = 0
      start = match.index + match[0].length
    } else if (++marks > MOST_MARKS || ++all > MOST_MARKS_IN_FILE) return start
  }
  return undefined
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function refuse(path: string, code: 'unreadable-file' | 'file-too-large', message: string, help: string): SourceText {
  return { path, text: undefined, diagnostics: [diagnostic(code, startOf(path), message, { help })] }
}
