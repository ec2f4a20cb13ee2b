import { isMap, isScalar, isSeq, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml'
import { clausesOf, type Clause } from '../clause.ts'
import { nearestName } from '../nearest-name.ts'
import type { Policy } from '../policy.ts'
import { proposeType } from './propose-type.ts'
import { formatYaml } from './write-yaml.ts'

/**
 * clauses.yaml with a proposal for every clause it lacks, in the order of the document. Comments stay.
 * An entry under the old id of a renamed clause moves to the new one. One that is mistyped keeps its clause from being
 * proposed afresh: what a person confirmed would be lost.
 */
export function proposeTypes(text: string, policy: Policy): string {
  const clauses = clausesOf(policy).filter(({ id }) => id !== '')
  const ids = new Set(clauses.map(({ id }) => id))
  return edited(text, (document, map) => {
    for (const [before, now] of Object.entries(policy.front.formerly ?? {}))
      if (ids.has(now) && !ids.has(before)) rename(map, before, now)
    const meant = meantBy(map.items.map(keyOf), ids)
    const named = new Set(meant.values())
    for (const clause of clauses)
      if (!map.has(clause.id) && !named.has(clause.id))
        map.set(clause.id, proposal(clause, document))
    const order = new Map(clauses.map(({ id }, index) => [id, index]))
    const place = (pair: Pair): number =>
      order.get(meant.get(keyOf(pair)) ?? keyOf(pair)) ?? clauses.length
    map.items.sort((a, b) => place(a) - place(b))
  })
}

/** Clauses without entry, by the entries that name no clause and are called nearly the same: the near misses that `check` reports. */
function meantBy(
  entries: readonly string[],
  ids: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const untyped = [...ids].filter((id) => !entries.includes(id))
  return new Map(
    entries
      .filter((entry) => !ids.has(entry))
      .flatMap((entry) => {
        const near = nearestName(entry, untyped)
        return near === undefined ? [] : [[entry, near] as const]
      }),
  )
}

/** Calls an entry by another name, whatever it says. */
function rename(map: YAMLMap, before: string, now: string): void {
  const pair = map.items.find((each) => keyOf(each) === before)
  if (pair && isScalar(pair.key) && !map.has(now)) pair.key.value = now
}

/** clauses.yaml with the words these clauses have today recorded as read, and proposals of them confirmed. */
export function confirmTypes(text: string, clauses: readonly Clause[]): string {
  return edited(text, (_, map) => {
    for (const clause of clauses) {
      const entry = map.get(clause.id)
      if (!isMap(entry)) continue
      entry.delete('proposed')
      entry.set('fingerprint', clause.fingerprint)
      entry.set('context', clause.context)
      entry.flow = false
    }
  })
}

/** A proposed entry, its roles on one line as people write them. */
function proposal(clause: Clause, document: Document): YAMLMap {
  const entry = document.createNode(proposeType(clause)) as unknown as YAMLMap
  for (const { value } of entry.items) if (isSeq(value)) value.flow = true
  return entry
}

function edited(text: string, edit: (document: Document, map: YAMLMap) => void): string {
  const document: Document = parseDocument(text, { schema: 'failsafe' })
  if (document.errors.length > 0) return text
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never
  const map = document.contents as unknown as YAMLMap
  map.flow = false
  edit(document, map)
  return formatYaml(document.toString({ lineWidth: 0 }))
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
}
