import { describe, expect, test } from 'vitest'
import { exampleLibrary, underlined, type ExampleLibrary } from './support/example-library.ts'

const front = 'status: draft\nowner: staff\nreview: { due: 2026-06 }'
const body =
  'See the [Data Protection Policy](#). {#see-data-protection}\n\nSee the [Staff Handbook](#). {#see-handbook}'

/** Findings as code, clause and message. */
const said = ({ found }: ExampleLibrary): readonly (readonly string[])[] =>
  found.map(({ code, clause = '', message }) => [code, clause, message])

test('one finding at one clause, with a reason', () => {
  const example = exampleLibrary({
    front: `${front}\nsilence:\n  - { code: empty-link, clause: see-handbook, reason: the handbook is not published }`,
    body,
  })
  expect(example.read).toEqual([])
  expect(said(example)).toEqual([
    ['empty-link', 'see-data-protection', 'the link `Data Protection Policy` leads nowhere'],
  ])
})

test('a finding of the front matter', () => {
  const example = exampleLibrary({
    front: `${front.replace('owner: staff\n', '')}\nsilence:\n  - { code: no-owner, reason: the board decides in May }`,
  })
  expect(said(example)).toEqual([])
})

describe('several findings of one code in the front matter', () => {
  const rows =
    'cover:\n  - { label: "Approved by:", field: approved.by }\n  - { label: Date, field: date }\nback: [cover]'
  const silencing = (entry: string): ExampleLibrary =>
    exampleLibrary({ front: `${front}\n${rows}\nsilence:\n  - { ${entry}, reason: known }` })

  test('are not silenced by an entry that could mean any of them', () => {
    const example = silencing('code: «blank-field»')
    expect(example.read).toEqual([])
    expect(said(example)).toEqual([
      ['blank-field', '', '`Approved by:` is left blank'],
      ['blank-field', '', '`Date` is left blank'],
      [
        'ambiguous-silence',
        '',
        '`blank-field` is silenced, but occurs 2 times in the front matter',
      ],
    ])
    expect(example.found[2]).toMatchObject({
      severity: 'warning',
      place: example.marks[0]?.place,
      help: 'name the one that is meant, as `field: …`: `Approved by`, `Date`',
    })
  })

  test.each(['field: "Approved by:"', 'field: Approved by', 'field: approved by'])(
    'one is named: %s',
    (field) =>
      expect(said(silencing(`code: blank-field, ${field}`))).toEqual([
        ['blank-field', '', '`Date` is left blank'],
      ]),
  )

  test('a field where it does not occur is reported, with those where it does', () => {
    const example = silencing('code: «blank-field», field: Dates')
    expect(said(example).at(-1)).toEqual([
      'unknown-silence',
      '',
      '`blank-field` is silenced, but does not occur at `Dates`',
    ])
    expect(example.found.at(-1)?.help).toBe(
      'take the line away, or name a field it occurs at: `Approved by`, `Date`',
    )
  })
})

test('a missing owner is named by its key, words left in the front matter by theirs', () => {
  const example = exampleLibrary({
    front:
      'status: draft\napproved: { on: 2023, by: "[insert name of committee]" }\nreview: { due: 2026-06 }\nsilence:\n  - { code: no-owner, field: owner, reason: vacant }\n  - { code: unfilled-placeholder, field: approved.by, reason: not formed }',
  })
  expect([example.read, example.found]).toEqual([[], []])
})

test('several findings of one code at one clause are one entry', () => {
  const example = exampleLibrary({
    front: `${front}\nsilence:\n  - { code: empty-link, clause: see, reason: not published }`,
    body: 'See [one](#) and [another](#). {#see}',
  })
  expect(said(example)).toEqual([])
})

test('an entry left over from a clause that is gone', () => {
  const example = exampleLibrary({
    front: `${front}\nsilence:\n  - { code: leftover-clause, clause: passwords-not-shared, reason: comes back in May }`,
    clauses:
      'words: { type: background, fingerprint: 44dcebcdcc56, context: e3b0c44298fc }\npasswords-not-shared: { type: background }',
  })
  expect(said(example)).toEqual([])
})

test('without a clause nothing at a clause is silenced', () => {
  const example = exampleLibrary({
    front: `${front}\nsilence:\n  - { code: «empty-link», reason: all of them }`,
    body,
  })
  expect(said(example)).toEqual([
    ['unknown-silence', '', '`empty-link` is silenced, but does not occur in the front matter'],
    ['empty-link', 'see-data-protection', 'the link `Data Protection Policy` leads nowhere'],
    ['empty-link', 'see-handbook', 'the link `Staff Handbook` leads nowhere'],
  ])
  expect(example.found[0]).toMatchObject({
    severity: 'warning',
    place: example.marks[0]?.place,
    help: 'take the line away, or name the clause it occurs at',
  })
})

test('an error cannot be silenced', () => {
  const example = exampleLibrary({
    front: `${front}\nsilence:\n  - { code: «unknown-reference», clause: see, reason: later }`,
    body: 'See «[the scope](#scope)». {#see}',
  })
  expect(said(example)).toEqual([
    ['unknown-silence', '', '`unknown-reference` is an error, which cannot be silenced'],
    ['unknown-reference', 'see', 'there is no `#scope` in this policy'],
  ])
  expect(example.found.map((each) => underlined(example.files, each))).toEqual([
    'unknown-reference',
    '[the scope](#scope)',
  ])
  expect(example.found[0]?.help).toBe('mend it, and take the line away')
})

test('what does not occur is reported', () => {
  const example = exampleLibrary({
    front: `${front}\nsilence:\n  - { code: «empty-link», clause: words, reason: known }\n  - { code: «emtpy-link», clause: words, reason: known }`,
  })
  expect(
    example.found.map(({ code, message, help, place }) => ({ code, message, help, place })),
  ).toEqual([
    {
      code: 'unknown-silence',
      message: '`empty-link` is silenced, but does not occur at `words`',
      help: 'take the line away, or name the clause it occurs at',
      place: example.marks[0]?.place,
    },
    {
      code: 'unknown-silence',
      message: '`emtpy-link` is silenced, but does not occur at `words`',
      help: 'did you mean `empty-link`?',
      place: example.marks[1]?.place,
    },
  ])
})

test.each(['constructor', 'toString', '__proto__'])(
  '%s, which every object has, is no code',
  (code) => {
    const { found } = exampleLibrary({
      front: `${front}\nsilence:\n  - { code: ${code}, clause: words, reason: known }`,
    })
    expect(found.map((each) => [each.code, each.help])).toEqual([
      ['unknown-silence', 'take the line away'],
    ])
  },
)

test('a silence without a reason is an error', () => {
  expect(
    exampleLibrary({
      front: `${front}\nsilence:\n  - { code: empty-link, clause: words }`,
    }).read.map(({ code, message }) => [code, message]),
  ).toEqual([['missing-key', '`reason` is missing']])
})
