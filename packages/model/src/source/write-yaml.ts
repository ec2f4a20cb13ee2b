import { Document, isMap, isScalar, isSeq, visit, YAMLSeq, type ToStringOptions } from 'yaml'
import { editableYaml } from './editable-yaml.ts'
import { isInCurlyQuotes } from './yaml-unseen.ts'

/** What can be written as YAML: words, lists and maps of words. */
export type Writable = string | readonly Writable[] | { readonly [key: string]: Writable }

const STYLE: ToStringOptions = {
  lineWidth: 0,
  indentSeq: true,
  flowCollectionPadding: true,
  singleQuote: false,
  nullStr: '',
}

/** Longest map that is written on one line, in characters. */
const SHORT_MAP = 100

/** Canonical YAML of a value: block style, flow only for short lists of words, quotes only where needed. */
export function writeYaml(value: Writable): string {
  const document = new Document(value, { schema: 'failsafe' })
  visit(document, {
    Seq: (_, node) => {
      if (
        node.items.every((item) => isScalar(item) && String(item.value).length < 40) &&
        String(node.items.map(String)).length < SHORT_MAP
      )
        node.flow = true
    },
  })
  return readable(document).toString(STYLE)
}

/**
 * The same text in canonical style, comments kept. Returned unchanged where it cannot be read.
 * Maps and lists that the owner wrote on one line stay there while they are short.
 */
export function formatYaml(text: string): string {
  const document = editableYaml(text)
  if (!document || document.contents === null) return text
  visit(document, {
    Collection: (_, node) => {
      if (!node.flow) return
      const inside = node.items.some((item) => isMap(item) || isSeq(item))
      node.flow =
        !inside &&
        (node.range === undefined ||
          node.range === null ||
          node.range[1] - node.range[0] <= SHORT_MAP)
    },
  })
  return readable(document).toString(STYLE)
}

/** `{ a: b }` but `[a, b]`, as people type them and other formatters write them; the library has one setting for both. */
function writeSeqTight(node: YAMLSeq): void {
  node.toString = (context, ...rest) =>
    YAMLSeq.prototype.toString.call(
      node,
      context === undefined ? context : { ...context, flowCollectionPadding: '' },
      ...rest,
    )
}

/** Words that look like a number or a truth value keep quotes, so that every YAML reader takes them as words. */
function readable(document: Document): Document {
  visit(document, {
    Seq: (_, node) => {
      if (node.flow === true) writeSeqTight(node)
    },
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return
      const text = node.value
      if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') return
      if (text === '') return
      node.type =
        isInCurlyQuotes(text) ||
        /^[-+]?(?:\d[\d_]*)?\.?\d+(?:e[-+]?\d+)?$|^(?:true|false|null|~|0[xo][\da-f]+)$/i.test(text)
          ? 'QUOTE_DOUBLE'
          : text.includes('\n')
            ? 'BLOCK_LITERAL'
            : 'PLAIN'
    },
  })
  return document
}
