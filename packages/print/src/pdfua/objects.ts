import { inflateSync } from 'node:zlib'
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib'

// What a damaged file holds may be of any type: nothing here throws, what does not fit is undefined.

/** A decoded stream may not be longer; a few bytes can unpack to gigabytes. */
const MOST_BYTES = 64_000_000

/** What a reference leads to; anything else is itself. A reference to itself leads to nothing. */
export function resolve(object: PDFObject | undefined, context: PDFContext): PDFObject | undefined {
  let found = object
  for (let step = 0; found instanceof PDFRef; step += 1) {
    if (step > 8) return undefined
    found = context.lookup(found)
  }
  return found
}

/** Value of a key, references followed. */
export function valueAt(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict && resolve(dict.get(PDFName.of(key)), dict.context)
}

/** Dictionary at a key; of a stream, the one that describes it. */
export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  return dictOf(valueAt(dict, key))
}

/** A dictionary, or the one that describes a stream. */
export function dictOf(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFStream) return object.dict
  return object instanceof PDFDict ? object : undefined
}

/** Members of an array, references not followed; undefined of anything else. */
export function membersOf(object: PDFObject | undefined): readonly PDFObject[] | undefined {
  return object instanceof PDFArray ? object.asArray() : undefined
}

/** Members of an array at a key, references not followed; none where there is no array. */
export function arrayAt(dict: PDFDict | undefined, key: string): readonly PDFObject[] {
  return membersOf(valueAt(dict, key)) ?? []
}

/** Members of an array at a key, or the one thing that stands there instead of an array. */
export function oneOrMoreAt(dict: PDFDict, key: string): readonly PDFObject[] {
  const raw = dict.get(PDFName.of(key))
  const value = resolve(raw, dict.context)
  if (raw === undefined || value === undefined) return []
  return membersOf(value) ?? [raw]
}

/** Name at a key, without its slash. */
export function nameAt(dict: PDFDict | undefined, key: string): string | undefined {
  return nameOf(valueAt(dict, key))
}

/** A name without its slash. */
export function nameOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFName ? object.decodeText() : undefined
}

/** Text of a string at a key. */
export function textAt(dict: PDFDict | undefined, key: string): string | undefined {
  return textOf(valueAt(dict, key))
}

/** Text of a string. */
export function textOf(object: PDFObject | undefined): string | undefined {
  if (!(object instanceof PDFString) && !(object instanceof PDFHexString)) return undefined
  try {
    return object.decodeText()
  } catch {
    return ''
  }
}

/** Number at a key. */
export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
  return numberOf(valueAt(dict, key))
}

/** A number. */
export function numberOf(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined
}

/** Whether a key is there and true. */
export function isTrueAt(dict: PDFDict | undefined, key: string): boolean {
  return valueAt(dict, key) === PDFBool.True
}

/** Bytes of a stream, unpacked; undefined where they cannot be. */
export function streamBytes(stream: PDFObject | undefined): Uint8Array | undefined {
  if (!(stream instanceof PDFRawStream)) return undefined
  const [filter, ...more] = oneOrMoreAt(stream.dict, 'Filter')
  try {
    if (filter === undefined) return stream.contents
    if (
      more.length === 0 &&
      filter === PDFName.of('FlateDecode') &&
      dictAt(stream.dict, 'DecodeParms') === undefined
    )
      return inflateSync(stream.contents, { maxOutputLength: MOST_BYTES })
    return decodePDFRawStream(stream).decode()
  } catch {
    return undefined
  }
}

/** Values of a number tree by their numbers (ISO 32000-1, 7.9.7), references not followed. */
export function numberTree(root: PDFDict | undefined): ReadonlyMap<number, PDFObject> {
  const entries = new Map<number, PDFObject>()
  for (const leaf of treeLeaves(root)) {
    const pairs = arrayAt(leaf, 'Nums')
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const key = numberOf(resolve(pairs[index], leaf.context))
      const value = pairs[index + 1]
      if (key !== undefined && value !== undefined) entries.set(key, value)
    }
  }
  return entries
}

/** Values of a name tree (ISO 32000-1, 7.9.6), references followed. */
export function nameTreeValues(root: PDFDict | undefined): readonly PDFObject[] {
  return treeLeaves(root).flatMap((leaf) =>
    arrayAt(leaf, 'Names').flatMap((each, index) => {
      const value = index % 2 === 1 ? resolve(each, leaf.context) : undefined
      return value ? [value] : []
    }),
  )
}

/** Every node of a tree of `/Kids`, in order; a node that stands in it twice is taken once. */
export function treeLeaves(root: PDFDict | undefined): readonly PDFDict[] {
  const found = new Set<PDFDict>()
  const waiting = root ? [root] : []
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (found.has(node)) continue
    found.add(node)
    const { context } = node
    const kids = arrayAt(node, 'Kids').flatMap((kid) => dictOf(resolve(kid, context)) ?? [])
    for (const kid of kids.toReversed()) waiting.push(kid)
  }
  return [...found]
}
