import fc from 'fast-check'
import { expect, test } from 'vitest'
import { operators, type Operand } from '../src/pdf/content-stream.ts'

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

/** Operations of a stream, each as the piece of the stream that it spans. */
const pieces = (text: string): readonly string[] =>
  operators(bytesOf(text)).map(({ start, end }) => text.slice(start, end))

/** Operands of the first operation of a stream, strings as text. */
const operandsOf = (text: string): unknown =>
  operators(bytesOf(text))
    .slice(0, 1)
    .map(({ operands }) => operands.map(plain))[0]

function plain(operand: Operand): unknown {
  if (operand instanceof Uint8Array) return Buffer.from(operand).toString('latin1')
  if (operand instanceof Map)
    return Object.fromEntries([...operand].map(([key, value]) => [key, plain(value as Operand)]))
  if (Array.isArray(operand)) return operand.map((each) => plain(each as Operand))
  if (typeof operand === 'object' && operand !== null && 'name' in operand)
    return `/${operand.name}`
  return operand
}

test('gives each operator with its operands and the bytes it spans', () => {
  const found = operators(bytesOf('q\n1 0 0 -1.5 .25 +3 cm % move\n/F1 12 Tf'))
  expect(
    found.map(({ operator, operands, start, end }) => ({ operator, operands, start, end })),
  ).toEqual([
    { operator: 'q', operands: [], start: 0, end: 1 },
    { operator: 'cm', operands: [1, 0, 0, -1.5, 0.25, 3], start: 2, end: 22 },
    { operator: 'Tf', operands: [{ name: 'F1' }, 12], start: 30, end: 39 },
  ])
})

test.each([
  ['escapes', String.raw`(a\(b\)\\\n\101\0053\q) Tj`, ['a(b)\\\nA\u00053q']],
  ['brackets in brackets', '(a(b)c) Tj', ['a(b)c']],
  ['a line that goes on', '(a\\\r\nb\\\nc) Tj', ['abc']],
  ['digits of sixteen', '<48 656C6c6F7> Tj', ['Hellop']],
  ['an array', '[(a) -20.5 <62>] TJ', [['a', -20.5, 'b']]],
  ['names', '/A#20B /C BDC', ['/A B', '/C']],
  [
    'a dictionary',
    '/P <</MCID 3/Lang(cy)/BBox[0 0 1 1]/A<</B true/C null>>>>BDC',
    ['/P', { MCID: 3, Lang: 'cy', BBox: [0, 0, 1, 1], A: { B: true, C: null } }],
  ],
])('reads %s', (_, text, expected) => {
  expect(operandsOf(text)).toEqual(expected)
})

test('takes operators apart that no space parts', () => {
  expect(pieces('BT/F1 1 Tf(x)Tj[(y)]TJ ET')).toEqual(['BT', '/F1 1 Tf', '(x)Tj', '[(y)]TJ', 'ET'])
})

test.each([
  ['compressed', 'BI /W 1 /H 1 /F /Fl ID \x9aEI\x80 EI \x01\x02 \nEI Q'],
  ['whose pixels are counted', 'BI /W 4 /H 1 /BPC 8 /CS /G ID  EI \nEI Q'],
  ['that says its length', 'BI /W 9 /H 9 /F /Fl /L 9 ID a EI b EI\nEI Q'],
])('an inline image %s is one operation', (_, text) => {
  expect(pieces(text)).toEqual([text.slice(0, -2), 'Q'])
})

test.each([
  ['a string', 'q (abc'],
  ['an array', 'q [1 2'],
  ['a dictionary', 'q <</A'],
  ['an image', 'q BI /W 1 ID abc'],
  ['brackets that close nothing', 'q ) ] > } {'],
  ['a very deep array', `q ${'['.repeat(100_000)}`],
])('%s without an end takes nothing away from what stands before', (_, text) => {
  expect(pieces(text)[0]).toBe('q')
})

test('operations stand in order and inside the stream, whatever the bytes', () => {
  const signs = fc.constantFrom(
    ...Array.from('()<>[]{}/% \n\\'),
    'BI',
    'ID ',
    ' EI ',
    '1',
    'a',
    '\0',
    '\xff',
  )
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
      const bytes = bytesOf(parts.join(''))
      let last = 0
      for (const { start, end } of operators(bytes)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(bytes.length)
    }),
  )
})
