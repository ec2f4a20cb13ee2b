import type { Definition, Nodes, Root } from 'mdast'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { DiagnosticCode } from '../diagnostic-codes.ts'
import { indexLines, type Place, type Position, type Span } from '../place.ts'
import { idsInText } from './ids-in-text.ts'

/** One file being read: its text, and where findings are collected. */
export interface Reader {
  readonly path: string
  readonly text: string
  readonly placeOf: (span: Span) => Place
  readonly offsetOf: (position: Position) => number
  readonly report: (
    code: DiagnosticCode,
    span: Span,
    message: string,
    more?: {
      readonly help?: string
      readonly fix?: { readonly span: Span; readonly text: string }
    },
  ) => void
  /** Link definitions of the file, and what refers to them. */
  readonly definitions: ReadonlyMap<string, Definition>
  readonly references: ReadonlySet<string>
  /** Every id that stands in the file. */
  readonly ids: () => ReadonlySet<string>
  /** Whether the document prints numbers at all. */
  readonly numbers: boolean
  readonly add: (found: readonly Diagnostic[]) => void
}

/** What a reader is made of; findings go to `into`. */
interface ReaderOptions {
  readonly path: string
  readonly text: string
  readonly root: Root
  readonly numbers: boolean
  readonly into: Diagnostic[]
}

/** A reader of one text. */
export function createReader({ path, text, root, numbers, into }: ReaderOptions): Reader {
  const { definitions, references } = definitionsOf(root)
  const lines = indexLines(text)
  const placeOf = (span: Span): Place => lines.placeOf(path, span)
  let ids: ReadonlySet<string> | undefined
  return {
    path,
    text,
    placeOf,
    offsetOf: lines.offsetAt,
    report: (code, span, message, more = {}) => {
      const fix = more.fix && { place: placeOf(more.fix.span), text: more.fix.text }
      into.push(
        diagnostic(code, placeOf(span), message, {
          ...(more.help === undefined ? {} : { help: more.help }),
          ...(fix ? { fix } : {}),
        }),
      )
    },
    definitions,
    references,
    ids: () => (ids ??= idsInText(text)),
    numbers,
    add: (found) => void into.push(...found),
  }
}

function definitionsOf(root: Root): Pick<Reader, 'definitions' | 'references'> {
  const definitions = new Map<string, Definition>()
  const references = new Set<string>()
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if (node.type === 'linkReference' || node.type === 'imageReference')
      references.add(node.identifier)
    if ('children' in node) for (const child of node.children) waiting.push(child)
  }
  return { definitions, references }
}

/** Where a node stands in its text. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** The first line of a node. */
export function firstLineOf(reader: Reader, node: Nodes): Span {
  const { start, end } = spanOf(node)
  const line = reader.text.slice(start, end).search(/[\r\n]/)
  return { start, end: line < 0 ? end : start + line }
}

/** Where the line of an offset begins. */
export function lineStart(offset: number, reader: Reader): number {
  return reader.text.lastIndexOf('\n', offset - 1) + 1
}

/** Column of an offset as an editor shows it, from 0: a tab reaches the next fourth one. */
export function columnOf(offset: number, reader: Reader): number {
  return widthOf(reader.text.slice(lineStart(offset, reader), offset))
}

/** Columns that a text at the start of a line takes. */
export function widthOf(text: string): number {
  let width = 0
  for (const sign of text) width += sign === '\t' ? 4 - (width % 4) : 1
  return width
}
