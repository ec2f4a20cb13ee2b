import { frontValue, type FrontMatter, type Trust } from '@policy/model'
import type { Version } from './version.ts'

/** What kind of value of the front page changed. */
export type FrontClass = 'dates' | 'contacts' | 'other'

/** A value that is printed before or after the body and differs; `a` and `b` as written, null where one version has none. */
export interface FrontChange {
  /** Dotted path in the front matter (`review.due`), or `trust.` and a key of trust.yaml. A list is one field. */
  readonly field: string
  readonly a: unknown
  readonly b: unknown
  readonly class: FrontClass
}

/** Fields by what they tell a reader. `numbering` and `formerly` are looks and bookkeeping: they are no change. */
const FIELDS = {
  title: 'other',
  version: 'dates',
  status: 'other',
  date: 'dates',
  effective: 'dates',
  'approved.on': 'dates',
  'approved.by': 'contacts',
  'prepared.on': 'dates',
  'prepared.by': 'contacts',
  owner: 'contacts',
  'review.period': 'dates',
  'review.due': 'dates',
  cover: 'other',
  'cover-layout': 'other',
  consulted: 'contacts',
  revisions: 'dates',
  signatures: 'contacts',
  'contact.role': 'contacts',
  'contact.as': 'contacts',
  closing: 'other',
  front: 'other',
  back: 'other',
  wording: 'other',
} as const satisfies Record<string, FrontClass>

/** Matter of the trust that a document may print. */
const TRUST_FIELDS = [
  'name',
  'wordmark',
  'strapline',
  'vision',
  'mission',
  'values',
  'sponsor',
] as const

/** What changed on the front page: dates, contacts and what else is printed there. */
export function frontChanges(a: Version, b: Version): readonly FrontChange[] {
  const own = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((field) => {
    const [before, after] = [valueAt(a.policy.front, field), valueAt(b.policy.front, field)]
    if (isSame(before, after)) return []
    return [{ field, a: before ?? null, b: after ?? null, class: classOf(field, a, b) }]
  })
  return [...own, ...trustChanges(a.trust, b.trust)]
}

function trustChanges(a: Trust | undefined, b: Trust | undefined): readonly FrontChange[] {
  if (a === undefined || b === undefined) return []
  return TRUST_FIELDS.flatMap((key) =>
    isSame(a[key], b[key])
      ? []
      : [{ field: `trust.${key}`, a: a[key] ?? null, b: b[key] ?? null, class: 'other' as const }],
  )
}

function valueAt(front: FrontMatter, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[key]
          : undefined,
      front,
    )
}

/** Values are plain data in the order that the schema gives them. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

/** Rows of a cover tell dates, contacts or anything: of those that differ, what they print decides, and `other` before contacts before dates. */
function classOf(field: keyof typeof FIELDS, a: Version, b: Version): FrontClass {
  if (field !== 'cover' && field !== 'closing' && field !== 'signatures') return FIELDS[field]
  const classes = new Set(
    field === 'signatures'
      ? differing(a.policy.front.signatures, b.policy.front.signatures).map(signatureClass)
      : differing(a.policy.front[field], b.policy.front[field]).map(({ row, keys }) =>
          row.field === undefined || keys.some((key) => key !== 'as')
            ? 'other'
            : kindClass(row.field, a, b),
        ),
  )
  return (['other', 'contacts', 'dates'] as const).find((each) => classes.has(each)) ?? 'other'
}

function kindClass(field: Parameters<typeof frontValue>[1], a: Version, b: Version): FrontClass {
  const { kind } = frontValue((b ?? a).policy.front, field)
  if (kind === 'date' || kind === 'period' || kind === 'number') return 'dates'
  return kind === 'role' || field.endsWith('.by') ? 'contacts' : 'other'
}

interface Differing<T> {
  readonly row: T
  /** The keys that differ: all where the row came or went. */
  readonly keys: readonly string[]
}

/** Rows that are not the same on both sides, by their order. */
function differing<T extends object>(
  a: readonly T[] | undefined,
  b: readonly T[] | undefined,
): readonly Differing<T>[] {
  const [as, bs] = [a ?? [], b ?? []]
  return Array.from({ length: Math.max(as.length, bs.length) }).flatMap((_, at) => {
    const [before, after] = [as[at], bs[at]]
    const row = after ?? before
    if (row === undefined || isSame(before, after)) return []
    const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    const value = (of: T | undefined, key: string): unknown => of && Reflect.get(of, key)
    return [{ row, keys: keys.filter((key) => !isSame(value(before, key), value(after, key))) }]
  })
}

function signatureClass({ keys }: Differing<object>): FrontClass {
  return keys.every((key) => key === 'on' || key === 'as') ? 'dates' : 'contacts'
}
