import { indexLines } from '@policy/model'
import { describe, expect, test } from 'vitest'
import { faultsIn, type Fault } from './support/fault.ts'
import { applyFix, unmarked, wordsWritten } from './support/marked.ts'
import { findingsIn, policyMd } from './support/policy-text.ts'

/** The same text as other editors and other people would have saved it. */
const DRESSES: Readonly<Record<string, (text: string) => string>> = {
  'plain text': (text) => text.replaceAll('§', ''),
  'Windows line ends': (text) => text.replaceAll('§', '').replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\uFEFF${text.replaceAll('§', '')}`,
  tabs: (text) => text.replaceAll('§', '\t'),
  'emoji and combining characters': (text) =>
    text.replaceAll('§', ' \u{1F469}\u200D\u{1F467} e\u0301'),
}

const faults: readonly (readonly [string, readonly Fault[]])[] = [
  ['body', faultsIn('body')],
  ['front matter', faultsIn('front-matter')],
  ['form', faultsIn('form')],
]

describe.each(faults)('one slip in the %s gives one finding, at its very words', (_, all) => {
  describe.each(Object.entries(DRESSES))('in %s', (__, dress) => {
    test.each(all.map((fault) => [fault.name, fault] as const))('%s', (___, fault) => {
      const { text, start, end } = unmarked(dress(fault.input))
      const found = findingsIn(text).map(({ code, message, help, place, severity }) => ({
        code,
        message,
        help,
        start: place.start,
        end: place.end,
        severity,
      }))
      expect(found).toEqual([
        {
          code: fault.code,
          message: fault.message,
          help: fault.help,
          start,
          end,
          severity: 'error',
        },
      ])
    })
  })
})

const withFix = faults
  .flatMap(([, all]) => all)
  .flatMap((fault) => {
    const { text } = unmarked(fault.input.replaceAll('§', ''))
    const [found] = findingsIn(text)
    return found?.fix ? [{ name: fault.name, text, found }] : []
  })

describe('a fix that is offered makes the finding go away, and the help says it', () => {
  test('most slips have one', () => expect(withFix.length).toBeGreaterThan(85))

  test.each(withFix.map((each) => [each.name, each] as const))('%s', (_, { text, found }) => {
    const [next, ...more] = findingsIn(applyFix(text, found))
    // Only a link by reference leaves something behind: the address that it no longer needs.
    expect(more).toEqual([])
    if (next)
      expect([found.message, next.message]).toEqual([
        'a link by reference cannot stand in a policy',
        'an address without its link cannot stand in a policy',
      ])
    const written = wordsWritten(text, found)
    expect(found.help).toMatch(
      written === ''
        ? /take .*away|begin (?:it|the line|these lines) with \d+ spaces|empty line/
        : '',
    )
    expect(found.help?.replaceAll('… ', '')).toContain(written)
  })
})

test('items pasted under a paragraph are one finding, whose fix makes them a list of their own', () => {
  const text = policyMd(
    'Staff must:\n    - lock\n    - leave\n\n1. In an item:\n   (a) lock\n   (b) leave\n',
  )
  const mended = findingsIn(text).reduceRight(applyFix, text)
  expect(findingsIn(text).map(({ code }) => code)).toEqual(['run-on-line', 'run-on-line'])
  expect(mended).toBe(
    policyMd('Staff must:\n\n- lock\n- leave\n\n1. In an item:\n\n   1. lock\n   1. leave\n'),
  )
})

test('ten slips in, ten findings out, in the order of the text', () => {
  const text = `---\ntitle: Leave\nfront: [ titel ]\nstatus: aproved\ndate: 2023-13\n---\n\n# Scope\n\n4.2 Staff must. {#staff}\n\n#### Deep {#deep}\n\n- {#none}\n- a<br>b {#ab}\n\n[x](file:///y) {#x} {#y}\n`
  const found = findingsIn(text)
  expect(found.map(({ code }) => code)).toEqual([
    'invalid-value',
    'invalid-value',
    'invalid-date',
    'top-heading',
    'typed-number',
    'skipped-heading-level',
    'empty-block',
    'inline-html',
    'unsafe-link',
    'two-marks',
  ])
  const { offsetAt } = indexLines(text)
  const offsets = found.map(({ place }) => offsetAt(place.start))
  expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
})

test.each([
  [
    'no front matter',
    '«#»# Scope\n\nWords.\n',
    'the file does not begin with front matter',
    'begin with a line `---`, then `title: …` and the other keys, then a line `---`',
  ],
  [
    'front matter without an end',
    '«---»\ntitle: Leave\nfront: [ title ]\n\n## Scope {#scope}\n\nWords. {#first}\n',
    'the front matter that begins here has no end',
    'write a line `---` behind its last key',
  ],
  [
    'empty lines before it',
    '\n\n«---»\ntitle: Leave\nfront: [ title ]\n---\n\nWords. {#first}\n',
    'empty lines stand before the front matter',
    'take away what stands before `---`',
  ],
])('%s', (_, input, message, help) => {
  const { text, start, end } = unmarked(input)
  const [found, ...more] = findingsIn(text)
  expect(more).toEqual([])
  expect(found).toMatchObject({
    code: 'missing-front-matter',
    message,
    help,
    place: { path: 'policy.md', start, end },
  })
  if (found?.fix) expect(findingsIn(applyFix(text, found))).toEqual([])
})
