import type { CoverField, FrontMatter } from './schema/front-matter.ts'

/** A value of the front matter, as typed, and what kind of value it is; undefined where the document leaves it blank. */
export interface FrontValue {
  readonly kind: 'number' | 'status' | 'date' | 'period' | 'role' | 'words'
  readonly value: string | undefined
}

const VALUES = {
  version: ({ version }) => ({ kind: 'number', value: version }),
  status: ({ status }) => ({ kind: 'status', value: status }),
  date: ({ date }) => ({ kind: 'date', value: date }),
  effective: ({ effective }) => ({ kind: 'date', value: effective }),
  'approved.on': ({ approved }) => ({ kind: 'date', value: approved?.on }),
  'approved.by': ({ approved }) => ({ kind: 'words', value: approved?.by }),
  'prepared.on': ({ prepared }) => ({ kind: 'date', value: prepared?.on }),
  'prepared.by': ({ prepared }) => ({ kind: 'words', value: prepared?.by }),
  owner: ({ owner }) => ({ kind: 'role', value: owner }),
  'review.period': ({ review }) => ({ kind: 'period', value: review?.period }),
  'review.due': ({ review }) => ({ kind: 'date', value: review?.due }),
} as const satisfies Record<CoverField, (front: FrontMatter) => FrontValue>

/** What a row of the cover prints, by the name it uses. */
export function frontValue(front: FrontMatter, field: CoverField): FrontValue {
  return VALUES[field](front)
}
