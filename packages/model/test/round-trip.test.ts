import { clausesOf, formatPolicy, parsePolicy, stringifyPolicy, type Policy } from '@policy/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policyTexts, real } from './support/library.ts'
import { parse, policyMd, read, vocabulary } from './support/policy-text.ts'
import { expectFormatsOnce, expectReadsBack, said } from './support/round-trip.ts'

describe('generated policies', () => {
  // Some; `round-trip.long.ts` draws many more.
  test('parse(stringify(policy)) is the policy, and nothing is found wrong with it', () => {
    expectReadsBack(15)
  })

  test('formatting twice changes nothing that formatting once did not', () => {
    expectFormatsOnce(8)
  })
})

test('words in which no sign of Markdown stands read back as they are, wherever they stand', () => {
  const words = fc
    .stringMatching(
      /^[A-Za-z\u00E9](?:[A-Za-z0-9\u00E9,.;:'"()?%\u00A3/\u2013\u2014\u2026-]{1,9} )*[a-z0-9.)?]$/,
    )
    .filter((text) => text.length < 200)
  const { policy } = parse(
    policyMd('## Heading {#heading}\n\nParagraph. {#paragraph}\n\n- Item. {#item}\n'),
  )
  if (!policy) throw new Error('cannot be read')
  fc.assert(
    fc.property(words, (text) => {
      const put = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(put)
        if (typeof value !== 'object' || value === null) return value
        return Object.fromEntries(
          Object.entries(value).map(([key, each]) => [
            key,
            key === 'content' || key === 'title' ? [{ kind: 'text', text }] : put(each),
          ]),
        )
      }
      const written = { ...policy, blocks: put(policy.blocks) as Policy['blocks'] }
      const { policy: back, diagnostics } = parse(stringifyPolicy(written))
      expect(diagnostics).toEqual([])
      expect(said(back)).toEqual(said(written))
    }),
    { numRuns: 300 },
  )
})

describe.each(policyTexts.map((source) => [source.id, source] as const))('%s', (_, source) => {
  const { policy } = parsePolicy(source, real.vocabulary)
  if (!policy) throw new Error('cannot be read')

  test('comes out of format as it went in, byte for byte', () => {
    expect(formatPolicy(source, real.vocabulary)).toEqual({ text: source.text, diagnostics: [] })
  })

  test('comes out the same from Windows line ends, with a byte order mark', () => {
    expect(
      formatPolicy(
        { ...source, text: `\uFEFF${source.text.replaceAll('\n', '\r\n')}` },
        real.vocabulary,
      ).text,
    ).toBe(source.text)
  })

  test('parse(stringify(policy)) is the policy, places apart', () => {
    const back = parsePolicy({ ...source, text: stringifyPolicy(policy) }, real.vocabulary)
    expect(back.diagnostics).toEqual([])
    expect(said(back.policy)).toEqual(said(policy))
  })

  test('a changed word changes only the lines of its clause', () => {
    const clauses = clausesOf(policy).filter(
      ({ block, text }) => (block === 'paragraph' || block === 'item') && /[a-z]{4}/.test(text),
    )
    const lines = source.text.split('\n')
    fc.assert(
      fc.property(fc.constantFrom(...clauses), ({ place }) => {
        const at = place.start.line - 1
        const edited = lines.with(
          at,
          (lines[at] ?? '').replace(/\b[a-z]{4,}\b(?![^{]*\})/, 'otherwise'),
        )
        const formatted = formatPolicy({ ...source, text: edited.join('\n') }, real.vocabulary)
        expect(formatted.diagnostics).toEqual([])
        expect(
          formatted.text
            .split('\n')
            .flatMap((line, index) => (line === lines[index] ? [] : [index])),
        ).toEqual(edited[at] === lines[at] ? [] : [at])
      }),
      { numRuns: 12 },
    )
  })
})

test.each([
  'Use #BeKind here.',
  'Ask [School name] first.',
  'Q&A',
  'Signed ________ on ________',
  'a * b',
  'snake_case_word',
  'he said "no"',
  'R&D at 5 < 6',
  '50% + 3',
  'See https://example.org/a_b?c=1&d=2',
  'C# and F#',
  '{name}',
  '1.5 million',
  '8.30 am Registration',
  'a | b',
  '~10~',
  'www.example.org',
  'Tom\\Jerry',
])('stays as typed: %s', (words) => {
  const text = policyMd(`${words} {#words}\n\n- ${words} {#bullet}\n`)
  expect(
    formatPolicy({ trust: 'a', slug: 'b', path: 'policy.md', text }, vocabulary).text.split(
      '\n---\n',
    )[1],
  ).toBe(text.split('\n---\n')[1])
})

test.each([
  '- dash',
  '+ plus',
  '* star',
  '1. one',
  '1) one',
  '# hash',
  '## hash',
  '> more',
  '| bar',
  '---',
  '***',
  '___',
  '```',
  '~~~',
  '    spaces',
  '<div>',
  '<!-- x -->',
  '[a]: b',
  '[Headteacher]:',
  '[1]:',
  '4.2 Staff must',
  '(a) bring',
  '##Scope',
  '-Staff',
  '1.Staff',
  'a {#mark} inside',
  'note[^1]',
  '=',
  '&copy;',
])('words that begin like something else stay words: %s', (words) => {
  const policy = read(policyMd('Words. {#first}\n\n- Words. {#second}\n'))
  const content = [{ kind: 'text' as const, text: words.trim() }]
  const blocks = policy.blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, content }
      : block.kind === 'list'
        ? { ...block, items: block.items.map((item) => ({ ...item, content })) }
        : block,
  )
  const back = read(stringifyPolicy({ ...policy, blocks }))
  expect(clausesOf(back).map(({ text }) => text)).toEqual([words.trim(), words.trim()])
})

test('lists typed with different signs are one list', () => {
  const policy = read(
    policyMd(
      '- one {#one}\n- two {#two}\n\n* three {#three}\n\n1. four {#four}\n1) five {#five}\n',
    ),
  )
  expect(
    policy.blocks.map((block) =>
      block.kind === 'list'
        ? [block.ordered, block.items.map(({ id, number }) => [id, number])]
        : block.kind,
    ),
  ).toEqual([
    [
      false,
      [
        ['one', null],
        ['two', null],
        ['three', null],
      ],
    ],
    [
      true,
      [
        ['four', 'a'],
        ['five', 'b'],
      ],
    ],
  ])
})
