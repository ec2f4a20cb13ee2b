import { describe, expect, test } from 'vitest'
import { allConfirmed, exampleLibrary } from './support/example-library.ts'

const front =
  'status: draft\nowner: staff\nreview: { due: 2026-06 }\nformerly: { team: department }\nsilence:\n  - { code: repeated-clause, clause: department, reason: as in the handbook }'
const silent = front.replace(/\nformerly[\s\S]*/, '')
const form =
  '```form {#request}\nparts:\n  - id: details\n    heading: DETAILS\n    fields:\n      - id: department\n        label: Department\n        kind: line\n```'
const clauses = allConfirmed(
  `---\ntitle: Example\nfront: [title]\n---\n\nWords. {#words}\n\n${form}\n`,
)

/** Codes of what is read and found in a body that once held a paragraph and a form. */
function codes(body: string, matter: string = front): readonly string[] {
  const { read, found } = exampleLibrary({ front: matter, body, clauses })
  return [...read, ...found].map(({ code }) => code)
}

describe('where policy.md is read only in part, nothing that speaks of the rest is called left over', () => {
  test.each([
    ['a form with a slip', `Words. {#words}\n\n${form.replace('kind: line', 'kind: lin')}`],
    ['a mark in the middle of a paragraph', `Words {#words} of staff.\n\n${form}`],
    ['a mark that cannot be read', `Words. {# words}\n\n${form}`],
  ])('%s is one finding', (_, body) => {
    const [first, ...rest] = codes(body).filter(
      (code) => code !== 'stale-clause' && code !== 'missing-id',
    )
    expect(first).toMatch(/^(?:invalid-value|misplaced-mark|malformed-mark)$/)
    expect(rest).toEqual([])
  })

  test('a mark that was taken away: format may put it back', () => {
    expect(codes(`Words.\n\n${form}`, silent)).toEqual(['missing-id'])
  })

  test('once all can be read, what is left over is said', () => {
    expect(codes('Words. {#words}', silent)).toEqual([
      'leftover-clause',
      'leftover-clause',
      'leftover-clause',
    ])
  })
})
