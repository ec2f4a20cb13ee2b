import {
  diagnostic,
  frontValue,
  type CoverRow,
  type Diagnostic,
  type LibraryPolicy,
} from '@policy/model'
import type { Check, CheckContext } from '../check.ts'
import { frontPlace } from '../front-place.ts'
import { howToGive } from '../how-to-give.ts'
import { withoutKey } from '../without-key.ts'
import { saysOther } from '../wording-says.ts'

/** Rows of the cover print one thing each, and it is filled in. */
export const coverRows: Check = {
  codes: ['blank-field', 'two-values'],
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
      name: 'a value and words of its own',
      front: 'date: 2023-06\ncover:\n  - { label: Date, «field»: date, text: June 2023 }',
      found: ['two-values'],
    },
    {
      name: 'words in two ways',
      front: 'cover:\n  - { label: Date, text: Summer, «as»: June 2023 }',
      found: ['two-values'],
    },
    {
      name: 'a line to sign, and words in its place',
      front: 'cover:\n  - { label: Signed, signature: Chair, «text»: A. N. Other }',
      found: ['two-values'],
    },
  ],
  find: (entry: LibraryPolicy, context: CheckContext) =>
    (['cover', 'closing'] as const).flatMap((end) =>
      (entry.policy.front[end] ?? []).flatMap((row, index) => {
        const pointer = `/${end}/${index}`
        const unprinted = unprintedKeys(row)
        if (unprinted.length > 0) return [twoValues(entry, row, unprinted, pointer, context)]
        return isBlank(entry, row) ? [blankField(entry, row, pointer)] : []
      }),
    ),
}

type RowKey = 'field' | 'as' | 'text' | 'signature'

/** Keys of a row that the page does not print: a line to sign goes before words, words before a value. */
function unprintedKeys(row: CoverRow): readonly RowKey[] {
  const given = (...keys: readonly RowKey[]): readonly RowKey[] =>
    keys.filter((key) => row[key] !== undefined)
  if (row.signature !== undefined) return given('text', 'field', 'as')
  return row.text === undefined ? [] : given('field', 'as')
}

function twoValues(
  entry: LibraryPolicy,
  row: CoverRow,
  unprinted: readonly RowKey[],
  pointer: string,
  { roles }: CheckContext,
): Diagnostic {
  const { policy } = entry
  const printed = row.signature === undefined ? 'text' : 'signature'
  const [key, ...more] = unprinted
  const names = unprinted.map((each) => `\`${each}\``).join(' and ')
  const report = (help: string, fix?: Diagnostic['fix']): Diagnostic =>
    diagnostic(
      'two-values',
      frontPlace(policy, `${pointer}/${key}#`),
      `\`${row.label}\` prints its \`${printed}\`, and not its ${names}`,
      { help, ...(fix ? { fix } : {}) },
    )
  const { field, text } = row
  // Most write `text` for `as`: the document's own wording of the value.
  if (
    more.length === 0 &&
    field !== undefined &&
    text !== undefined &&
    !saysOther(text, frontValue(policy.front, field), roles)
  )
    return report(`write \`as\` instead of \`text\`: the wording of \`${field}\``, {
      place: frontPlace(policy, `${pointer}/text#`),
      text: 'as',
    })
  return report(
    `take ${names} away, or \`${printed}\``,
    key === undefined || more.length > 0 ? undefined : withoutKey(entry, `${pointer}/${key}`),
  )
}

function isBlank({ policy }: LibraryPolicy, row: CoverRow): boolean {
  return (
    [row.text, row.signature, row.as].every((words) => words === undefined) &&
    (row.field === undefined || frontValue(policy.front, row.field).value === undefined)
  )
}

function blankField(
  { policy }: LibraryPolicy,
  { label, field }: CoverRow,
  pointer: string,
): Diagnostic {
  return diagnostic(
    'blank-field',
    frontPlace(policy, `${pointer}/label`),
    `\`${label}\` is left blank`,
    {
      field: label,
      help:
        field === undefined
          ? 'write what it says, as `text:`'
          : `add ${howToGive(policy, field)} in the front matter when it is known`,
    },
  )
}
