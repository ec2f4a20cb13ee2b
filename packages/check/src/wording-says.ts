import {
  dateOfWording,
  datesOfWording,
  periodOfWording,
  samePeriod,
  type FrontMatter,
  type FrontValue,
  type RolesContent,
} from '@policy/model'

/** Whether a wording says another value than the one beside it; words that cannot be read say nothing. */
export function saysOther(
  wording: string,
  { kind, value }: FrontValue,
  roles: RolesContent,
): boolean {
  switch (kind) {
    case 'date': {
      const said = datesOfWording(wording)
      // A less exact wording of the same date says nothing else: June 2023 against 2023-06-16.
      const same = (date: string): boolean =>
        value !== undefined && (value.startsWith(date) || date.startsWith(value))
      return said.length > 0 ? !said.some(same) : saysOtherYear(wording, value)
    }
    case 'period': {
      const said = periodOfWording(wording)
      return said !== undefined && (value === undefined || !samePeriod(said, value))
    }
    case 'role':
      return value !== undefined && saysOtherRole(wording, value, roles)
    case 'status':
      return value !== undefined && saysOtherStatus(wording, value)
    case 'number':
      return value !== undefined && saysOtherNumber(wording, value)
    case 'words':
      return false
  }
}

/** `three years after May 2023` has a year that is not the one it says. */
const RELATIVE =
  /\b(?:after|since|before|following)\b|\b(?:years?|months?|weeks?|days?)\b.*\b(?:from|of)\b/i

/** A year, or two as `2026/27` and `2026-2027` have them. */
const YEARS = /\b((?:19|20|21)\d\d)\b(?:\s?[/\u2013-]\s?(\d\d)\b)?/g

/** Words that are no date that we can read (`Summer Term 2027`, `Juni 2027`) may still have a year. */
function saysOtherYear(wording: string, value: string | undefined): boolean {
  if (value === undefined || RELATIVE.test(wording)) return false
  const years = [...wording.matchAll(YEARS)].flatMap(([, year = '', end]) =>
    end === undefined ? [year] : [year, `${year.slice(0, 2)}${end}`],
  )
  return years.length > 0 && !years.some((year) => value.startsWith(year))
}

/** A person's name, or a word of the trust's own, is no other role. */
function saysOtherRole(wording: string, value: string, roles: RolesContent): boolean {
  const words = wording.toLowerCase()
  const named = Object.entries(roles).filter(([, { label, also }]) =>
    [label, ...(also ?? [])].some((name) => name.toLowerCase() === words),
  )
  return named.length > 0 && !named.some(([role]) => role === value)
}

const STATUSES: readonly NonNullable<FrontMatter['status']>[] = [
  'draft',
  'consultation',
  'approved',
  'withdrawn',
]

/** `Ratified` is a word of the trust's own; `not yet approved` does not say approved. */
function saysOtherStatus(wording: string, value: string): boolean {
  const words = wording.toLowerCase()
  const named = STATUSES.filter((status) => new RegExp(`\\b${status}\\b`).test(words))
  return (
    named.length > 0 &&
    !named.some((status) => status === value) &&
    !/\b(?:not|to be|until|before|once|pending|awaiting)\b/.test(words)
  )
}

/** `Version 1.3`, `v2 (final)`; but not `One`, `1 of 3`, or a date. */
const NUMBER = /^[a-z.:\s]*?(\d+(?:\.\d+)*)(?=$|\s*[,;(\u2013-])/i

function saysOtherNumber(wording: string, value: string): boolean {
  const [said, own] = [NUMBER.exec(wording)?.[1], NUMBER.exec(value)?.[1]]
  if (said === undefined || own === undefined || dateOfWording(wording) !== undefined) return false
  // `Summer 2023` says when it was made.
  if (/^(?:19|20)\d\d$/.test(said) && said.length !== own.length) return false
  return plain(said) !== plain(own)
}

/** `001` is `1`, and `1.0` too. */
function plain(number: string): string {
  return number
    .split('.')
    .map(Number)
    .join('.')
    .replace(/(?:\.0)+$/, '')
}
