import { Lexer, type YAMLError } from 'yaml'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { Place, Span } from '../place.ts'
import { lineSlip, quoted, type YamlSlip } from './yaml-slips.ts'

type PlaceOf = (span: Span) => Place

/**
 * The one slip behind the errors of the parser.
 * It goes on after an error and finds more that follow from it; and it often finds the first one late,
 * so the lines before it are searched for what an owner may have meant.
 */
export function yamlFault(
  errors: readonly YAMLError[],
  text: string,
  at: PlaceOf,
): readonly Diagnostic[] {
  const first = errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0]
  if (!first) return []
  const slip = lineSlip(text, Math.min(first.pos[0], Math.max(0, text.length - 1)))
  return [slip ? fromSlip(slip, at) : fromError(first, text, at)]
}

/** Signs of the lexer that stand for no characters of the text. */
const MARKERS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F'])

/**
 * Words lost because ` #` begins a comment: `strapline: #BeKind`, `- #policy-intent`.
 * A comment has a space after its `#`, so what has none was meant as words.
 */
export function hashFaults(text: string, at: PlaceOf): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  let offset = 0
  for (const token of new Lexer().lex(text)) {
    if (MARKERS.has(token)) continue
    if (/^#[\p{L}\p{N}]/u.test(token)) {
      const lineStart = text.lastIndexOf('\n', offset - 1) + 1
      if (text.slice(lineStart, offset).trim() !== '')
        found.push(fromSlip(hashSlip(text, lineStart, offset, token), at))
    }
    offset += token.length
  }
  return found
}

function hashSlip(text: string, lineStart: number, offset: number, token: string): YamlSlip {
  const before = text.slice(lineStart, offset)
  const flow = /[[{,]\s*(?:[\w-]+:\s+)?([^[\]{},]*)$/.exec(before)
  const block = /^\s*(?:- +)*(?:[\w-]+: +)?(.*)$/.exec(before)
  const start = offset - ((flow ?? block)?.[1] ?? '').length
  const end = flow
    ? offset + (/^[^\]},]*/.exec(token)?.[0].trimEnd().length ?? 0)
    : offset + token.trimEnd().length
  const written = quoted(text.slice(start, end))
  const hashtag = flow ? text.slice(offset, end) : token.trimEnd()
  return {
    span: { start: offset, end: offset + hashtag.length },
    message: `\`${hashtag}\` is read as a comment`,
    help: `put the value in quotation marks: \`${written}\``,
    fix: { span: { start, end }, text: written },
  }
}

function fromSlip(slip: YamlSlip, at: PlaceOf): Diagnostic {
  return diagnostic('invalid-yaml', at(slip.span), slip.message, {
    help: slip.help,
    ...(slip.fix ? { fix: { place: at(slip.fix.span), text: slip.fix.text } } : {}),
  })
}

function fromError(error: YAMLError, text: string, at: PlaceOf): Diagnostic {
  const { message, help } = explain(error)
  const start = Math.min(error.pos[0], Math.max(0, text.length - 1))
  const line = text.slice(start).search(/\r?\n|$/)
  const end = Math.max(start + 1, Math.min(error.pos[1], start + Math.max(1, line)))
  return diagnostic('invalid-yaml', at({ start, end }), message, { help })
}

function explain(error: YAMLError): { readonly message: string; readonly help: string } {
  switch (error.code) {
    case 'MISSING_CHAR':
      return /quote/.test(error.message)
        ? {
            message: 'a quotation mark is missing',
            help: 'close the words with the same quotation mark they begin with',
          }
        : {
            message: 'a bracket or comma is missing',
            help: 'close what was opened with `[` or `{`, and put a comma between values',
          }
    case 'BAD_INDENT':
      return {
        message: 'the line is indented wrongly',
        help: 'begin it exactly under the line it belongs with',
      }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'a line is not `key: value`',
        help: 'write a key, a colon, a space and the value',
      }
    case 'BAD_SCALAR_START':
    case 'UNEXPECTED_TOKEN':
      return {
        message: 'these characters cannot stand here',
        help: 'take them away, or put the value in quotation marks',
      }
    case 'MULTIPLE_DOCS':
      return { message: 'a line of `---` begins a second document', help: 'take the line away' }
    default:
      return {
        message: 'the YAML cannot be read from here on',
        help: 'check colons, quotation marks, brackets and indentation of this line and the one before',
      }
  }
}
