import { isMap, isScalar, type Document, type Pair, type YAMLMap } from 'yaml'
import { editableYaml } from './editable-yaml.ts'
import { formatYaml } from './write-yaml.ts'

/** A YAML file that is a map after an edit, in canonical form, comments kept. Unchanged where it cannot be read. */
export function edited(text: string, edit: (document: Document, map: YAMLMap) => void): string {
  const document = editableYaml(text)
  if (!document) return text
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never
  const map = document.contents as unknown as YAMLMap
  map.flow = false
  edit(document, map)
  return formatYaml(document.toString({ lineWidth: 0 }))
}

/** Entries by their ids; the map itself looks at each of its entries for one. */
export function pairsOf(map: YAMLMap): Map<string, Pair> {
  return new Map(map.items.map((pair) => [keyOf(pair), pair]))
}

/** What an entry is called. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
}
