import { expect, test } from 'vitest'
import { normalisePdf } from '../src/pdf/normalise-pdf.ts'

const date = '2023-06-16T09:30:05Z'
const normal = (text: string): string =>
  Buffer.from(normalisePdf(Buffer.from(text, 'latin1'), date)).toString('latin1')

test('writes the date of the job', () => {
  expect(
    normal("/CreationDate (D:20261121122106+00'00')\n/ModDate (D:20261121122107+00'00')"),
  ).toBe("/CreationDate (D:20230616093005+00'00')\n/ModDate (D:20230616093005+00'00')")
})

test('numbers elements from one, in the order of their numbers', () => {
  expect(
    normal(
      '/ID (node00000873)\n/Headers [(node00000874) (node00000873)]\n/Limits [(node00000873) (node00002000)]\n/Names [(node00000873) 26 0 R (node00002000) 28 0 R]',
    ),
  ).toBe(
    '/ID (node00000001)\n/Headers [(node00000002) (node00000001)]\n/Limits [(node00000001) (node00000003)]\n/Names [(node00000001) 26 0 R (node00000003) 28 0 R]',
  )
})

test('leaves words alone that only look like it', () => {
  const title = "/Title (node00000030)\n/Alt (node00000031) (D:20261121122106+00'00')"
  expect(normal(title)).toBe(title)
})

test('keeps every other byte, and the input', () => {
  const input = new Uint8Array([0, 255, 128, 10, ...Buffer.from('/ID (node00000030)'), 200])
  const copy = input.slice()
  const output = normalisePdf(input, date)
  expect(input).toEqual(copy)
  expect([...output.slice(0, 4), ...output.slice(-1)]).toEqual([0, 255, 128, 10, 200])
  expect(normalisePdf(output, date)).toEqual(output)
})

test('refuses what is no date', () => {
  expect(() => normalisePdf(new Uint8Array(), 'someday')).toThrow(RangeError)
})
