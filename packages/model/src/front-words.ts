import { frontValue } from './front-value.ts'
import { wordingOfDate } from './partial-date.ts'
import { wordingOfPeriod } from './period.ts'
import type { Policy, Trust } from './policy.ts'
import { roleWord } from './role-word.ts'
import type { CoverRow, FrontMatter } from './schema/front-matter.ts'
import type { RolesContent } from './schema/roles.ts'
import { statusWord } from './status-word.ts'

/** What a whole document is made from: the policy, and what its front pages print of the trust. */
export interface DocumentSource {
  readonly policy: Policy
  readonly trust: Trust
  readonly roles: RolesContent
}

/** The status as a document prints it: `DRAFT`, `APPROVED`. */
export function statusWords(status: string): string {
  return statusWord(status) || status.toUpperCase()
}

/** What stands beside the label of a row of the cover; undefined where the document leaves it blank. */
export function coverWords(row: CoverRow, source: DocumentSource): string | undefined {
  return row.text ?? row.as ?? (row.field === undefined ? undefined : valueWords(row.field, source))
}

function valueWords(
  field: NonNullable<CoverRow['field']>,
  source: DocumentSource,
): string | undefined {
  const { kind, value } = frontValue(source.policy.front, field)
  if (value === undefined) return undefined
  switch (kind) {
    case 'date':
      return wordingOfDate(value)
    case 'period':
      return wordingOfPeriod(value)
    case 'role':
      return roleWord(value, source.trust, source.roles)
    case 'number':
    case 'status':
    case 'words':
      return value
  }
}

/** Who was consulted: the sentence before the list, and the list; undefined where nobody is named. */
export function consultedWords(source: DocumentSource):
  | {
      readonly sentence: string
      readonly roles: readonly { readonly role: string; readonly words: string }[]
    }
  | undefined {
  const { consulted = [], wording } = source.policy.front
  if (consulted.length === 0) return undefined
  return {
    sentence: wording?.consulted ?? 'Consulted on this policy:',
    roles: consulted.map(({ role, as }) => ({
      role,
      words: as ?? roleWord(role, source.trust, source.roles),
    })),
  }
}

/** The revision log: heading, heads of its columns, rows with empty words where nothing is said; undefined where there is none. */
export function revisionWords({ revisions = [], wording }: FrontMatter):
  | {
      readonly heading: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | undefined {
  if (revisions.length === 0) return undefined
  return {
    heading: wording?.revisions ?? 'Revision log',
    columns: wording?.['revision-columns'] ?? ['Date', 'Version', 'Change'],
    rows: revisions.map(({ on, as, version, change }) => [
      as ?? (on === undefined ? '' : wordingOfDate(on)),
      version ?? '',
      change,
    ]),
  }
}

/** A line to sign: its label, the label of its date, and the date where it is known; null where there is none. */
export function signatureWords(signature: NonNullable<FrontMatter['signatures']>[number]): {
  readonly label: string
  readonly dateLabel: string | null
  readonly date: string | null
} {
  const { label, on, as } = signature
  return {
    label,
    dateLabel: signature['date-label'] ?? null,
    date: as ?? (on === undefined ? null : wordingOfDate(on)),
  }
}
