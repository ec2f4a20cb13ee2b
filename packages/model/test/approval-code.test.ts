import {
  approvalCode,
  parsePolicy,
  readApprovalCode,
  type DocumentSource,
  type Policy,
  type Trust,
} from '@policy/model'
import { describe, expect, test } from 'vitest'
import { policies } from './support/arbitrary-policy.ts'
import fc from 'fast-check'
import { real } from './support/library.ts'

const trust: Trust = {
  id: 'oakfield',
  name: 'Oakfield Trust',
  wordmark: 'Oakfield',
  strapline: { text: 'Every child known' },
  rights: { holder: 'Oakfield Trust', basis: 'made up for a test' },
}
const codeOf = (policy: Policy, over: Partial<DocumentSource> = {}): string =>
  approvalCode({ policy, trust, roles: {}, ...over })

const FRONT = `title: Leave
owner: staff
contact: { as: Ask the office }
review: { period: P3Y }
cover:
  - { label: "Date:", field: date }
front: [wordmark, title, strapline, cover, contents]
numbering: { sections: decimal, items: decimal }
`
const BODY = `## Scope {#scope}

1. Staff must not share "passwords". {#passwords}
1. They tell: {#tell}
   - the office {#office}
   - the head {#head}

| Who | What |
| - | - |
| Staff | Leave |

{#who}

\`\`\`form {#request}
parts:
  - id: about
    heading: ABOUT
    fields:
      - { id: name, label: Name, kind: line }
\`\`\`
`

function read(front: string, body: string): Policy {
  const { policy, diagnostics } = parsePolicy(
    { trust: 'oakfield', slug: 'leave', path: 'policy.md', text: `---\n${front}---\n\n${body}` },
    { roles: null },
  )
  if (!policy || diagnostics.some(({ severity }) => severity === 'error'))
    throw new Error(diagnostics.map(({ message }) => message).join('; '))
  return policy
}

const known = codeOf(read(FRONT, BODY))

test('a code is eight characters in two groups, none of which is read as another', () => {
  expect(known).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
})

test('the five policies have codes that only a change of their words changes', () => {
  // Each stands on a sign-off sheet: a code that changes by itself makes every sheet worthless.
  const codes = real.library.policies.map(({ policy, trust: own }) => [
    policy.id,
    approvalCode({ policy, trust: own, roles: real.library.roles }),
  ])
  expect(codes).toEqual([
    ['aspire-educational/social-media', 'D64G-645M'],
    ['aspire/social-media', 'BQAV-BCFT'],
    ['dudley/social-media', '6CMY-T5WW'],
    ['inspire/social-media', 'BNJ4-EH4D'],
    ['thinking-schools/social-media', 'C7BH-3RA0'],
  ])
})

test.each([
  ['7F3K-9Q2M', '7F3K-9Q2M'],
  ['7f3k9q2m', '7F3K-9Q2M'],
  [' 7f3k – 9q2m ', '7F3K-9Q2M'],
  ['oil0-0000', '0110-0000'],
  ['7F3K-9Q2', undefined],
  ['7F3K-9Q2MM', undefined],
  ['7F3K-9Q2U', undefined],
  ['', undefined],
])('`%s` is read as %s', (typed, code) => {
  expect(readApprovalCode(typed)).toBe(code)
})

describe('changes with', () => {
  test.each<[string, string, string, string, string]>([
    ['the title', 'title: Leave', 'title: Absence', '', ''],
    ['the owner', 'owner: staff', 'owner: head-teacher', '', ''],
    ['whom to ask', 'Ask the office', 'Ask the head', '', ''],
    ['how often it is reviewed', 'P3Y', 'P2Y', '', ''],
    ['what it prints of the trust', 'strapline, ', '', '', ''],
    ['a heading', '', '', 'Scope', 'Who'],
    ['a word', '', '', 'must not', 'must'],
    ['a capital', '', '', 'the office', 'the Office'],
    ['an item that stands elsewhere', '', '', '   - the head', '1. the head'],
    [
      'the order of two',
      '',
      '',
      '1. Staff must not share "passwords". {#passwords}\n1. They tell',
      '1. They tell',
    ],
    ['a paragraph for an item', '', '', '1. Staff', 'Staff'],
    ['a cell', '', '', '| Staff | Leave |', '| Staff | Leave granted |'],
    ['a word in the next cell', '', '', '| Staff | Leave |', '| Staff Leave | |'],
    [
      'a row that is no longer the head',
      '',
      '',
      '| Who | What |\n| - | - |',
      '| | |\n| - | - |\n| Who | What |',
    ],
    ['a label of a form', '', '', 'label: Name', 'label: Names'],
    ['the kind of a field', '', '', 'kind: line', 'kind: date'],
  ])('%s', (_, from, to, bodyFrom, bodyTo) => {
    const [front, body] = [FRONT.replace(from, to), BODY.replace(bodyFrom, bodyTo)]
    expect([front, body]).not.toEqual([FRONT, BODY])
    expect(codeOf(read(front, body))).not.toBe(known)
  })

  test('the words that a trust prints on all its policies', () => {
    const other = { ...trust, strapline: { text: 'Every child heard' } }
    expect(codeOf(read(FRONT, BODY), { trust: other })).not.toBe(known)
  })
})

describe('stays with', () => {
  test.each<[string, string, string, string, string]>([
    [
      'dates, version, status',
      'owner:',
      'version: "2"\nstatus: approved\ndate: 2026-11\neffective: 2027\napproved: { on: 2026-11-18, by: Board }\nprepared: { on: 2026 }\nowner:',
      '',
      '',
    ],
    ['the date of the next review', 'P3Y }', 'P3Y, due: 2029-11 }', '', ''],
    [
      'a revision log, signatures, who was consulted',
      'owner:',
      'revisions: [ { change: New } ]\nsignatures: [ { label: Head, on: 2026 } ]\nconsulted: [ { role: staff } ]\nowner:',
      '',
      '',
    ],
    ['wordings of the cover', 'field: date }', 'field: date, as: in November }', '', ''],
    [
      'the order of the front pages',
      'wordmark, title, strapline',
      'title, strapline, wordmark',
      '',
      '',
    ],
    ['numbers', 'sections: decimal, items: decimal', 'sections: none, items: none', '', ''],
    ['what a clause was called', 'front:', 'formerly: { secrets: passwords }\nfront:', '', ''],
    ['ids', '', '', '{#passwords}', '{#secrets}'],
    ['kinds of quotes', '', '', '"passwords"', '\u201Cpasswords\u201D'],
    ['emphasis', '', '', 'must not', '**must not**'],
    ['where a link leads', '', '', 'the office', '[the office](#head)'],
    ['how it is wrapped', '', '', 'must not', 'must\n   not'],
  ])('%s', (_, from, to, bodyFrom, bodyTo) => {
    const [front, body] = [FRONT.replace(from, to), BODY.replace(bodyFrom, bodyTo)]
    expect([front, body]).not.toEqual([FRONT, BODY])
    const { policy } = parsePolicy(
      { trust: 'oakfield', slug: 'leave', path: 'policy.md', text: `---\n${front}---\n\n${body}` },
      { roles: null },
    )
    expect(policy && codeOf(policy)).toBe(known)
  })
})

/** How many words, labels and options there are that a reader reads. */
function wordsIn(value: unknown): number {
  return changedAt(value, Number.POSITIVE_INFINITY).seen
}

const READ = new Set(['text', 'label', 'heading', 'note', 'hint'])

/** A copy in which the words counted from 0 are others. */
function changedAt(value: unknown, at: number): { readonly seen: number; readonly value: unknown } {
  let seen = 0
  const walk = (each: unknown, key: string): unknown => {
    if (Array.isArray(each))
      return each.map((one: unknown) =>
        walk(one, key === 'options' || key === 'rows' ? 'text' : ''),
      )
    if (typeof each === 'string' && READ.has(key)) {
      const words = seen === at ? `${each} zebra` : each
      seen += 1
      return words
    }
    if (typeof each !== 'object' || each === null) return each
    return Object.fromEntries(
      Object.entries(each).map(([name, one]) => [
        name,
        name === 'given' || name === 'place' || each === null
          ? one
          : walk(one, name === 'rows' && 'header' in each ? '' : name),
      ]),
    )
  }
  return { value: walk(value, ''), seen }
}

test('whatever word of whatever policy is changed, it has another code; other ids and numbers leave it', () => {
  fc.assert(
    fc.property(policies, fc.nat(1_000_000), (policy, chance) => {
      const code = codeOf(policy)
      const count = wordsIn(policy.blocks)
      const blocks = changedAt(policy.blocks, chance % count).value as Policy['blocks']
      expect(codeOf({ ...policy, blocks })).not.toBe(code)
      const renamed = JSON.parse(
        JSON.stringify(policy.blocks, (key, value: unknown) =>
          key === 'id' ? `other-${String(value)}` : key === 'number' ? '9.9' : value,
        ),
      ) as Policy['blocks']
      expect(codeOf({ ...policy, blocks: renamed })).toBe(code)
    }),
  )
})
