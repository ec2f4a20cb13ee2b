import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type Document, type Node, type YAMLError } from 'yaml'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { indexLines, type Place, type Span } from '../place.ts'

/** Value of a YAML text: words, lists and maps of words. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue }

/** A YAML text as read. */
export interface YamlText {
  /** Empty values are left out of maps; undefined where nothing could be read. */
  readonly value: YamlValue | undefined
  /** Where each value stands, by JSON pointer; `''` is the whole. Keys by the pointer and a trailing `#`. */
  readonly places: ReadonlyMap<string, Place>
  readonly diagnostics: readonly Diagnostic[]
}

/** A stretch of a file that is YAML: the whole file, front matter, a form block. */
export interface YamlSource {
  readonly path: string
  /** The whole file. */
  readonly text: string
  readonly span: Span
}

/** The source for a file that is YAML from end to end. */
export function wholeFile(path: string, text: string): YamlSource {
  return { path, text, span: { start: 0, end: text.length } }
}

const DEEPEST = 40

/**
 * Reads YAML as words only (the failsafe schema), with the place of every value.
 * Never throws: what cannot be read is a diagnostic.
 */
export function readYaml(source: YamlSource): YamlText {
  const lines = indexLines(source.text)
  const at = (span: Span): Place =>
    lines.placeOf(source.path, { start: span.start + source.span.start, end: span.end + source.span.start })
  const text = source.text.slice(source.span.start, source.span.end)
  const deep = tooDeep(text)
  if (deep !== undefined) {
    const place = at({ start: deep, end: deep + 1 })
    return { value: undefined, places: new Map(), diagnostics: [diagnostic('nesting-too-deep', place, 'values stand inside one another too deep to be read', { help: `use at most ${DEEPEST} levels` })] }
  }
  const document = parseDocument(text, { schema: 'failsafe', strict: true, uniqueKeys: false, prettyErrors: false })
  const aliases = aliasFindings(document, at)
  if (document.errors.length > 0 || aliases.length > 0) {
    return { value: undefined, places: new Map(), diagnostics: [...firstError(document.errors, text, at), ...aliases] }
  }
  const places = new Map<string, Place>()
  const diagnostics: Diagnostic[] = []
  const value = read(document.contents, '', { places, diagnostics, at, end: text.length })
  if (!places.has('')) places.set('', at({ start: 0, end: Math.min(text.length, 1) }))
  return { value, places, diagnostics }
}

interface Reading {
  readonly places: Map<string, Place>
  readonly diagnostics: Diagnostic[]
  readonly at: (span: Span) => Place
  readonly end: number
}

function read(node: unknown, pointer: string, reading: Reading): YamlValue | undefined {
  if (!isNode(node)) return undefined
  reading.places.set(pointer, reading.at(spanOf(node, reading.end)))
  if (isScalar(node)) return typeof node.value === 'string' && node.value !== '' ? node.value : undefined
  if (isSeq(node)) return node.items.map((item, index) => read(item, `${pointer}/${index}`, reading) ?? '')
  if (!isMap(node)) return undefined
  const entries = new Map<string, YamlValue>()
  const seen = new Set<string>()
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key)) {
      reading.diagnostics.push(diagnostic('invalid-yaml', reading.at(spanOf(pair.key as Node, reading.end)), 'a key has to be words', { help: 'write `key: value`' }))
      continue
    }
    const key = String(pair.key.value)
    const below = `${pointer}/${escapePointer(key)}`
    const keyPlace = reading.at(spanOf(pair.key, reading.end))
    if (seen.has(key)) {
      reading.diagnostics.push(diagnostic('duplicate-key', keyPlace, `\`${key}\` is given twice`, { help: 'keep one of the two' }))
      continue
    }
    seen.add(key)
    reading.places.set(`${below}#`, keyPlace)
    const value = read(pair.value, below, reading)
    if (value === undefined) reading.places.set(below, keyPlace)
    else entries.set(key, value)
  }
  return Object.fromEntries(entries)
}

/** A key as one step of a JSON pointer. */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function spanOf(node: Node | null | undefined, end: number): Span {
  const range = node?.range
  return range ? { start: range[0], end: Math.max(range[0], range[1]) } : { start: 0, end: Math.min(1, end) }
}

function aliasFindings(document: Document, at: (span: Span) => Place): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        const place = at(spanOf(node, Number.MAX_SAFE_INTEGER))
        found.push(diagnostic('yaml-alias', place, `\`*${node.source}\` repeats another value`, { help: `write the value itself here; if the words begin with \`*\`, put them in quotes` }))
      } else if ('anchor' in node && typeof node.anchor === 'string') {
        const place = at(spanOf(node, Number.MAX_SAFE_INTEGER))
        found.push(diagnostic('yaml-alias', place, `\`&${node.anchor}\` names a value to be repeated`, { help: 'take the name away; if the words begin with `&`, put them in quotes' }))
      }
    },
  })
  return found
}

/** The parser goes on after an error and finds more that follow from it; the first is the owner's slip. */
function firstError(errors: readonly YAMLError[], text: string, at: (span: Span) => Place): readonly Diagnostic[] {
  const first = errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0]
  if (!first) return []
  const { message, help } = explain(first, text)
  const start = Math.min(first.pos[0], Math.max(0, text.length - 1))
  const line = text.slice(start).search(/\r?\n|$/)
  const end = Math.max(start + 1, Math.min(first.pos[1], start + Math.max(1, line)))
  return [diagnostic('invalid-yaml', at({ start, end }), message, { help })]
}

function explain(error: YAMLError, text: string): { readonly message: string; readonly help: string } {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { message: 'a tab stands where spaces belong', help: 'replace the tab by two spaces' }
    case 'MISSING_CHAR':
      return /quote/.test(error.message)
        ? { message: 'a quotation mark is missing', help: 'close the words with the same quotation mark they begin with' }
        : { message: 'a bracket or comma is missing', help: 'close what was opened with `[` or `{`, and put a comma between values' }
    case 'BAD_INDENT':
      return { message: 'the line is indented wrongly', help: 'begin it exactly under the line it belongs with' }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return /: .*: /.test(lineAt(text, error.pos[0]))
        ? { message: 'a colon inside the words is read as a second key', help: 'put the whole value in quotation marks' }
        : { message: 'a line is not `key: value`', help: 'write a key, a colon, a space and the value' }
    case 'BAD_SCALAR_START':
    case 'UNEXPECTED_TOKEN':
      return { message: 'these characters cannot stand here', help: 'put the value in quotation marks' }
    case 'MULTIPLE_DOCS':
      return { message: 'a line of `---` begins a second document', help: 'take the line away' }
    default:
      return { message: 'the YAML cannot be read from here on', help: 'check colons, quotation marks, brackets and indentation of this line and the one before' }
  }
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
  const end = text.indexOf('\n', offset)
  return text.slice(start, end < 0 ? text.length : end)
}

/** Offset of the first value nested deeper than anybody reads, so that the parser never recurses without bound. */
function tooDeep(text: string): number | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '[' || char === '{') depth++
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1)
    if (depth > DEEPEST) return at
  }
  const indented = new RegExp(`^[ \\t]{${DEEPEST * 4}}|^[ \\t]*(?:[-?][ \\t]+){${DEEPEST}}`, 'm').exec(text)
  return indented ? indented.index : undefined
}

