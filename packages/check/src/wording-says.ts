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
      return said.length > 0 && !said.some(same)
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
