import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { Place, Span } from '../place.ts'
import { idFrom } from './validate.ts'

/** What the mark at the end of a block says: `{#id .class key="value"}`. */
export interface Mark {
  readonly id: string
  readonly classes: readonly string[]
  readonly attributes: ReadonlyMap<string, string>
  readonly place: Place
}

/** A block's source parted into words and mark. */
export interface Marked {
  readonly mark: Mark | undefined
  /** Offset in the file where the words end. */
  readonly wordsEnd: number
  readonly diagnostics: readonly Diagnostic[]
}

const MARK = /[ \t]*\{#([^{}\r\n]*)\}[ \t]*$/
const CLASSES = ['lead-in', 'no-lead-in', 'appendix', 'unnumbered'] as const
const ATTRIBUTES = ['label', 'prefix'] as const

/** Reads the mark at the end of a block that stands at `span` of `text`. */
export function readMark(text: string, span: Span, placeOf: (span: Span) => Place): Marked {
  const source = text.slice(span.start, span.end)
  const match = MARK.exec(source)
  if (!match) return { mark: undefined, wordsEnd: span.end, diagnostics: malformed(source, span, placeOf) }
  const opened = span.start + match.index + match[0].indexOf('{')
  const markSpan = { start: opened, end: opened + (match[1] ?? '').length + 3 }
  const wordsEnd = span.start + match.index
  const earlier = MARK.exec(source.slice(0, match.index))
  if (earlier) {
    const place = placeOf({ start: wordsEnd, end: markSpan.end })
    const twice = diagnostic('two-marks', placeOf(markSpan), `a second mark \`${text.slice(markSpan.start, markSpan.end)}\` on the same block`, {
      help: 'take the second mark away; a block has one id',
      fix: { place, text: '' },
    })
    const first = readMark(text, { start: span.start, end: wordsEnd }, placeOf)
    return { ...first, diagnostics: [...first.diagnostics, twice] }
  }
  const read = readInside(match[1] ?? '', markSpan, placeOf)
  return { mark: read.mark, wordsEnd, diagnostics: read.diagnostics }
}

function readInside(inside: string, span: Span, placeOf: (span: Span) => Place): { readonly mark: Mark | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const place = placeOf(span)
  const match = /^([^\s.]+)((?:\s+(?:\.[a-z-]+|[a-z]+=["\u201C\u201D][^"\u201C\u201D]*["\u201C\u201D]))*)\s*$/.exec(inside)
  if (!match?.[1]) return { mark: undefined, diagnostics: [diagnostic('malformed-mark', place, `\`{#${inside}}\` cannot be read as an id`, { help: `write \`{#${idFrom(inside)}}\``, fix: { place, text: `{#${idFrom(inside)}}` } })] }
  const id = match[1]
  const diagnostics: Diagnostic[] = []
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    const idPlace = placeOf({ start: span.start + 2, end: span.start + 2 + id.length })
    diagnostics.push(diagnostic('invalid-id', idPlace, `\`${id}\` cannot be an id`, { help: `write \`${idFrom(id)}\``, fix: { place: idPlace, text: idFrom(id) } }))
  }
  const classes: string[] = []
  const attributes = new Map<string, string>()
  for (const part of (match[2] ?? '').matchAll(/\.([a-z-]+)|([a-z]+)=["\u201C\u201D]([^"\u201C\u201D]*)["\u201C\u201D]/g)) {
    const start = span.start + 2 + id.length + part.index
    const name = part[1] ?? part[2] ?? ''
    const known: readonly string[] = part[1] === undefined ? ATTRIBUTES : CLASSES
    if (!known.includes(name)) {
      diagnostics.push(diagnostic('malformed-mark', placeOf({ start, end: start + part[0].length }), `a mark cannot say \`${part[0]}\``, { help: `it may say ${known.map((each) => `\`${part[1] === undefined ? each : `.${each}`}\``).join(', ')}` }))
    } else if (part[1] === undefined) attributes.set(name, part[3] ?? '')
    else classes.push(name)
  }
  return { mark: { id, classes, attributes, place }, diagnostics }
}

/** Something at the end that was meant as a mark: `{# scope}`, `{#scope`, `{ #scope }`, `(#scope)`. */
function malformed(source: string, span: Span, placeOf: (span: Span) => Place): readonly Diagnostic[] {
  const match = /(?:\{\s*#\s*([\w-]+)\s*[})]?|\(\s*#\s*([\w-]+)\s*\})[ \t]*$/.exec(source)
  if (!match) return []
  const place = placeOf({ start: span.start + match.index, end: span.start + match.index + match[0].trimEnd().length })
  const text = `{#${idFrom(match[1] ?? match[2] ?? '')}}`
  return [diagnostic('malformed-mark', place, `\`${match[0].trimEnd()}\` cannot be read as an id`, { help: `write \`${text}\``, fix: { place, text } })]
}
