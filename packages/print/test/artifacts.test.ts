import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markArtifacts } from '../src/pdf/artifacts.ts'
import { isDictionary, isName, operators } from '../src/pdf/content-stream.ts'

const marked = (content: string, tagged: readonly string[] = []): string =>
  Buffer.from(
    markArtifacts(Buffer.from(content, 'latin1'), {
      isTagged: (name) => tagged.includes(name),
      height: 800,
    }),
  ).toString('latin1')

const insertions = /\/Artifact (?:BMC|<<[^>]*>> BDC)\n|\nEMC\n/g

test.each([
  ['a rule', '1 w 0 0 9 9 re f', '1 w /Artifact BMC\n0 0 9 9 re f\nEMC\n'],
  [
    'rules that follow each other',
    '0 0 m 9 9 l S q 1 0 0 RG 0 0 9 9 re f Q',
    '/Artifact BMC\n0 0 m 9 9 l S q 1 0 0 RG 0 0 9 9 re f\nEMC\n Q',
  ],
  ['a path that only clips', '0 0 9 9 re W* n', '0 0 9 9 re W* n'],
  ['a picture', 'q /Im1 Do Q', 'q /Artifact BMC\n/Im1 Do\nEMC\n Q'],
  [
    'what has tags of its own',
    '0 0 9 9 re f /X1 Do 0 0 9 9 re f',
    '/Artifact BMC\n0 0 9 9 re f\nEMC\n /X1 Do /Artifact BMC\n0 0 9 9 re f\nEMC\n',
  ],
  [
    'tagged content',
    '/P <</MCID 0>> BDC 0 0 9 9 re f BT (a) Tj ET EMC',
    '/P <</MCID 0>> BDC 0 0 9 9 re f BT (a) Tj ET EMC',
  ],
  [
    'what stands between tags',
    '/P <</MCID 0>> BDC EMC 0 0 9 9 re f /P <</MCID 1>> BDC EMC',
    '/P <</MCID 0>> BDC EMC /Artifact BMC\n0 0 9 9 re f\nEMC\n /P <</MCID 1>> BDC EMC',
  ],
  ['what is an artifact', '/Artifact BMC 0 0 9 9 re f EMC', '/Artifact BMC 0 0 9 9 re f EMC'],
  [
    'marked content that is neither',
    '/Span <</ActualText (a)>> BDC BT (b) Tj ET EMC',
    '/Span <</ActualText (a)>> BDC /Artifact BMC\nBT (b) Tj ET\nEMC\n EMC',
  ],
  [
    'such inside text',
    'BT /Span <</ActualText (a)>> BDC (b) Tj EMC ET',
    '/Artifact BMC\nBT /Span <</ActualText (a)>> BDC (b) Tj EMC ET\nEMC\n',
  ],
  [
    'text in the upper half',
    'BT 1 0 0 1 0 700 Tm (a) Tj ET',
    '/Artifact <</Type /Pagination /Subtype /Header>> BDC\nBT 1 0 0 1 0 700 Tm (a) Tj ET\nEMC\n',
  ],
  [
    'text on a page turned over',
    'q 1 0 0 -1 0 800 cm BT 1 0 0 -1 0 50 Tm (a) Tj ET 0 0 9 9 re f Q',
    'q 1 0 0 -1 0 800 cm /Artifact <</Type /Pagination /Subtype /Header>> BDC\nBT 1 0 0 -1 0 50 Tm (a) Tj ET 0 0 9 9 re f\nEMC\n Q',
  ],
  [
    'text inside the page area',
    '0 0 9 9 re W n BT 1 0 0 1 0 700 Tm (a) Tj ET',
    '0 0 9 9 re W n /Artifact BMC\nBT 1 0 0 1 0 700 Tm (a) Tj ET\nEMC\n',
  ],
])('%s', (_, content, expected) => {
  expect(marked(content, ['X1'])).toBe(expected)
})

test('a tag that begins in text without one is a bug', () => {
  expect(() => marked('BT /P <</MCID 0>> BDC (a) Tj EMC ET')).toThrow(Error)
})

test('only marks are added, each that begins ends, and nothing painted is left out', () => {
  const begin = fc.constantFrom('/P <</MCID 0>> BDC', '/Span <</ActualText (a)>> BDC', '/Span BMC')
  const paint = fc.constantFrom(
    '0 0 9 9 re f',
    '0 0 m 9 9 l S',
    '/Im1 Do',
    '/X1 Do',
    'BT /F1 9 Tf (a) Tj ET',
    'BT 1 0 0 1 9 700 Tm <00> Tj /Span BMC (b) Tj EMC ET',
  )
  const state = fc.constantFrom('q', 'Q', '0 g', '2 0 0 2 9 9 cm', '0 0 9 9 re W n')
  const plain = fc.oneof(paint, state)
  const inside = fc
    .tuple(begin, fc.array(plain))
    .map(([first, parts]) => [first, ...parts, 'EMC'].join(' '))
  fc.assert(
    fc.property(fc.array(fc.oneof(plain, inside)), (parts) => {
      // No line breaks: those are of what is added.
      const content = parts.join(' ')
      const result = marked(content, ['X1'])
      expect(result.replace(insertions, '')).toBe(content)
      const open: boolean[] = []
      for (const { operator, operands } of operators(Buffer.from(result, 'latin1'))) {
        if (operator === 'BDC' || operator === 'BMC') {
          const [tag, properties] = operands
          const isArtifact = isName(tag) && tag.name === 'Artifact'
          open.push(isArtifact || (isDictionary(properties) && properties.has('MCID')))
          expect(open.filter(Boolean).length, result).toBeLessThan(2)
        } else if (operator === 'EMC') open.pop()
        else if (['f', 'S', 'Tj'].includes(operator)) expect(open, result).toContain(true)
      }
      expect(open).toEqual([])
      expect(marked(result, ['X1'])).toBe(result)
    }),
  )
})
