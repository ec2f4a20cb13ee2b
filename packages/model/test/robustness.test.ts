import {
  formatPolicy,
  parseLibrary,
  parsePolicy,
  stringifyPolicy,
  type Diagnostic,
  type Place,
} from '@policy/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { files, policyTexts, real } from './support/library.ts'
import { parse, policyMd, vocabulary } from './support/policy-text.ts'

const encoder = new TextEncoder()

/** Findings that are not whole: without words or help, or at a place that is not in the text. */
function unwhole(text: string, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const inside = ({ start, end }: Place): boolean =>
    start.line >= 1 &&
    start.column >= 1 &&
    start.column <= (lines[start.line - 1] ?? '').length + 1 &&
    (start.line < end.line || (start.line === end.line && start.column <= end.column))
  return found.filter(
    ({ message, help, place, fix }) =>
      !/\S/.test(message) ||
      !/\S/.test(help ?? '') ||
      !inside(place) ||
      (fix && !inside(fix.place)),
  )
}

const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '---\n',
        '\n\n',
        '\n',
        '\r\n',
        '\r',
        '# ',
        '## A {#a}\n',
        '- ',
        '1. ',
        '  ',
        '\t',
        '> ',
        '|a|b|\n|-|-|\n',
        '```form {#f}\n',
        '```\n',
        'parts:\n  - heading: X\n',
        '{#a}',
        '{#',
        '}',
        '*',
        '**',
        '_',
        '[',
        '](',
        ')',
        '[x]: y\n',
        '![',
        '`',
        '<b>',
        '</b>',
        '<!--',
        '-->',
        '&amp;',
        '\\',
        ': ',
        '"',
        "'",
        '#x',
        '&a',
        '*a',
        '!x',
        '[^1]',
        '4.2 ',
        '(a) ',
        'title: T\n',
        'front: [ title ]\n',
        '\uFEFF',
        '\uD800',
        '=\n===\n',
        '%',
        '@',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((all) => all.join(''))

describe('any text at all', () => {
  test(
    'is read without throwing, alone or below front matter, and what is read can be written',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(pieces, fc.boolean(), (piece, bare) => {
          const text = bare ? piece : policyMd(piece)
          const { policy, diagnostics } = parse(text)
          expect(unwhole(text, diagnostics)).toEqual([])
          if (policy) parse(stringifyPolicy(policy))
          const formatted = formatPolicy(
            { trust: 'a', slug: 'b', path: 'policy.md', text },
            vocabulary,
          )
          if (formatted.diagnostics.every(({ severity }) => severity !== 'error'))
            expect(parse(formatted.text).diagnostics).toEqual([])
        }),
        { numRuns: 150 },
      )
    },
  )

  test('in the place of any file of the library', { timeout: 60_000 }, () => {
    const paths = [...files.keys()].filter(
      (path) => path.startsWith('policies/inspire/') || path.includes('vocabulary'),
    )
    const some = paths.map((path) => [path, files.get(path) ?? new Uint8Array()] as const)
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(
          pieces.map((text) => encoder.encode(text)),
          fc.uint8Array({ maxLength: 60 }),
        ),
        (path, bytes) => {
          const { diagnostics } = parseLibrary(new Map([...some, [path, bytes]]))
          expect(
            unwhole(
              new TextDecoder().decode(bytes),
              diagnostics.filter(({ place }) => place.path === path),
            ),
          ).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })

  test('real policies with anything cut out or put in', { timeout: 60_000 }, () => {
    const cut = fc.tuple(
      fc.constantFrom(...policyTexts),
      fc.nat({ max: 40_000 }),
      fc.nat({ max: 60 }),
      fc.oneof(fc.constant(''), pieces),
    )
    fc.assert(
      fc.property(cut, ([source, at, length, put]) => {
        const start = at % source.text.length
        const text = source.text.slice(0, start) + put + source.text.slice(start + length)
        expect(
          unwhole(text, parsePolicy({ ...source, text }, real.vocabulary).diagnostics),
        ).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
