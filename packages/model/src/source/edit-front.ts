import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'
import { frontMatterSchema } from '../schema/front-matter.ts'
import { editableYaml } from './editable-yaml.ts'
import { writeYaml } from './write-yaml.ts'

/** A change of the front matter of policy.md. */
export type FrontEdit =
  /** Gives a value, at a key or at a key of a map (`approved`, `on`). */
  | {
      readonly kind: 'set'
      readonly at: readonly [string] | readonly [string, string]
      readonly to: string
    }
  /** Takes a key of an entry of a list away. */
  | { readonly kind: 'drop'; readonly list: string; readonly index: number; readonly key: string }
  /** Adds an entry to the end of a list that has some. */
  | {
      readonly kind: 'append'
      readonly list: string
      readonly entry: Readonly<Record<string, string>>
    }

/**
 * policy.md with some changes made in its front matter; every other character, comments included, stays as it was typed.
 * What cannot be found is left alone.
 */
export function editFront(text: string, edits: readonly FrontEdit[]): string {
  return edits.reduce((before, edit) => {
    const opening = /^---[ \t]*\r?\n/.exec(before)?.[0].length
    const length = /^---[ \t]*\r?$/m.exec(before.slice(opening ?? 0))?.index
    if (opening === undefined || length === undefined) return before
    const yaml = before.slice(opening, opening + length)
    return before.slice(0, opening) + edited(yaml, edit) + before.slice(opening + length)
  }, text)
}

function edited(yaml: string, edit: FrontEdit): string {
  const root = editableYaml(yaml)?.contents
  if (!isMap(root)) return yaml
  switch (edit.kind) {
    case 'set':
      return withValue(yaml, root, edit.at, edit.to)
    case 'drop':
      return withoutKey(yaml, root, edit)
    case 'append':
      return withEntry(yaml, root, edit)
  }
}

function withValue(
  yaml: string,
  root: YAMLMap,
  [key, inner]: readonly [string, string?],
  to: string,
): string {
  const pair = pairOf(root, key)
  if (!pair) {
    const value = inner === undefined ? scalar(to, false) : `{ ${inner}: ${scalar(to, true)} }`
    return withTopKey(yaml, root, key, value)
  }
  if (inner === undefined) return withScalar(yaml, pair, scalar(to, false))
  if (!isMap(pair.value)) return withScalar(yaml, pair, `{ ${inner}: ${scalar(to, true)} }`)
  const below = pairOf(pair.value, inner)
  const flow = pair.value.flow === true
  if (below) return withScalar(yaml, below, scalar(to, flow))
  const last = pair.value.items.at(-1)
  if (!last) return withScalar(yaml, pair, `{ ${inner}: ${scalar(to, true)} }`)
  if (flow) return spliced(yaml, endOf(last), endOf(last), `, ${inner}: ${scalar(to, true)}`)
  const indent = columnOf(yaml, startOf(last))
  return withLine(yaml, endOf(last), `${' '.repeat(indent)}${inner}: ${scalar(to, false)}`)
}

/** The value behind a key, whatever it was: a blank one too. */
function withScalar(yaml: string, pair: Pair, value: string): string {
  const node = pair.value
  const keyEnd = rangeOf(pair.key)[1]
  const [start, end] = isNode(node) && node.range ? node.range : [keyEnd, keyEnd]
  if (end > start) return spliced(yaml, start, end, value)
  const colon = yaml.indexOf(':', keyEnd) + 1
  return spliced(yaml, colon, colon, ` ${value}`)
}

/** A key that was not there, on a line of its own where the schema has it. */
function withTopKey(yaml: string, root: YAMLMap, key: string, value: string): string {
  const order = Object.keys(frontMatterSchema.properties)
  const before = root.items
    .filter((pair) => order.indexOf(nameOf(pair)) < order.indexOf(key))
    .at(-1)
  const line = `${key}: ${value}`
  return before ? withLine(yaml, endOf(before), line) : `${line}${lineEnd(yaml)}${yaml}`
}

function withoutKey(
  yaml: string,
  root: YAMLMap,
  { list, index, key }: FrontEdit & { readonly kind: 'drop' },
): string {
  const entries = pairOf(root, list)?.value
  const map = isSeq(entries) ? entries.items[index] : undefined
  if (!isMap(map)) return yaml
  const at = map.items.findIndex((pair) => nameOf(pair) === key)
  const [before, pair, after] = [map.items[at - 1], map.items[at], map.items[at + 1]]
  if (!pair) return yaml
  if (!before) return after ? spliced(yaml, startOf(pair), startOf(after), '') : yaml
  if (map.flow === true) return spliced(yaml, endOf(before), endOf(pair), '')
  const start = yaml.lastIndexOf('\n', startOf(pair)) + 1
  return spliced(yaml, start, afterLine(yaml, endOf(pair)), '')
}

function withEntry(
  yaml: string,
  root: YAMLMap,
  { list, entry }: FrontEdit & { readonly kind: 'append' },
): string {
  const entries = pairOf(root, list)?.value
  const last = isSeq(entries) ? entries.items.at(-1) : undefined
  if (!isSeq(entries) || !isMap(last)) return yaml
  if (entries.flow === true) {
    const words = Object.entries(entry).map(([key, value]) => `${key}: ${scalar(value, true)}`)
    return spliced(yaml, endOf(last), endOf(last), `, { ${words.join(', ')} }`)
  }
  // An entry begins two columns behind its dash.
  const indent = ' '.repeat(Math.max(0, columnOf(yaml, rangeOf(last)[0]) - 2))
  const lines = Object.entries(entry).map(
    ([key, value], at) => `${indent}${at === 0 ? '- ' : '  '}${key}: ${scalar(value, false)}`,
  )
  return withLine(yaml, endOf(last), lines.join(lineEnd(yaml)))
}

/** Words as YAML on one line; in `{ … }` commas and brackets need quotes too. */
function scalar(words: string, flow: boolean): string {
  const plain = writeYaml(words).trimEnd()
  return flow && /^[^"'].*[,[\]{}]/.test(plain) ? JSON.stringify(words) : plain
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => nameOf(pair) === key)
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : ''
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = isNode(node) ? node.range : undefined
  return range ? [range[0], range[1]] : [0, 0]
}

function startOf({ key }: Pair): number {
  return rangeOf(key)[0]
}

/** Where the words of a value end: what a collection takes in behind its last one, comments for instance, is not its own. */
function endOf(node: unknown): number {
  if (isMap(node) || isSeq(node)) {
    const last: unknown = node.items.at(-1)
    return node.flow === true || last === undefined ? rangeOf(node)[1] : endOf(last)
  }
  if (isNode(node)) return rangeOf(node)[1]
  const { key, value } = node as Pair
  return Math.max(rangeOf(key)[1], value === null ? 0 : endOf(value))
}

function columnOf(yaml: string, offset: number): number {
  return offset - (yaml.lastIndexOf('\n', offset - 1) + 1)
}

function afterLine(yaml: string, offset: number): number {
  const end = yaml.indexOf('\n', offset)
  return end < 0 ? yaml.length : end + 1
}

/** A line more, below the one that an offset is on. */
function withLine(yaml: string, offset: number, line: string): string {
  // A value in several lines ends with the break that ends its last line.
  const at = afterLine(yaml, yaml.charAt(offset - 1) === '\n' ? offset - 1 : offset)
  return spliced(yaml, at, at, `${line}${lineEnd(yaml)}`)
}

function lineEnd(yaml: string): string {
  return yaml.includes('\r\n') ? '\r\n' : '\n'
}

function spliced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end)
}
