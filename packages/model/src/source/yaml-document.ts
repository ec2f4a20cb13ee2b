import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Scalar,
} from 'yaml'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { indexLines, type Place, type Span } from '../place.ts'
import { isLoneKey, lostCommas } from './yaml-commas.ts'
import { hashFaults, yamlFault } from './yaml-errors.ts'
import { withoutUnseen, withoutWordBreaks } from './unseen.ts'
import { quoted } from './yaml-slips.ts'
import { curlyFault, isInCurlyQuotes, unseenFault } from './yaml-unseen.ts'

/** Value of a YAML text: words, lists and maps of words. */
type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue }

/** A YAML text as read. */
export interface YamlText {
  /** Empty values are left out of maps; undefined where nothing could be read. */
  readonly value: YamlValue | undefined
  /** The same with empty values as empty words, for keys that nobody should have written. */
  readonly whole: YamlValue | undefined
  /** What it is the whole of. */
  readonly name: YamlSource['name']
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
  readonly name: 'file' | 'front matter' | 'form'
  /** Places in the file, where somebody knows them already. */
  readonly placeOf?: (span: Span) => Place
}

/** The source for a file that is YAML from end to end. */
export function wholeFile(path: string, text: string): YamlSource {
  return { path, text, span: { start: 0, end: text.length }, name: 'file' }
}

const DEEPEST = 40

/**
 * Reads YAML as words only (the failsafe schema), with the place of every value.
 * Never throws: what cannot be read is a diagnostic.
 */
export function readYaml(source: YamlSource): YamlText {
  const placeOf = source.placeOf ?? placesIn(source)
  const at = (span: Span): Place =>
    placeOf({ start: span.start + source.span.start, end: span.end + source.span.start })
  const text = source.text.slice(source.span.start, source.span.end)
  const nothing = {
    value: undefined,
    whole: undefined,
    name: source.name,
    places: new Map<string, Place>(),
  }
  const deep = tooDeep(text)
  if (deep !== undefined) {
    const place = at({ start: deep, end: deep + 1 })
    return {
      ...nothing,
      diagnostics: [
        diagnostic(
          'nesting-too-deep',
          place,
          'values stand inside one another too deep to be read',
          { help: `use at most ${DEEPEST} levels` },
        ),
      ],
    }
  }
  const document = parseDocument(text, {
    schema: 'failsafe',
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
  })
  // What a lost word or a reserved character brings about elsewhere follows from it: the first that is found is the slip.
  const faults = [
    hashFaults(text, at),
    reservedFaults(document, text, at),
    yamlFault(document.errors, text, at),
  ].find((found) => found.length > 0)
  if (faults) return { ...nothing, diagnostics: faults }
  const places = new Map<string, Place>()
  const diagnostics: Diagnostic[] = []
  const whole = read(document.contents, '', {
    places,
    diagnostics,
    at,
    text,
    exact: source.path.endsWith('repairs.yaml'),
  })
  if (!places.has('')) places.set('', at({ start: 0, end: Math.min(text.length, 1) }))
  return { value: withoutEmpty(whole), whole, name: source.name, places, diagnostics }
}

function placesIn({ path, text }: YamlSource): (span: Span) => Place {
  const lines = indexLines(text)
  return (span) => lines.placeOf(path, span)
}

/** Leaves empty values out of maps; in a list each value has its place. */
function withoutEmpty(value: YamlValue | undefined): YamlValue | undefined {
  if (value === undefined || value === '') return undefined
  if (typeof value === 'string') return value
  if (isList(value)) return value.map((item) => withoutEmpty(item) ?? '')
  return mapOf(
    Object.entries(value).flatMap(([key, each]): [string, YamlValue][] => {
      const kept = withoutEmpty(each)
      return kept === undefined ? [] : [[key, kept]]
    }),
  )
}

/** A map without what every object inherits: a role may be called `constructor`. */
function mapOf(entries: Iterable<readonly [string, YamlValue]>): YamlValue {
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as YamlValue
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value)
}

interface Reading {
  readonly places: Map<string, Place>
  readonly diagnostics: Diagnostic[]
  readonly at: (span: Span) => Place
  readonly text: string
  /** Whether values are quoted from another text, and kept to the letter. */
  readonly exact: boolean
}

function read(node: unknown, pointer: string, reading: Reading): YamlValue | undefined {
  if (!isNode(node)) return undefined
  const end = reading.text.length
  reading.places.set(pointer, reading.at(spanOf(node, end)))
  if (isScalar(node)) return wordsOf(node, reading.at(spanOf(node, end)), reading)
  if (isSeq(node))
    return node.items.map((item, index) => read(item, `${pointer}/${index}`, reading) ?? '')
  if (!isMap(node)) return undefined
  reading.diagnostics.push(...lostCommas(node, reading.text, reading.at))
  const entries = new Map<string, YamlValue>()
  const seen = new Set<string>()
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key)) {
      reading.diagnostics.push(
        diagnostic(
          'invalid-yaml',
          reading.at(spanOf(pair.key as Node, end)),
          'a key has to be words',
          { help: 'write `key: value`' },
        ),
      )
      continue
    }
    if (isLoneKey(node, pair)) continue
    const key = wordsOf(pair.key, reading.at(spanOf(pair.key, end)), reading) ?? ''
    const below = `${pointer}/${escapePointer(key)}`
    const keyPlace = reading.at(spanOf(pair.key, end))
    if (seen.has(key)) {
      const whole = {
        start: spanOf(pair.key, end).start,
        end: Math.max(
          spanOf(pair.key, end).end,
          isNode(pair.value) ? spanOf(pair.value, end).end : 0,
        ),
      }
      reading.diagnostics.push(
        diagnostic('duplicate-key', keyPlace, `\`${key}\` is given twice`, {
          help: 'take it away here, or where it stands before',
          fix: { place: reading.at(whole), text: '' },
        }),
      )
      continue
    }
    seen.add(key)
    reading.places.set(`${below}#`, keyPlace)
    const value = read(pair.value, below, reading) ?? ''
    if (value === '') reading.places.set(below, keyPlace)
    entries.set(key, value)
  }
  return mapOf(entries)
}

/** The words of a value or key. */
function wordsOf({ value, type }: Scalar, place: Place, reading: Reading): string | undefined {
  if (typeof value !== 'string') return undefined
  const fault = unseenFault(value, place, reading.exact)
  if (fault) reading.diagnostics.push(fault)
  if (type === 'PLAIN' && !reading.exact && isInCurlyQuotes(value)) {
    reading.diagnostics.push(curlyFault(value, place))
    return value.slice(1, -1)
  }
  // Nothing else that is said of it may show what it holds.
  if (fault) return withoutUnseen(value)
  return reading.exact ? value : withoutWordBreaks(value)
}

/** A key as one step of a JSON pointer. */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function spanOf(node: Node | null | undefined, end: number): Span {
  const range = node?.range
  return range
    ? { start: range[0], end: Math.max(range[0], range[1]) }
    : { start: 0, end: Math.min(1, end) }
}

/** Where a value could begin with a sign of YAML's own; most texts have no such place, and need not be searched node by node. */
const RESERVED = /(?:^|[\s,[{}\]:"'])[*&!]/m

/** Values that begin with `*`, `&` or `!`: YAML's own signs, which nobody here means. */
function reservedFaults(
  document: Document,
  text: string,
  at: (span: Span) => Place,
): readonly Diagnostic[] {
  if (!RESERVED.test(text)) return []
  const found: Diagnostic[] = []
  const report = (sign: string, end: number, says: string): void => {
    const start = text.lastIndexOf(sign, end)
    if (start < 0) return
    const lineEnd = start + text.slice(start).search(/[\r\n]|$/)
    const inFlow = /[[{]/.test(text.slice(text.lastIndexOf('\n', start) + 1, start))
    const span = {
      start,
      end: inFlow
        ? start + (/^[^,\]}\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 1)
        : lineEnd,
    }
    const written = quoted(text.slice(span.start, span.end).trimEnd())
    found.push(
      diagnostic('yaml-alias', at({ start, end: start + sign.length }), `\`${sign}\` ${says}`, {
        help: `if these are words, put them in quotation marks: \`${written}\``,
        fix: { place: at(span), text: written },
      }),
    )
  }
  visit(document, {
    Node: (_, node) => {
      const end = node.range?.[1] ?? text.length
      if (isAlias(node)) report(`*${node.source}`, end, 'repeats another value')
      else if ('anchor' in node && typeof node.anchor === 'string')
        report(`&${node.anchor}`, end, 'names a value to be repeated')
      else if (typeof node.tag === 'string' && node.tag.startsWith('!'))
        report(node.tag, end, 'says what kind of value follows')
    },
  })
  return found
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
  const indented = new RegExp(
    `^[ \\t]{${DEEPEST * 4}}|^[ \\t]*(?:[-?][ \\t]+){${DEEPEST}}`,
    'm',
  ).exec(text)
  return indented ? indented.index : undefined
}
