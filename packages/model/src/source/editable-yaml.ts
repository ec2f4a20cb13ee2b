import { isScalar, parseDocument, visit, type Document } from 'yaml'

/** A YAML text to be changed and written again, its comments kept; undefined where what it says is not certain. */
export function editableYaml(text: string): Document | undefined {
  // The parser compares each key with every other of its map, which thousands of clauses wait seconds for.
  const document: Document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false })
  return document.errors.length > 0 || hasKeyTwice(document) ? undefined : document
}

function hasKeyTwice(document: Document): boolean {
  let found = false
  visit(document, {
    Map: (_, { items }) => {
      const keys = items.map(({ key }) => (isScalar(key) ? String(key.value) : key))
      found ||= new Set(keys).size < keys.length
      return found ? visit.BREAK : undefined
    },
  })
  return found
}
