import { checks } from '@policy/check'
import { expect, describe, test } from 'vitest'
import { exampleLibrary, underlined } from './support/example-library.ts'

/** What these find lies in several files: `frozen-versions.test.ts`, `approvals.test.ts`. */
const ELSEWHERE: ReadonlySet<string> = new Set(['frozenVersions', 'approvals'])

const examples = Object.entries(checks).flatMap(([name, { codes, examples: own }]) =>
  own.map((example) => ({ name, codes, example, title: `${name}: ${example.name}` })),
)

test.each(examples)('$title', ({ codes, example }) => {
  const { files, read, found, marks } = exampleLibrary(example)
  expect(read).toEqual([])
  const own = found.filter(({ code }) => codes.includes(code))
  expect(own.map(({ code }) => code)).toEqual(example.found)
  const expected =
    marks.length > 0 ? marks.map(({ words }) => words) : example.found.map(() => 'title')
  expect(own.map((each) => underlined(files, each))).toEqual(expected)
  if (marks.length > 0)
    expect(own.map(({ place }) => place)).toEqual(marks.map(({ place }) => place))
})

describe.each(Object.entries(checks))('%s', (name, { codes, examples: own }) => {
  test('shows a text that is fine', () => {
    expect(ELSEWHERE.has(name) || own.some(({ found }) => found.length === 0)).toBe(true)
  })

  test('shows every code it can find', () => {
    const shown = new Set(ELSEWHERE.has(name) ? codes : own.flatMap(({ found }) => found))
    expect([...shown].toSorted()).toEqual(codes.toSorted())
  })

  test('writes as the house does: lower case, no full stop, help', () => {
    for (const example of own) {
      for (const { message, help = '' } of exampleLibrary(example).found.filter(({ code }) =>
        codes.includes(code),
      )) {
        expect(message).toMatch(/^[`a-z]/)
        expect(message).not.toMatch(/[.!]$/)
        expect(help).toMatch(/^[`a-z].*[^.!]$/)
      }
    }
  })
})
