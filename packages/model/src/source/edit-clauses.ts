import { isScalar, isSeq, type Document, type Pair, type YAMLMap } from 'yaml'
import { clausesOf, type Clause } from '../clause.ts'
import { nearestName } from '../nearest-name.ts'
import type { Policy } from '../policy.ts'
import type { ClauseEntry } from '../schema/clauses.ts'
import { edited, keyOf, pairsOf } from './edit-map.ts'
import { proposeType } from './propose-type.ts'

/**
 * clauses.yaml with an entry for every clause it lacks, in the order of the document. Comments stay.
 * An entry under the old id of a renamed clause moves to the new one. One that is mistyped keeps its clause from being
 * proposed afresh: what a person confirmed would be lost. What the last frozen version says of a clause is taken over from there.
 */
export function proposeTypes(
  text: string,
  policy: Policy,
  frozen: ReadonlyMap<string, ClauseEntry> = new Map(),
): string {
  const clauses = clausesOf(policy).filter(({ id }) => id !== '')
  const ids = new Set(clauses.map(({ id }) => id))
  const formerly = Object.entries(policy.front.formerly ?? {})
  const former = new Map(formerly.map(([before, now]) => [now, before]))
  return edited(text, (document, map) => {
    const pairs = pairsOf(map)
    for (const [before, now] of formerly)
      if (ids.has(now) && !ids.has(before)) rename(pairs, before, now)
    const meant = meantBy(new Set(pairs.keys()), ids)
    const named = new Set(meant.values())
    for (const clause of clauses) {
      if (pairs.has(clause.id) || named.has(clause.id)) continue
      const known = frozen.get(clause.id) ?? frozen.get(former.get(clause.id) ?? '')
      const pair = document.createPair(clause.id, entryNode(entryFor(clause, known), document))
      pairs.set(clause.id, pair)
      map.items.push(pair)
    }
    const order = new Map(clauses.map(({ id }, index) => [id, index]))
    const place = (pair: Pair): number =>
      order.get(meant.get(keyOf(pair)) ?? keyOf(pair)) ?? clauses.length
    map.items.sort((a, b) => place(a) - place(b))
  })
}

/** What was confirmed of the words a clause has; of other words it is only a proposal, though a better one than a guess. */
function entryFor(clause: Clause, known: ClauseEntry | undefined): ClauseEntry {
  if (!known) return proposeType(clause)
  const { fingerprint, context } = clause
  const { fingerprint: _, context: __, ...said } = known
  return known.fingerprint === fingerprint && known.context === context
    ? known
    : { ...said, proposed: 'yes', fingerprint, context }
}

/** Clauses without entry, by the entries that name no clause and are called nearly the same: the near misses that `check` reports. */
function meantBy(
  entries: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const untyped = [...ids].filter((id) => !entries.has(id))
  return new Map(
    [...entries]
      .filter((entry) => !ids.has(entry))
      .flatMap((entry) => {
        const near = nearestName(entry, untyped)
        return near === undefined ? [] : [[entry, near] as const]
      }),
  )
}

/** Calls an entry by another name, whatever it says. */
function rename(pairs: Map<string, Pair>, before: string, now: string): void {
  const pair = pairs.get(before)
  if (!pair || !isScalar(pair.key) || pairs.has(now)) return
  pair.key.value = now
  pairs.delete(before)
  pairs.set(now, pair)
}

/** An entry that was not there, its roles on one line as people write them. */
function entryNode(entry: ClauseEntry, document: Document): YAMLMap {
  const node = document.createNode(entry) as unknown as YAMLMap
  for (const { value } of node.items) if (isSeq(value)) value.flow = true
  return node
}
