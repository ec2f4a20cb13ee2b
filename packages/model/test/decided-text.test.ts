import {
  approvedText,
  parsePolicy,
  statusText,
  type ApprovalContent,
  type LibraryPolicy,
  type Policy,
} from '@policy/model'
import { describe, expect, test } from 'vitest'
import { policyTexts } from './support/library.ts'

const approval: ApprovalContent = {
  outcome: 'approved',
  version: '1.4',
  code: '7F3K-9Q2M',
  on: '2026-11-18',
  by: 'Board of Trustees',
  effective: '2027-01-01',
  due: '2029-11-18',
  reason: 'Asked for by staff',
}

function parsed(text: string): Policy {
  const { policy, diagnostics } = parsePolicy(
    { trust: 'oakfield', slug: 'leave', path: 'policy.md', text },
    { roles: null },
  )
  if (!policy) throw new Error(diagnostics.map(({ message }) => message).join('; '))
  return policy
}

const written = (text: string): Pick<LibraryPolicy, 'policy' | 'text'> => ({
  policy: parsed(text),
  text,
})

/** Front matter after an approval, of this front matter. */
function approved(front: string, more: Partial<ApprovalContent> = {}): string {
  const before = `---\n${front}---\n\nstatus: {#words}\n`
  const after = approvedText(written(before), { ...approval, ...more })
  expect(after.endsWith('---\n\nstatus: {#words}\n')).toBe(true)
  // What was written can be read, and an approval that is given again changes nothing.
  expect(parsed(after).front).toMatchObject({
    status: 'approved',
    version: '1.4',
    effective: '2027-01-01',
    approved: { on: '2026-11-18', by: more.by ?? 'Board of Trustees' },
    review: { due: '2029-11-18' },
  })
  expect(approvedText(written(after), { ...approval, ...more })).toBe(after)
  return after.slice('---\n'.length, after.lastIndexOf('---'))
}

const REST = 'title: Leave\nfront: [title]\n'

describe('an approval', () => {
  test('writes what is not there where the schema has it', () => {
    expect(approved(REST)).toBe(`title: Leave
version: "1.4"
status: approved
effective: 2027-01-01
approved: { on: 2026-11-18, by: Board of Trustees }
review: { due: 2029-11-18 }
front: [title]
`)
  })

  test('fills in what is left blank, and keeps comments and columns', () => {
    expect(
      approved(`# ours
title:   Leave
front:   [title]   # as printed
version: "1.3"     # the template's
status:            # to come
approved:
review:
  period: P3Y
  due:             # the term after
# the end
`),
    ).toBe(`# ours
title:   Leave
front:   [title]   # as printed
version: "1.4"     # the template's
status: approved            # to come
effective: 2027-01-01
approved: { on: 2026-11-18, by: Board of Trustees }
review:
  period: P3Y
  due: 2029-11-18             # the term after
# the end
`)
  })

  test('adds to a map in lines, and to one on one line', () => {
    const more = { by: 'Board, and "committee"' }
    expect(
      approved(`${REST}approved:\n  on: 2023-06-16\nreview: { period: P3Y }\n`, more),
    ).toContain(
      'approved:\n  on: 2026-11-18\n  by: Board, and "committee"\nreview: { period: P3Y, due: 2029-11-18 }\n',
    )
    expect(approved(`${REST}approved: { on: 2023-06-16 }\n`, more)).toContain(
      'approved: { on: 2026-11-18, by: "Board, and \\"committee\\"" }\n',
    )
    expect(approved(`${REST}approved: {}\n`)).toContain(
      'approved: { on: 2026-11-18, by: Board of Trustees }\n',
    )
  })

  test('takes the old wording off rows whose value changes, and off no other', () => {
    const front = `${REST}owner: staff
cover:
  - { label: Approved, field: approved.on, as: 16th June 2023 }
  - label: Version
    field: version
    as: "1.3 (draft)"
  - as: June 2026
    label: Next review
    field: review.due
  - { label: Owner, field: owner, as: All of us }
closing:
  - { as: the Board, label: By, field: approved.by }
`
    expect(approved(front)).toContain(`cover:
  - { label: Approved, field: approved.on }
  - label: Version
    field: version
  - label: Next review
    field: review.due
  - { label: Owner, field: owner, as: All of us }
closing:
  - { label: By, field: approved.by }
`)
  })

  test('adds a row to a revision log, behind comments; unless its owner has', () => {
    const log = `revisions:
  - { on: 2020-11-24, version: "1.2", change: Revised }
  - on: 2023-05-02
    version: "1.3"
    change: Updated # by the office
# and so on
`
    expect(approved(`${REST}${log}`)).toContain(`    change: Updated # by the office
  - on: 2026-11-18
    version: "1.4"
    change: Asked for by staff
# and so on
`)
    const own = log.replace('"1.3"', '"1.4"')
    expect(approved(`${REST}${own}`)).toContain(own)
    expect(approved(`${REST}revisions: [ { version: "1.3", change: Updated } ]\n`)).toContain(
      'revisions: [ { version: "1.3", change: Updated }, { on: 2026-11-18, version: "1.4", change: Asked for by staff } ]',
    )
    expect(approved(REST)).not.toContain('revisions')
  })

  test('gives no number to a document that goes by its day', () => {
    const text = `---\n${REST}---\n\nWords. {#words}\n`
    expect(approvedText(written(text), { ...approval, version: approval.on })).not.toContain(
      'version',
    )
  })

  test('keeps the line ends of other systems', () => {
    const text = `---\r\ntitle: Leave\r\nfront: [title]\r\n---\r\n\r\nWords. {#words}\r\n`
    const after = approvedText(written(text), approval)
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(parsed(after).front.status).toBe('approved')
  })
})

test('a status is changed, and its wording on the cover goes', () => {
  const text = `---\n${REST}status: approved # so it was\ncover: [ { label: S, field: status, as: Approved } ]\n---\n\nWords. {#words}\n`
  expect(statusText(written(text), 'withdrawn')).toBe(
    `---\n${REST}status: withdrawn # so it was\ncover: [ { label: S, field: status } ]\n---\n\nWords. {#words}\n`,
  )
})

test.each(policyTexts)('in $id only the lines of the decision change', ({ text }) => {
  const after = approvedText(written(text), approval)
  const lines = new Set(text.split('\n'))
  const changed = after.split('\n').filter((line) => !lines.has(line))
  for (const line of changed)
    expect(line).toMatch(
      /^(?:status|version|effective|approved|review): |^ {2}- \{ label: .*, field: (?:status|version|effective|approved\.\w+|review\.due) \}$|^ {2}- on: 2026-11-18$|^ {4}(?:version: "1\.4"|change: Asked for by staff)$/,
    )
  expect(approvedText(written(after), approval)).toBe(after)
})
