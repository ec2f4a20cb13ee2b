import type { Nodes } from 'mdast'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { DiagnosticCode } from '../diagnostic-codes.ts'
import { indexLines, type Place, type Span } from '../place.ts'

/** One file being read: its text, and where findings are collected. */
export interface Reader {
  readonly path: string
  readonly text: string
  readonly placeOf: (span: Span) => Place
  readonly report: (code: DiagnosticCode, span: Span, message: string, more?: { readonly help?: string; readonly fix?: { readonly span: Span; readonly text: string } }) => void
  readonly add: (found: readonly Diagnostic[]) => void
}

/** A reader of one text; findings go to `into`. */
export function createReader(path: string, text: string, into: Diagnostic[]): Reader {
  const lines = indexLines(text)
  const placeOf = (span: Span): Place => lines.placeOf(path, span)
  return {
    path,
    text,
    placeOf,
    report: (code, span, message, more = {}) => {
      const fix = more.fix && { place: placeOf(more.fix.span), text: more.fix.text }
      into.push(diagnostic(code, placeOf(span), message, { ...(more.help === undefined ? {} : { help: more.help }), ...(fix ? { fix } : {}) }))
    },
    add: (found) => void into.push(...found),
  }
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
