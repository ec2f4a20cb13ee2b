import { expect, test } from 'vitest'
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

test('a silence without a reason is an error', () => {
  expect(
    exampleLibrary({
      front: `${front}\nsilence:\n  - { code: empty-link, clause: words }`,
    }).read.map(({ code, message }) => [code, message]),
  ).toEqual([['missing-key', '`reason` is missing']])
})
