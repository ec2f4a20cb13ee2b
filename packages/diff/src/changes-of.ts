import { linksOf, wordsOfRow, type Row } from '@policy/model'
import { ancestorsIn, type Ancestors } from './ancestors.ts'
import type { Change, LinkChange } from './change.ts'
import type { Compared } from './compared.ts'
import { inReadingOrder, type DiffSource } from './diff-source.ts'
import { signChanges } from './meaning/sign-changes.ts'
import type { Sign, SignChange } from './meaning/sign.ts'
import { signsAbove, isUnderBinding } from './meaning/force.ts'
import { heaviest, signWeights, type Weight } from './meaning/weight.ts'
import { pieceOf } from './piece-of.ts'
import { rowKey, wordsToCompare } from './row-words.ts'

interface Using extends DiffSource {
  readonly above: { readonly a: Ancestors; readonly b: Ancestors }
  /** How often the same words stand in a document. */
  readonly times: {
    readonly a: ReadonlyMap<string, number>
    readonly b: ReadonlyMap<string, number>
  }
  readonly childrenOf: ReadonlyMap<string, readonly Compared[]>
}

/** What became of every clause of both sides, in reading order. */
export function changesOf(source: DiffSource): readonly Change[] {
  const { a, b, comparison } = source
  const using: Using = {
    ...source,
    above: { a: ancestorsIn(a.rows), b: ancestorsIn(b.rows) },
    times: { a: countWords(a.rows), b: countWords(b.rows) },
    childrenOf: Map.groupBy(comparison.pairs, (pair) => pair.b.parent ?? ''),
  }
  const parts = new Set([...comparison.splits.values(), ...comparison.merges.values()].flat())
  return inReadingOrder(source, ({ kind }) => kind !== 'heading').flatMap((each) => {
    if ('sameWords' in each) return [ofPair(each, using)]
    const row = each.b ?? each.a
    return row === null || parts.has(row) ? [] : [ofOne(row, each.b === null ? 'a' : 'b', using)]
  })
}

function countWords(rows: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(rowKey(row), (counts.get(rowKey(row)) ?? 0) + 1)
  return counts
}

/** A clause that came or went. It weighs as a rule where its words, or those it stands under, oblige, forbid or permit. */
function ofOne(row: Row, side: 'a' | 'b', using: Using): Change {
  const { above, times, signsOf, a, b, comparison } = using
  const asksForAnswer = row.kind === 'form' || row.kind === 'part' || row.kind === 'field'
  const binds =
    !asksForAnswer &&
    (BINDING_TYPES.has((side === 'a' ? a : b).types?.entries.get(row.id)?.type ?? '') ||
      signsOf(wordsOfRow(row)).some((sign) => sign.binds) ||
      isUnderBinding(above[side](row), signsOf))
  const other = side === 'a' ? b : a
  const key = rowKey(row)
  const restated = times[side].get(key) !== 1 && other.rows.some((each) => rowKey(each) === key)
  return {
    ...PLAIN,
    kind: side === 'a' ? 'removed' : 'added',
    restated,
    a: side === 'a' ? [row] : [],
    b: side === 'b' ? [row] : [],
    by: null,
    confidence: 1,
    pieces: [pieceOf(row, side)],
    weight: binds ? 'rule' : 'wording',
    whom: rolesIn([...above[side](row), row], signsOf),
    bearsOn: binds
      ? comparison.pairs.flatMap((pair) =>
          pair[side].parent === row.id && pair.sameWords ? [pair.b.id] : [],
        )
      : [],
  }
}

/** What clauses.yaml may say of a clause that obliges, forbids or permits, whatever its words. */
const BINDING_TYPES: ReadonlySet<string> = new Set([
  'duty',
  'prohibition',
  'permission',
  'procedure',
  'reporting',
  'responsibility',
  'sanction',
])

const PLAIN = {
  moved: false,
  restated: false,
  signs: [],
  underSigns: [],
  links: [],
  bearsOn: [],
} as const

function ofPair(pair: Compared, using: Using): Change {
  const { comparison, signsOf } = using
  const [splitOff, mergedIn] = [comparison.splits.get(pair), comparison.merges.get(pair)]
  const [a, b] = [
    inOrder([pair.a, ...(mergedIn ?? [])], using.a.rows),
    inOrder([pair.b, ...(splitOff ?? [])], using.b.rows),
  ]
  const moved = comparison.moved.has(pair)
  const links = linkChanges(pair)
  const read = (rows: readonly Row[]): readonly Sign[] =>
    rows.flatMap((row) => signsOf(wordsOfRow(row)))
  const isSame = pair.sameWords && a.length === 1 && b.length === 1
  const isPart = a.length + b.length > 2
  const signs = isSame
    ? []
    : isPart
      ? signChanges(once(read(a)), once(read(b)))
      : signChanges(read(a), read(b))
  const underSigns = moved ? signsAbove(using.above.a(pair.a), using.above.b(pair.b), signsOf) : []
  const weight = weightOf([...signs, ...underSigns], moved || !isSame || links.length > 0)
  const isRule = weightOf(signs, false) === 'rule'
  const kind = isSame ? (links.length > 0 ? 'reworded' : 'same') : isRule ? 'changed' : 'reworded'
  return {
    kind: splitOff && mergedIn ? kind : splitOff ? 'split' : mergedIn ? 'merged' : kind,
    moved,
    restated: false,
    a,
    b,
    by: pair.by,
    confidence: pair.confidence,
    pieces: [
      { a: pair.a, b: pair.b, spans: pair.spans },
      ...(mergedIn ?? []).map((row) => pieceOf(row, 'a')),
      ...(splitOff ?? []).map((row) => pieceOf(row, 'b')),
    ],
    weight,
    signs,
    underSigns,
    links,
    whom: isSame && !moved ? [] : rolesIn([...using.above.b(pair.b), ...a, ...b], signsOf),
    bearsOn: isRule || underSigns.length > 0 ? unchangedUnder(pair.b.id, using) : [],
  }
}

/** Roles that some rows speak of, each once. */
function rolesIn(rows: readonly Row[], signsOf: DiffSource['signsOf']): readonly string[] {
  const roles = rows.flatMap((row) =>
    signsOf(wordsOfRow(row)).flatMap(({ kind, meaning }) => (kind === 'role' ? [meaning] : [])),
  )
  return [...new Set(roles)]
}

function inOrder(rows: readonly Row[], of: readonly Row[]): readonly Row[] {
  return rows.length === 1 ? rows : rows.toSorted((x, y) => of.indexOf(x) - of.indexOf(y))
}

/** What was split says its `must` again in each part; that is nothing new. */
function once(signs: readonly Sign[]): readonly Sign[] {
  const seen = new Map(signs.toReversed().map((sign) => [`${sign.kind} ${sign.meaning}`, sign]))
  return signs.filter((sign) => seen.get(`${sign.kind} ${sign.meaning}`) === sign)
}

function weightOf(signs: readonly SignChange[], wordsChanged: boolean): Weight {
  return heaviest([
    ...signs.map(({ kind }) => signWeights[kind]),
    ...(wordsChanged ? (['wording'] as const) : []),
  ])
}

/** Clauses under a lead-in or item whose own words are as they were: what changed above bears on them all the same. */
function unchangedUnder(
  id: string,
  using: Using,
  seen: ReadonlySet<string> = new Set(),
): readonly string[] {
  // An id that was given twice may stand under itself.
  if (seen.has(id)) return []
  return (using.childrenOf.get(id) ?? []).flatMap(({ b, sameWords }) => [
    ...(sameWords ? [b.id] : []),
    ...unchangedUnder(b.id, using, new Set([...seen, id])),
  ])
}

/** Addresses outside the document. A link to a clause is not told: which clause it is may be renamed, and `check` knows where it leads. */
function linkChanges({ a, b }: Compared): readonly LinkChange[] {
  const targets = (row: Row): readonly string[] =>
    linksOf(wordsToCompare(row)).flatMap(({ target }) => (target.startsWith('#') ? [] : [target]))
  const [before, after] = [targets(a), targets(b)]
  const gone = before.filter((target) => !after.includes(target))
  const come = after.filter((target) => !before.includes(target))
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
    a: gone[at] ?? null,
    b: come[at] ?? null,
  }))
}
