import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { DiagnosticCode } from '../diagnostic-codes.ts'
import { indexLines, type Place } from '../place.ts'
import { UNSEEN } from './unseen.ts'

/**
 * How a file came to be: typed by people; given, and never edited; written by us.
 * Nobody can break a line of the last two, and our JSON says everything about five times.
 */
export type Origin = 'typed' | 'given' | 'written'

/** Largest file and line anybody's policy can need, in UTF-16 units. */
const LARGEST_FILE = { typed: 1_000_000, given: 1_000_000, written: 10_000_000 } as const
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
export function decodeSource(
  path: string,
  bytes: Uint8Array,
  origin: Origin = 'typed',
): SourceText {
  if (bytes.length > LARGEST_FILE[origin] * 3)
    return refuse(
      path,
      'file-too-large',
      'this file is far larger than a policy',
      'take out what is not text, pictures for instance',
    )
  const text = decode(bytes)
  if (text === undefined) return notUtf8(path, bytes)
  return guardSource(path, text, origin)
}

/** The same for a text that is already at hand. */
export function guardSource(path: string, raw: string, origin: Origin = 'typed'): SourceText {
  // A lone carriage return ends a line in Markdown but not in YAML; the same length keeps every place true.
  const text = (raw.startsWith('\uFEFF') ? raw.slice(1) : raw).replace(/\r(?!\n)/g, '\n')
  if (text.length > LARGEST_FILE[origin]) return refuse(path, 'file-too-large', ...TOO_LARGE)
  const unseen = text.search(UNSEEN)
  if (unseen >= 0)
    return refuseAt(
      path,
      text,
      'unreadable-file',
      unseen,
      ...(MANUAL_BREAKS[text.charAt(unseen)] ?? NO_TEXT),
    )
  const long = origin === 'typed' ? TOO_LONG_LINE.exec(text) : null
  return long
    ? refuseAt(path, text, 'file-too-large', long.index, ...TOO_LONG)
    : { path, text, diagnostics: [] }
}

const TOO_LONG_LINE = new RegExp(`^[^\\r\\n]{${LONGEST_LINE + 1}}`, 'm')

const TOO_LARGE = [
  'this file is far larger than a policy',
  'take out what is not text, pictures for instance',
] as const
const NO_TEXT = [
  'this file holds a character that is not text',
  'save it as plain text with the encoding UTF-8',
] as const
/** Word writes its own breaks as control characters when its text is saved or pasted. */
const MANUAL_BREAKS: Readonly<Record<string, readonly [string, string]>> = {
  '\v': [
    'a manual line break of a word processor stands here',
    'put a space in its place, or an empty line where the next clause begins',
  ],
  '\f': [
    'a manual page break of a word processor stands here',
    'put an empty line in its place; pages break by themselves',
  ],
}
const TOO_LONG = ['this line is far longer than a paragraph', 'break it into paragraphs'] as const

const DEEP = new RegExp(
  `^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))){${DEEPEST_LIST}}|^[ \\t]{${DEEPEST_LIST * 6}}`,
  'm',
)

/** Markdown that would make its parser slow or deep without bound is turned away; YAML guards itself. */
export function guardMarkdown({ path, text, diagnostics }: SourceText): SourceText {
  if (text === undefined) return { path, text, diagnostics }
  const deep = DEEP.exec(text)?.index
  if (deep !== undefined) {
    const message = 'lists stand inside one another too deep to be read'
    return refuseAt(
      path,
      text,
      'nesting-too-deep',
      deep,
      message,
      `use at most ${DEEPEST_LIST} levels`,
    )
  }
  const crowded = crowdedAt(text)
  if (crowded === undefined) return { path, text, diagnostics }
  const message = 'more brackets, stars and the like stand here than a paragraph can have'
  return refuseAt(path, text, 'nesting-too-deep', crowded, message, 'take out what is not words')
}

function refuseAt(
  path: string,
  text: string,
  code: DiagnosticCode,
  at: number,
  message: string,
  help: string,
): SourceText {
  const place = indexLines(text).placeOf(path, { start: at, end: at + 1 })
  return { path, text: undefined, diagnostics: [diagnostic(code, place, message, { help })] }
}

/** Where a block has too many marks: the parser's work grows with their square. */
function crowdedAt(text: string): number | undefined {
  let [marks, all, start] = [0, 0, 0]
  for (const match of text.matchAll(
    /[[\]*_<>&`\\!]|\n[ \t\r]*\n|\n[ \t]*(?:[-*+]|\d+[.)])[ \t]/g,
  )) {
    if (match[0].startsWith('\n')) {
      marks = 0
      start = match.index + match[0].length
    } else if (++marks > MOST_MARKS || ++all > MOST_MARKS_IN_FILE) return start
  }
  return undefined
}

/** Text of bytes; `begun` where more may follow, and a last character may be cut. */
function decode(bytes: Uint8Array, begun = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: begun,
    })
  } catch {
    return undefined
  }
}

/** Says so at the first byte that no UTF-8 has: a curly quote of Windows, most often. */
function notUtf8(path: string, bytes: Uint8Array): SourceText {
  // Invariant: the first `good` bytes can be read, the first `bad` cannot.
  let [good, bad] = [0, bytes.length + 1]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decode(bytes.subarray(0, middle), true) === undefined) bad = middle
    else good = middle
  }
  const text = (decode(bytes.subarray(0, good), true) ?? '').replace(/^\uFEFF/, '')
  const message = 'this file is not text in UTF-8'
  const help = 'save it as plain text with the encoding UTF-8'
  return refuseAt(path, `${text} `, 'unreadable-file', text.length, message, help)
}

function refuse(path: string, code: 'file-too-large', message: string, help: string): SourceText {
  return {
    path,
    text: undefined,
    diagnostics: [diagnostic(code, startOf(path), message, { help })],
  }
}
