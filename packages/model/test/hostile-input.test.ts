import { parseLibrary, type Files } from '@policy/model'
import { describe, expect, test } from 'vitest'
import { files } from './support/library.ts'
import { findingsIn, parse, policyMd } from './support/policy-text.ts'

const encoder = new TextEncoder()

const only = (text: string): unknown =>
  findingsIn(text).map(({ code, message }) => `${code}: ${message}`)

describe('what no owner types is turned away with one clear finding', () => {
  test.each([
    [
      'a NUL',
      policyMd('Words\0.'),
      'unreadable-file: this file holds a character that is not text',
    ],
    [
      'a control character by an escape',
      policyMd('Words.', 'title: "A\\e[31mB"\nfront: [ title ]\n'),
      'unseen-character: these words hold a character that nobody sees, U+001B',
    ],
    [
      'half a character by an escape',
      policyMd('Words.', 'title: "A\\uD800B"\nfront: [ title ]\n'),
      'unseen-character: these words hold a character that nobody sees, U+D800',
    ],
    [
      'a turned direction in a key',
      policyMd('Words.', 'title: A\nfront: [ title ]\nformerly: { "a\\u202Eb": c }\n'),
      'unseen-character: these words hold a character that nobody sees, U+202E',
    ],
    [
      'a line break in a value',
      policyMd('Words.', 'title: "A\\nB"\nfront: [ title ]\n'),
      'invalid-value: a line break stands in these words',
    ],
    [
      'a manual line break',
      policyMd('Words\vmore.'),
      'unreadable-file: a manual line break of a word processor stands here',
    ],
    [
      'a page break',
      policyMd('Words\fmore.'),
      'unreadable-file: a manual page break of a word processor stands here',
    ],
    [
      'ten megabytes',
      policyMd('Words and words.\n\n'.repeat(600_000)),
      'file-too-large: this file is far larger than a policy',
    ],
    [
      'a line of a megabyte',
      policyMd('x'.repeat(999_000)),
      'file-too-large: this line is far longer than a paragraph',
    ],
    [
      'lists in lists',
      policyMd(`${'- '.repeat(200)}x`),
      'nesting-too-deep: lists stand inside one another too deep to be read',
    ],
    [
      'lists in lists, line by line',
      policyMd(Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')),
      'nesting-too-deep: lists stand inside one another too deep to be read',
    ],
    [
      'quotations in quotations',
      policyMd('>'.repeat(5000)),
      'nesting-too-deep: lists stand inside one another too deep to be read',
    ],
    [
      'brackets in brackets',
      policyMd('['.repeat(9000)),
      'nesting-too-deep: more brackets, stars and the like stand here than a paragraph can have',
    ],
    [
      'stars without end',
      policyMd(`${'*'.repeat(5000)}x${'*'.repeat(4000)}`),
      'nesting-too-deep: more brackets, stars and the like stand here than a paragraph can have',
    ],
    [
      'lists of lists in YAML',
      policyMd('Words.', `title: x\nfront: ${'['.repeat(5000)}\n`),
      'nesting-too-deep: more brackets, stars and the like stand here than a paragraph can have',
    ],
    [
      'sixty lists of lists in YAML',
      policyMd('Words.', `title: x\nfront: ${'['.repeat(60)}${']'.repeat(60)}\n`),
      'nesting-too-deep: values stand inside one another too deep to be read',
    ],
    [
      'dashes of dashes in YAML',
      policyMd('Words.', `title: x\nfront:\n  ${'- '.repeat(60)}x\n`),
      'nesting-too-deep: lists stand inside one another too deep to be read',
    ],
  ])('%s', (_, text, said) => expect(only(text)).toEqual([said]))

  test('ten thousand marks on one block', () => {
    expect(only(policyMd(`Words.\n${'{#a}\n'.repeat(10_000)}`))).toEqual([
      'two-marks: a second mark `{#a}`, and 9998 more, on the same block',
    ])
  })

  test('a line of ten thousand characters is let in, and one more is not', () => {
    const line = (length: number): string => policyMd('x'.repeat(length))
    expect(only(line(10_000))).toEqual([])
    expect(only(line(10_001))).toEqual(['file-too-large: this line is far longer than a paragraph'])
  })

  test('a bomb of aliases', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefgh'
        .split('')
        .map(
          (key, index) =>
            `${key}: &${key} [*${'abcdefgh'.charAt(index)}, *${'abcdefgh'.charAt(index)}]`,
        ),
    ].join('\n')
    expect(new Set(findingsIn(policyMd('Words.', `${bomb}\n`)).map(({ code }) => code))).toEqual(
      new Set(['yaml-alias']),
    )
  })

  test('bytes that are not UTF-8, and ten megabytes of them', () => {
    const path = 'policies/inspire/social-media/policy.md'
    const withBytes = (bytes: Uint8Array): unknown =>
      parseLibrary(new Map([...files, [path, bytes]]))
        .diagnostics.filter(({ place }) => place.path === path)
        .map(({ code, message, help }) => [code, message, help])
    expect(withBytes(new Uint8Array([0x2d, 0xff, 0xfe, 0x41]))).toEqual([
      [
        'unreadable-file',
        'this file is not text in UTF-8',
        'save it as plain text with the encoding UTF-8',
      ],
    ])
    expect(withBytes(new Uint8Array(10_000_000))).toEqual([
      [
        'file-too-large',
        'this file is far larger than a policy',
        'take out what is not text, pictures for instance',
      ],
    ])
  })

  test(
    'text as full of marks as is let in, and five thousand paragraphs, are read',
    { timeout: 60_000 },
    () => {
      expect(only(policyMd(`${'*a* '.repeat(300)}\n\n`.repeat(60)))).toEqual([])
      expect(only(policyMd('Words and words that are a paragraph.\n\n'.repeat(5000)))).toEqual([])
    },
  )
})

test('a file in Windows-1252 is reported at the first byte that is no UTF-8', () => {
  const path = 'policies/inspire/social-media/policy.md'
  const bytes = new Uint8Array([...encoder.encode('# é\nthe school'), 0x92, ...encoder.encode('s')])
  const [found, ...more] = parseLibrary(new Map([...files, [path, bytes]])).diagnostics.filter(
    ({ place }) => place.path === path,
  )
  expect(more).toEqual([])
  expect(found?.place.start).toEqual({ line: 2, column: 11 })
})

test('runs of spaces, in words and in marks, are read once', { timeout: 20_000 }, () => {
  const spaces = ' '.repeat(9_900)
  expect(only(policyMd(`${`a${spaces}b {#c}\n\n`.repeat(90)}`))).toHaveLength(89)
  expect(only(policyMd(`${`a {#x${spaces}!}\n\n`.repeat(90)}`))).toHaveLength(90)
})

describe('names that JavaScript knows', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s as a key is a key like any other',
    (key) => {
      expect(
        only(
          policyMd('Words. {#words}', `title: T\nfront: [ title ]\n${key}: { polluted: yes }\n`),
        ),
      ).toEqual([`unknown-key: unknown key \`${key}\``])
      const path = 'policies/inspire/social-media/clauses.yaml'
      const { diagnostics } = parseLibrary(
        new Map([...files, [path, encoder.encode(`${key}: { type: duty, bearer: [nobody] }\n`)]]),
      )
      const found = diagnostics.filter(({ place }) => place.path === path).map(({ code }) => code)
      expect(found).toContain('unknown-role')
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
      expect(({} as Record<string, unknown>)['type']).toBeUndefined()
    },
  )

  test('constructor as an id is an id like any other', () => {
    const { policy } = parse(
      policyMd(
        'Words. {#constructor}\n\nMore. {#to-string}\n',
        'title: T\nfront: [ title ]\nformerly: { constructor-old: constructor }\n',
      ),
    )
    expect(policy?.front.formerly).toEqual({ 'constructor-old': 'constructor' })
  })
})

test.each(['constructor', 'toString'])('HTML called %s has no mark of its own', (name) => {
  expect(parse(policyMd(`Staff <${name}>must</${name}> go. {#go}\n`)).diagnostics).toMatchObject([
    { code: 'inline-html', help: 'write `must`' },
  ])
})

test('an empty library is one missing file', () => {
  const empty: Files = new Map()
  expect(parseLibrary(empty).diagnostics.map(({ code, place }) => [code, place.path])).toEqual([
    ['missing-file', 'policies/vocabulary/roles.yaml'],
  ])
})
