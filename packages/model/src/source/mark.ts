import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { Place, Span } from '../place.ts'
import { mintId } from './mint-id.ts'
import { idFrom } from './id-from.ts'
import { readSays, type MarkedBlock, type Says } from './mark-says.ts'

/** What the mark at the end of a block says: `{#id .class key="value"}`. */
export interface Mark extends Says {
  readonly id: string
  /** The id alone. */
  readonly idPlace: Place
}

/** A block's source parted into words and mark. */
export interface Marked {
  readonly mark: Mark | undefined
  /** Offset in the file where the words end. */
  readonly wordsEnd: number
  readonly diagnostics: readonly Diagnostic[]
}

const INSIDE =
  /^([^\s.]+)((?:\s+(?:\.[a-z-]+|[a-z]+=["\u201C\u201D][^"\u201C\u201D]*["\u201C\u201D]))*)\s*$/

/** A mark at the very end of a text: where it begins, with the space before it, and what stands inside. */
function markAtEnd(
  source: string,
): { readonly start: number; readonly open: number; readonly inside: string } | undefined {
  const end = source.trimEnd()
  const open = end.lastIndexOf('{#')
  if (
    !end.endsWith('}') ||
    open < 0 ||
    end.charAt(open - 1) === '\\' ||
    /[{}\r\n]/.test(end.slice(open + 2, -1))
  )
    return undefined
  return {
    start: end.slice(0, open).replace(/[ \t]+$/, '').length,
    open,
    inside: end.slice(open + 2, -1),
  }
}

/** Reads the mark at the end of a block that stands at `span` of `text`. */
export function readMark(
  text: string,
  span: Span,
  block: MarkedBlock,
  placeOf: (span: Span) => Place,
): Marked {
  const source = text.slice(span.start, span.end)
  const found = markAtEnd(source)
  if (!found)
    return { mark: undefined, wordsEnd: span.end, diagnostics: malformed(source, span, placeOf) }
  const markSpan = {
    start: span.start + found.open,
    end: span.start + found.open + found.inside.length + 3,
  }
  const wordsEnd = span.start + found.start
  if (markAtEnd(source.slice(0, found.start))) {
    const place = placeOf({ start: wordsEnd, end: markSpan.end })
    const twice = diagnostic(
      'two-marks',
      placeOf(markSpan),
      `a second mark \`${text.slice(markSpan.start, markSpan.end)}\` on the same block`,
      {
        help: 'take it away; a block has one id',
        fix: { place, text: '' },
      },
    )
    const first = readMark(text, { start: span.start, end: wordsEnd }, block, placeOf)
    return { ...first, diagnostics: [...first.diagnostics, twice] }
  }
  const read = readInside(found.inside, markSpan, block, text.slice(span.start, wordsEnd), placeOf)
  return { mark: read.mark, wordsEnd, diagnostics: read.diagnostics }
}

type Read = Pick<Marked, 'mark' | 'diagnostics'>

function readInside(
  inside: string,
  span: Span,
  block: MarkedBlock,
  words: string,
  placeOf: (span: Span) => Place,
): Read {
  const match = INSIDE.exec(inside)
  if (!match?.[1])
    return {
      mark: undefined,
      diagnostics: [unreadable(`{#${inside}}`, inside, words, placeOf(span))],
    }
  const id = match[1]
  const idPlace = placeOf({ start: span.start + 2, end: span.start + 2 + id.length })
  const diagnostics: Diagnostic[] = []
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    diagnostics.push(
      diagnostic('invalid-id', idPlace, `\`${id}\` cannot be an id`, {
        help: `write \`${idFrom(id)}\``,
        fix: { place: idPlace, text: idFrom(id) },
      }),
    )
  }
  const says = readSays(match[2] ?? '', span.start + 2 + id.length, block, placeOf)
  return {
    mark: { id, idPlace, classes: says.classes, attributes: says.attributes },
    diagnostics: [...diagnostics, ...says.diagnostics],
  }
}

/** A mark that was meant, and what to write for it: the id as near as can be, what else it says as it is. */
function unreadable(typed: string, inside: string, words: string, place: Place): Diagnostic {
  const [, name = '', says = ''] =
    /^(.*?)((?:(?:^|\s+)(?:\.[a-z-]+|[a-z]+=["\u201C\u201D]?[^"\u201C\u201D\s]*["\u201C\u201D]?))*)\s*$/.exec(
      inside.trim(),
    ) ?? []
  const id = name.trim() === '' ? mintId(words, new Set()) : idFrom(name)
  const rest = says
    .trim()
    .replace(/=["\u201C\u201D]?([^"\u201C\u201D\s]+)["\u201C\u201D]?/g, '="$1"')
  const text = `{#${id}${rest === '' ? '' : ` ${rest}`}}`
  return diagnostic('malformed-mark', place, `\`${typed}\` cannot be read as an id`, {
    help: `write \`${text}\``,
    fix: { place, text },
  })
}

/**
 * What was meant as a mark: `{# scope}`, `{#scope`, `{ #scope }`, `(#scope)`, `{scope}`, `{.appendix}`.
 * The last two may be words as well: only what has the shape of an id is asked about, not `(#BeKind)`.
 */
const MEANT =
  /(?<!\\)(?:\{\s*(?:#\s*([\w-]+)\s*[})]?|(\.[a-z-]+)\s*\})|(?<!\])\(\s*#\s*([a-z][a-z0-9-]*)\s*[)}]|\{\s*([a-z][a-z0-9-]*)\s*\})$/

function malformed(
  source: string,
  span: Span,
  placeOf: (span: Span) => Place,
): readonly Diagnostic[] {
  const words = source.trimEnd()
  const match = MEANT.exec(words)
  if (!match) return []
  const place = placeOf({ start: span.start + match.index, end: span.start + words.length })
  const name = match.slice(1).find((each) => each !== undefined) ?? ''
  const found = unreadable(match[0], name, words.slice(0, match.index), place)
  const maybeWords = (match[3] ?? match[4]) !== undefined
  return [
    maybeWords
      ? { ...found, help: `${found.help}; if these are words, write \`\\\` before them` }
      : found,
  ]
}
