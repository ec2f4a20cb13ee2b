import { isMap, isScalar, isSeq, type Document, type YAMLMap, type YAMLSeq } from 'yaml'
import type { PairDecision } from '../alignments/alignment.ts'
import { edited } from './edit-map.ts'

/** A clause as a pair names it, with the words it has. */
export interface RecordedClause {
  readonly name: string
  readonly fingerprint: string
  readonly context: string
}

/** A pair that somebody decided just now. */
export interface RecordedPair {
  readonly decision: PairDecision
  readonly a: RecordedClause
  readonly b: RecordedClause
  /** Words for the next reader; undefined leaves those that are there. */
  readonly why: string | undefined
  /** Where it stands in the file already. */
  readonly before: { readonly decision: PairDecision; readonly at: number } | undefined
}

/** A file of policies/alignments with these pairs decided for the words of today. Comments stay. */
export function recordPairs(text: string, pairs: readonly RecordedPair[]): string {
  return edited(text, (document, map) => {
    const known = pairs.map(
      ({ before }) => before && listed(before.decision, map)?.items[before.at],
    )
    pairs.forEach((pair, index) => {
      const { before, decision } = pair
      const there = known[index]
      const item = isMap(there) ? there : (document.createNode({}) as unknown as YAMLMap)
      for (const side of ['a', 'b'] as const)
        item.set(side, sideNode(item.get(side, true), pair[side], document))
      if (pair.why !== undefined) item.set('why', pair.why)
      item.flow = false
      if (before?.decision === decision) return
      if (before !== undefined) takeOut(item, before.decision, map)
      listOf(decision, map, document).items.push(item)
    })
  })
}

function listed(decision: PairDecision, map: YAMLMap): YAMLSeq | undefined {
  const list = map.get(decision, true)
  return isSeq(list) ? list : undefined
}

function listOf(decision: PairDecision, map: YAMLMap, document: Document): YAMLSeq {
  const list = listed(decision, map) ?? (document.createNode([]) as unknown as YAMLSeq)
  list.flow = false
  map.set(decision, list)
  return list
}

/** Takes a pair out of a list; a list without pairs goes with its last. */
function takeOut(item: YAMLMap, decision: PairDecision, map: YAMLMap): void {
  const list = listed(decision, map)
  if (list === undefined) return
  list.items = list.items.filter((each) => each !== item)
  if (list.items.length === 0) map.delete(decision)
}

/** A side with what was looked at; what an owner wrote about it stays. */
function sideNode(
  before: unknown,
  { name, fingerprint, context }: RecordedClause,
  document: Document,
): YAMLMap {
  if (isMap(before)) {
    before.set('fingerprint', fingerprint)
    before.set('context', context)
    return before
  }
  const made = document.createNode({ clause: name, fingerprint, context }) as unknown as YAMLMap
  made.flow = true
  if (isScalar(before))
    Object.assign(made, { comment: before.comment, spaceBefore: before.spaceBefore })
  return made
}
