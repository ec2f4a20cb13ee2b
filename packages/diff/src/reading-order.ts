import type { Row } from '@policy/model'

/** A place in two documents read side by side: a row that stands there in both, or only in one. */
export interface Beside {
  readonly a: Row | null
  readonly b: Row | null
}

/**
 * Both documents as one list. Pairs that are in place stand together; what stands only in the old one comes right after what it
 * stood after, and before what the new one has there. Invariant: pairs in place are in the same order on both sides.
 */
export function readingOrder(
  as: readonly Row[],
  bs: readonly Row[],
  inPlace: readonly { readonly a: Row; readonly b: Row }[],
): readonly Beside[] {
  const partner = new Map(inPlace.map(({ a, b }) => [a, b]))
  const back = new Map(inPlace.map(({ a, b }) => [b, a]))
  const after = new Map<Row | null, Row[]>()
  let anchor: Row | null = null
  for (const a of as) {
    const b = partner.get(a)
    if (b) anchor = b
    else after.set(anchor, [...(after.get(anchor) ?? []), a])
  }
  const old = (anchored: Row | null): readonly Beside[] =>
    (after.get(anchored) ?? []).map((a) => ({ a, b: null }))
  return [
    ...old(null),
    ...bs.flatMap((b): readonly Beside[] => [{ a: back.get(b) ?? null, b }, ...old(b)]),
  ]
}
