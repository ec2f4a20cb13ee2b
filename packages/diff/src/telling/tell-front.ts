import type { FrontChange } from '../front-changes.ts'

/** A value of the front page that changed, in words. */
export interface ToldFront {
  readonly label: string
  /** Null where the old or new version has none. Of a list: rows that went or came. */
  readonly a: string | null
  readonly b: string | null
  readonly class: FrontChange['class']
}

const LABELS: Readonly<Record<string, string>> = {
  title: 'title',
  version: 'version',
  status: 'status',
  date: 'date',
  effective: 'effective date',
  'approved.on': 'approval date',
  'approved.by': 'approved by',
  'prepared.on': 'date of preparation',
  'prepared.by': 'prepared by',
  owner: 'owner',
  'review.period': 'review period',
  'review.due': 'review due',
  cover: 'rows of the cover',
  'cover-layout': 'layout of the cover',
  consulted: 'who was consulted',
  revisions: 'revision log',
  signatures: 'signatures',
  'contact.role': 'contact',
  'contact.as': 'words of the contact',
  closing: 'closing rows',
  front: 'order of the front pages',
  back: 'order of the last pages',
  wording: 'headings of the front pages',
}

/** Names a role that a value of the front page holds; by its id where nobody knows it. */
export type RoleNames = (role: string) => string | undefined

/** What changed on the front page, in words. What only follows a value that is told already is left out. */
export function tellFront(
  front: readonly FrontChange[],
  nameOf: RoleNames = () => undefined,
): readonly ToldFront[] {
  const follows = new Set(front.some(({ field }) => field === 'contact.as') ? ['contact.role'] : [])
  const told = front.filter(
    ({ field, class: kind }) =>
      !follows.has(field) && (field !== 'cover' || kind === 'other' || front.length === 1),
  )
  return told.map(({ field, a, b, class: kind }) => {
    const label = LABELS[field] ?? field.replace(/^trust\./, 'trust: ')
    const isRole = field === 'owner' || field === 'contact.role'
    const named = (value: string | null): string | null =>
      value === null || !isRole ? value : (nameOf(value) ?? value)
    return Array.isArray(a) || Array.isArray(b)
      ? { label, ...rowsOnly(list(a), list(b)), class: kind }
      : { label, a: named(valueText(a)), b: named(valueText(b)), class: kind }
  })
}

/** Letters of a value that there is room for on a line with others. */
const BRIEF = 40

/** The first few of what changed, on one line. */
export function frontSentence(told: readonly ToldFront[]): string {
  const shown = told.slice(0, 3).map(({ label, a, b }) => {
    const isLong = Math.max(a?.length ?? 0, b?.length ?? 0) > BRIEF
    return isLong ? `${label} changed` : `${label} ${a ?? 'blank'} → ${b ?? 'blank'}`
  })
  return [...shown, ...(told.length > 3 ? [`${told.length - 3} more`] : [])].join('; ')
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map((each) => valueText(each) ?? '') : []
}

function rowsOnly(a: readonly string[], b: readonly string[]): Pick<ToldFront, 'a' | 'b'> {
  const only = (some: readonly string[], others: readonly string[]): string => {
    const rows = some.filter((row) => !others.includes(row))
    return rows.length === 0 ? 'no such row' : rows.join(' · ')
  }
  return { a: only(a, b), b: only(b, a) }
}

function valueText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map(valueText).join(' · ')
  if (typeof value === 'object') return rowText(value as Readonly<Record<string, unknown>>)
  return String(value as string | number | boolean)
}

/** A row of a list as it is printed: its label, then what stands beside it; not what only the program needs. */
function rowText(row: Readonly<Record<string, unknown>>): string {
  const { label, as, on, role, field, version, change, text, signature, name } = row
  const printed = as ?? on ?? (label === undefined ? role : undefined)
  const follows =
    printed === undefined && typeof field === 'string' ? `(${LABELS[field] ?? field})` : undefined
  const parts = [printed, follows, version, change, name, text, signature].map(valueText)
  const words = parts.filter((part) => part !== null).join(', ')
  return [valueText(label), words].filter((part) => part !== null && part !== '').join(' ')
}
