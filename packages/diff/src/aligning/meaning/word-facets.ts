import type { Sign, SignKind } from '../../meaning/sign.ts'
import { signChanges } from '../../meaning/sign-changes.ts'
import { signWeights } from '../../meaning/weight.ts'
import { tellingWords } from '../neutral-words.ts'
import type { Direction, Facet, FacetKind } from './facet.ts'
import type { SignReaders } from './sign-readers.ts'
import type { WordEdit } from './word-edits.ts'

/** What kinds of words say of a rule. */
const FACETS: Readonly<Partial<Record<SignKind, FacetKind>>> = {
  modal: 'force',
  negation: 'direction',
  exception: 'exception',
  number: 'number',
  period: 'deadline',
}

/** How much a verb demands; what is not here demands nothing by itself. */
const DEMANDS: Readonly<Record<string, number>> = {
  must: 3,
  'must not': 3,
  required: 3,
  should: 2,
  'should not': 2,
  recommended: 1,
  may: -1,
  allowed: -1,
}

/** Differences that the words alone tell: what was put otherwise and bears on a rule. */
export function wordFacets(
  edits: readonly WordEdit[],
  signsOf: SignReaders,
  names: { readonly a: string; readonly b: string },
): readonly Facet[] {
  return edits.flatMap((edit): readonly Facet[] => {
    const [as, bs] = [signsOf.a(edit.a ?? ''), signsOf.b(edit.b ?? '')]
    // Whom it names is told of the whole clause.
    const changed = signChanges(as, bs).filter(
      ({ kind }) => kind !== 'role' && signWeights[kind] === 'rule',
    )
    if (changed.length === 0 && !saysSomething(edit)) return []
    return [
      {
        kind: kindOf(
          changed.map((change) => change.kind),
          edit,
        ),
        direction: directionOf(edit, as, bs),
        sentence: tellEdit(edit, names),
        quotes: { a: edit.a, b: edit.b },
        rules: { a: null, b: null },
      },
    ]
  })
}

/** Telling words that came or went from which something more is said, whether or not any of them bears on a rule. */
const SOMETHING = 5

function saysSomething({ a, b }: WordEdit): boolean {
  const [as, bs] = [a, b].map((words) =>
    tellingWords((words ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  )
  const only = (own = NOTHING, other = NOTHING): number =>
    [...own].filter((word) => !other.has(word)).length
  return Math.max(only(as, bs), only(bs, as)) >= SOMETHING
}

const NOTHING: ReadonlySet<string> = new Set()

function kindOf(kinds: readonly SignKind[], { a, b }: WordEdit): FacetKind {
  if (kinds.includes('number') && /\bage\b|\byears? old\b/i.test(`${a} ${b}`)) return 'age'
  const order: readonly SignKind[] = ['number', 'period', 'exception', 'negation', 'modal']
  const first = order.find((kind) => kinds.includes(kind))
  return (first === undefined ? undefined : FACETS[first]) ?? 'more'
}

/** A demand that came is stricter, one that went is looser; a permission the other way round. Of anything else words alone do not tell. */
function directionOf({ a, b }: WordEdit, as: readonly Sign[], bs: readonly Sign[]): Direction {
  const isPlain = [...as, ...bs].every(
    ({ kind }) => kind === 'modal' || kind === 'role' || kind === 'period',
  )
  const [x, y] = [demandOf(as), demandOf(bs)]
  if (!isPlain || x === y || (a !== null && b !== null && (x === 0 || y === 0))) return 'different'
  return y > x ? 'stricter' : 'looser'
}

function demandOf(signs: readonly Sign[]): number {
  const demands = signs.flatMap(({ kind, meaning }) =>
    kind === 'modal' ? (DEMANDS[meaning] ?? 0) : 0,
  )
  return demands.length === 0 ? 0 : Math.max(...demands)
}

/** What was put otherwise, in words. */
function tellEdit({ a, b }: WordEdit, names: { readonly a: string; readonly b: string }): string {
  if (a === null) return `${names.b} adds “${b}”`
  return b === null ? `${names.b} drops “${a}”` : `${names.a} says “${a}”, ${names.b} “${b}”`
}
