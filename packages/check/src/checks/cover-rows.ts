import {
  dateOfWording,
  diagnostic,
  periodOfWording,
  type CoverRow,
  type Diagnostic,
  type LibraryPolicy,
  type Place,
  type Policy,
} from '@policy/model'
import type { Check, CheckContext } from '../check.ts'
import { frontPlace } from '../front-place.ts'

/** Rows of the cover are filled in, and their wording says the value beside it. */
export const coverRows: Check = {
  codes: ['blank-field', 'wording-contradicts-value'],
  examples: [
    {
      name: 'a filled row',
      front: 'date: 2023-06\ncover:\n  - { label: Date, field: date, as: June 2023 }',
      found: [],
    },
    {
      name: 'a blank row',
      front: 'cover:\n  - { label: «"Approved by:"», field: approved.by }',
      found: ['blank-field'],
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
  ],
  find: ({ policy }: LibraryPolicy, context: CheckContext) => [
    ...rows(policy, '/cover', policy.front.cover, context),
    ...rows(policy, '/closing', policy.front.closing, context),
    ...(policy.front.revisions ?? []).flatMap((each, index) =>
      contradiction(each.on, each.as, frontPlace(policy, `/revisions/${index}/as`)),
    ),
    ...(policy.front.signatures ?? []).flatMap((each, index) =>
      contradiction(each.on, each.as, frontPlace(policy, `/signatures/${index}/as`)),
    ),
  ],
}

function rows(
  policy: Policy,
  pointer: string,
  cover: readonly CoverRow[] | undefined,
  context: CheckContext,
): readonly Diagnostic[] {
  return (cover ?? []).flatMap((row, index) => {
    const value = row.field === undefined ? undefined : fieldValue(policy, row.field)
    if (row.as !== undefined)
      return row.field === undefined
        ? []
        : checkWording(
            row.field,
            value,
            row.as,
            frontPlace(policy, `${pointer}/${index}/as`),
            context,
          )
    if (row.text !== undefined || row.signature !== undefined || value !== undefined) return []
    return [
      diagnostic(
        'blank-field',
        frontPlace(policy, `${pointer}/${index}/label`),
        `\`${row.label}\` is left blank`,
        {
          help:
            row.field === undefined
              ? 'write what it says, as `text:`'
              : `give \`${row.field.includes('.') ? row.field.replace('.', ': { ') + ': … }' : `${row.field}: …`}\` in the front matter when it is known`,
        },
      ),
    ]
  })
}

function checkWording(
  field: string,
  value: string | undefined,
  wording: string,
  place: Place,
  context: CheckContext,
): readonly Diagnostic[] {
  if (/\.(?:on|due)$|^date$|^effective$/.test(field)) return contradiction(value, wording, place)
  if (field === 'review.period') return differs(value, periodOfWording(wording), wording, place)
  if (field === 'owner')
    return value === undefined || saysRole(wording, value, context)
      ? []
      : differs(value, 'another role', wording, place)
  return field === 'version' || field === 'status'
    ? value === undefined || wording.toLowerCase().includes(value.toLowerCase())
      ? []
      : differs(value, wording, wording, place)
    : []
}

/** Whether some words may stand for a role: they name it, or no other role. A person's name, or a word of the trust's own, is no other role. */
function saysRole(wording: string, value: string, { roles }: CheckContext): boolean {
  const words = wording.toLowerCase()
  const named = Object.entries(roles).filter(([, { label, also }]) =>
    [label, ...(also ?? [])].some((name) => name.toLowerCase() === words),
  )
  return named.length === 0 || named.some(([role]) => role === value)
}

function contradiction(
  value: string | undefined,
  wording: string | undefined,
  place: Place,
): readonly Diagnostic[] {
  if (wording === undefined) return []
  const said = dateOfWording(wording)
  // A less exact wording of the same date says nothing else: June 2023 against 2023-06-16.
  return said !== undefined &&
    value !== undefined &&
    (value.startsWith(said) || said.startsWith(value))
    ? []
    : differs(value, said, wording, place)
}

function differs(
  value: string | undefined,
  said: string | undefined,
  wording: string,
  place: Place,
): readonly Diagnostic[] {
  if (said === undefined || said === value) return []
  return [
    diagnostic(
      'wording-contradicts-value',
      place,
      value === undefined
        ? `\`${wording}\` is printed, but the value itself is not given`
        : `\`${wording}\` is printed, but the value is \`${value}\``,
      {
        help:
          value === undefined
            ? 'give the value in the front matter as well'
            : 'correct one of the two',
      },
    ),
  ]
}

/** A value of the front matter by the name a cover row uses. */
function fieldValue(policy: Policy, field: NonNullable<CoverRow['field']>): string | undefined {
  const [key = '', below] = field.split('.')
  const value = policy.front[key as keyof typeof policy.front] as
    | string
    | Record<string, string>
    | undefined
  return typeof value === 'object' ? value[below ?? ''] : value
}
