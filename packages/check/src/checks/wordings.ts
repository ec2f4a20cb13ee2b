import {
  diagnostic,
  frontValue,
  type CoverRow,
  type Diagnostic,
  type FrontValue,
  type LibraryPolicy,
} from '@policy/model'
import type { Check, CheckContext } from '../check.ts'
import { frontPlace } from '../front-place.ts'
import { saysOther } from '../wording-says.ts'

/** The document's own wording of a value says that value. */
export const wordings: Check = {
  codes: ['wording-contradicts-value'],
  examples: [
    {
      name: 'the same date',
      front: 'date: 2023-06\ncover:\n  - { label: Date, field: date, as: June 2023 }',
      found: [],
    },
    {
      name: 'another date',
      front: 'date: 2023-06\ncover:\n  - { label: Date, field: date, as: «July 2023» }',
      found: ['wording-contradicts-value'],
    },
    {
      name: 'a date that is less exact is no contradiction',
      front:
        'approved: { on: 2023-06-16 }\ncover:\n  - { label: Date, field: approved.on, as: June 2023 }',
      found: [],
    },
    {
      name: 'another year, in words of its own',
      front:
        'review: { due: 2026-06 }\ncover:\n  - { label: Review, field: review.due, as: «Summer Term 2027» }',
      found: ['wording-contradicts-value'],
    },
    {
      name: 'another period',
      front:
        'review: { period: P3Y }\ncover:\n  - { label: Review, field: review.period, as: «2 years» }',
      found: ['wording-contradicts-value'],
    },
    {
      name: 'another role',
      front: 'owner: staff\ncover:\n  - { label: Owner, field: owner, as: «Head teacher» }',
      found: ['wording-contradicts-value'],
    },
    {
      name: 'another status',
      front: 'status: draft\ncover:\n  - { label: Status, field: status, as: «Approved» }',
      found: ['wording-contradicts-value'],
    },
  ],
  find: ({ policy }: LibraryPolicy, { roles }: CheckContext) => {
    const { front } = policy
    const rows = (['cover', 'closing'] as const).flatMap((end) =>
      (front[end] ?? []).map((row, index) => ({ row, pointer: `/${end}/${index}/as` })),
    )
    const dates = (['revisions', 'signatures'] as const).flatMap((list) =>
      (front[list] ?? []).map(({ on, as }, index) => ({
        as,
        value: { kind: 'date', value: on } as const,
        pointer: `/${list}/${index}/as`,
      })),
    )
    const worded = rows
      .filter(({ row }) => printsWording(row))
      .flatMap(({ row: { field, as }, pointer }) =>
        field === undefined ? [] : [{ as, value: frontValue(front, field), pointer }],
      )
    return [...worded, ...dates].flatMap(({ as, value, pointer }) =>
      as !== undefined && saysOther(as, value, roles)
        ? [contradiction(as, value, frontPlace(policy, pointer))]
        : [],
    )
  },
}

/** Words of its own or a line to sign are printed instead of the wording; that is a finding by itself. */
function printsWording({ text, signature }: CoverRow): boolean {
  return text === undefined && signature === undefined
}

function contradiction(
  wording: string,
  { value }: FrontValue,
  place: Diagnostic['place'],
): Diagnostic {
  return value === undefined
    ? diagnostic(
        'wording-contradicts-value',
        place,
        `\`${wording}\` is printed, but the value itself is not given`,
        { help: 'give the value in the front matter as well' },
      )
    : diagnostic(
        'wording-contradicts-value',
        place,
        `\`${wording}\` is printed, but the value is \`${value}\``,
        { help: 'correct one of the two' },
      )
}
