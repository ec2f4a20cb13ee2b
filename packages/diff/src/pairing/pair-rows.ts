import type { Row } from '@policy/model'
import { rowKey } from '../row-words.ts'
import { canBeOne, groupOf, type Pair } from './pair.ts'
import { pairByContents } from './pair-by-contents.ts'
import { pairByWords } from './pair-by-words.ts'

/** Which rows of two documents are one: by id, then by former id, then by the very same words, then by words that are alike. */
export function pairRows(
  as: readonly Row[],
  bs: readonly Row[],
  former: Readonly<Record<string, string>>,
): readonly Pair[] {
  const byId = pairById(as, bs, former)
  const sameWords = pairSameWords(...left(as, bs, byId))
  const told = [...byId, ...sameWords]
  const alike = [...told, ...pairByWords(...left(as, bs, told), told, [as, bs])]
  return [...alike, ...pairByContents(...left(as, bs, alike), alike)]
}

function left(
  as: readonly Row[],
  bs: readonly Row[],
  pairs: readonly Pair[],
): readonly [readonly Row[], readonly Row[]] {
  const [a, b] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))]
  return [as.filter((row) => !a.has(row)), bs.filter((row) => !b.has(row))]
}

function pairById(
  as: readonly Row[],
  bs: readonly Row[],
  former: Readonly<Record<string, string>>,
): readonly Pair[] {
  const known = new Map(bs.map((row) => [row.id, row]))
  const pairs = as.flatMap((a): readonly Pair[] => {
    const b = known.get(a.id)
    return b && canBeOne(a, b) ? [{ a, b, by: 'id', confidence: 1 }] : []
  })
  const [gone, fresh] = left(as, bs, pairs)
  const [old, now] = [
    new Map(gone.map((row) => [row.id, row])),
    new Map(fresh.map((row) => [row.id, row])),
  ]
  const renamed = Object.entries(former).flatMap(([before, after]): readonly Pair[] => {
    // Whichever of the two documents is the older one.
    const [a, b] = [old.get(before) ?? old.get(after), now.get(after) ?? now.get(before)]
    return a && b && canBeOne(a, b) ? [{ a, b, by: 'former-id', confidence: 1 }] : []
  })
  return [...pairs, ...renamed]
}

/** Rows whose words stand once on either side. What stands there several times is told apart by what it stands beside. */
function pairSameWords(as: readonly Row[], bs: readonly Row[]): readonly Pair[] {
  const [olds, news] = [byWords(as), byWords(bs)]
  return [...olds].flatMap(([words, rows]): readonly Pair[] => {
    const others = news.get(words) ?? []
    const [[a], [b]] = [rows, others]
    if (!a || !b || rows.length > 1 || others.length > 1) return []
    return [{ a, b, by: 'words', confidence: 1 }]
  })
}

function byWords(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const worded = rows.filter((row) => rowKey(row) !== '')
  return Map.groupBy(worded, (row) => `${groupOf(row)}\n${rowKey(row)}`)
}
