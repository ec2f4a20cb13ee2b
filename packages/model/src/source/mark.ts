import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { Place, Span } from '../place.ts'
import { mintId } from './mint-id.ts'
import { idFrom } from './id-from.ts'
import { withoutBlanksAtEnd } from './blanks.ts'
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

/** A mark at the end of a text: where it begins, with the space before it, and what stands inside. */
interface Found {
  readonly start: number
  readonly open: number
  readonly inside: string
}

/** A mark at the very end of a text. */
function markAtEnd(source: string): Found | undefined {
  const end = source.trimEnd()
  const open = end.endsWith('}') ? end.lastIndexOf('{#') : -1
  if (open < 0 || end.charAt(open - 1) === '\\' || /[{}\r\n]/.test(end.slice(open + 2, -1)))
    return undefined
  return {
    start: withoutBlanksAtEnd(end.slice(0, open)).length,
    open,
    inside: end.slice(open + 2, -1),
  }
}

/** The marks at the end of a text, in their order. */
function marksAtEnd(source: string): readonly Found[] {
  const all: Found[] = []
  for (let found = markAtEnd(source); found; found = markAtEnd(source.slice(0, found.start)))
    all.push(found)
  return all.toReversed()
}

/** Reads the mark at the end of a block that stands at `span` of `text`. */
export function readMark(
  text: string,
  span: Span,
  block: MarkedBlock,
  placeOf: (span: Span) => Place,
): Marked {
  const source = text.slice(span.start, span.end)
  const around = [text.slice(0, span.start), text.slice(span.end)]
  const [own, ...surplus] = marksAtEnd(source)
  if (!own)
    return {
      mark: undefined,
      wordsEnd: span.end,
      diagnostics: malformed(source, span, around, placeOf),
    }
  const spanOf = ({ open, inside }: Found): Span => ({
    start: span.start + open,
    end: span.start + open + inside.length + 3,
  })
  const wordsEnd = span.start + own.start
  const read = readInside(
    own.inside,
    spanOf(own),
    block,
    { words: text.slice(span.start, wordsEnd), around },
    placeOf,
  )
  const [second, last] = [surplus[0], surplus.at(-1)]
  if (!second || !last) return { mark: read.mark, wordsEnd, diagnostics: read.diagnostics }
  const end = spanOf(last).end
  const typed = text.slice(spanOf(second).start, spanOf(second).end)
  const more = surplus.length - 1
  const twice = diagnostic(
    'two-marks',
    placeOf({ start: spanOf(second).start, end }),
    more === 0
      ? `a second mark \`${typed}\` on the same block`
      : `a second mark \`${typed}\`, and ${more} more, on the same block`,
    {
      help: `take ${more === 0 ? 'it' : 'them'} away; a block has one id`,
      fix: { place: placeOf({ start: spanOf(own).end, end }), text: '' },
    },
  )
  return { mark: read.mark, wordsEnd, diagnostics: [...read.diagnostics, twice] }
}

type Read = Pick<Marked, 'mark' | 'diagnostics'>

function readInside(
  inside: string,
  span: Span,
  block: MarkedBlock,
  beside: Beside,
  placeOf: (span: Span) => Place,
): Read {
  const match = INSIDE.exec(inside)
  if (!match?.[1])
    return {
      mark: undefined,
      diagnostics: [unreadable(`{#${inside}}`, inside, beside, placeOf(span))],
    }
  const id = match[1]
  const idPlace = placeOf({ start: span.start + 2, end: span.start + 2 + id.length })
  const diagnostics: Diagnostic[] = []
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    const meant = meantId(id, beside)
    diagnostics.push(
      diagnostic('invalid-id', idPlace, `\`${id}\` cannot be an id`, {
        help: `write \`${meant}\``,
        fix: { place: idPlace, text: meant },
      }),
    )
  }
  const says = readSays(match[2] ?? '', span.start + 2 + id.length, block, placeOf)
  return {
    mark: { id, idPlace, classes: says.classes, attributes: says.attributes },
    diagnostics: [...diagnostics, ...says.diagnostics],
  }
}

const SAYS = /^(?:\.[a-z-]+|[a-z]+=["\u201C\u201D]?[^"\u201C\u201D\s]*["\u201C\u201D]?)$/

/** Words beside which an id is to be found: the words of its block, and the text around that. */
interface Beside {
  readonly words: string
  readonly around: readonly string[]
}

/** An id that some name was meant to be, and nothing else has; one from the words of the block where the name says nothing. */
function meantId(name: string, { words, around }: Beside): string {
  const id = /[a-z]/i.test(name) ? idFrom(name) : mintId(words, new Set())
  for (let count = 1; ; count++) {
    const free = count === 1 ? id : `${id}-${count}`
    if (!around.some((text) => new RegExp(`\\{#${free}[\\s}]`).test(text))) return free
  }
}

/** A mark that was meant, and what to write for it: the id as near as can be, what else it says as it is. */
function unreadable(typed: string, inside: string, beside: Beside, place: Place): Diagnostic {
  const parts = inside.trim().split(/\s+/)
  const says = parts.slice(parts.findLastIndex((part) => !SAYS.test(part)) + 1)
  const name = parts.slice(0, parts.length - says.length).join(' ')
  const id = meantId(name, beside)
  const rest = says
    .join(' ')
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
  around: readonly string[],
  placeOf: (span: Span) => Place,
): readonly Diagnostic[] {
  const words = source.trimEnd()
  const match = MEANT.exec(words)
  if (!match) return []
  const place = placeOf({ start: span.start + match.index, end: span.start + words.length })
  const name = match.slice(1).find((each) => each !== undefined) ?? ''
  const found = unreadable(match[0], name, { words: words.slice(0, match.index), around }, place)
  const maybeWords = (match[3] ?? match[4]) !== undefined
  return [
    maybeWords
      ? { ...found, help: `${found.help}; if these are words, write \`\\\` before them` }
      : found,
  ]
}
