import { describe, expect, test } from 'vitest'
import { exampleLibrary } from './support/example-library.ts'

/** Messages about the wording of a row with this value. */
function contradictions(values: string, field: string, as: string): readonly string[] {
  const { read, found } = exampleLibrary({
    front: `${values}\ncover:\n  - { label: Row, field: ${field}, as: "${as}" }`,
  })
  expect(read).toEqual([])
  return found
    .filter(({ code }) => code === 'wording-contradicts-value')
    .map(({ message }) => message)
}

describe('a period', () => {
  test.each([
    ['P1Y', '12 months'],
    ['P3Y', '36 months'],
    ['P1Y', 'Reviewed annually'],
    ['P6M', 'Semi-annually'],
    ['P6M', 'Bi-annual'],
    ['P2Y', 'Bi-annual'],
    ['P3Y', 'Every three years or annually if needed'],
    ['P2Y', 'twenty-four months'],
    ['P2Y', 'every 2-3 years'],
  ])('%s may read %s', (period, as) =>
    expect(contradictions(`review: { period: ${period} }`, 'review.period', as)).toEqual([]),
  )

  test.each([
    ['P3Y', 'Annually'],
    ['P1Y', '18 months'],
  ])('%s may not read %s', (period, as) =>
    expect(contradictions(`review: { period: ${period} }`, 'review.period', as)).toEqual([
      `\`${as}\` is printed, but the value is \`${period}\``,
    ]),
  )
})

describe('a status', () => {
  test.each([
    ['approved', 'Ratified'],
    ['approved', 'APPROVED by governors'],
    ['draft', 'Not yet approved'],
    ['draft', 'Draft for consultation'],
  ])('%s may read %s', (status, as) =>
    expect(contradictions(`status: ${status}`, 'status', as)).toEqual([]),
  )

  test('draft may not read Approved', () =>
    expect(contradictions('status: draft', 'status', 'Approved')).toEqual([
      '`Approved` is printed, but the value is `draft`',
    ]))
})

describe('a version', () => {
  test.each([
    ['1', 'One'],
    ['1', 'Version 1.0'],
    ['001', 'Issue 1'],
    ['1', '1 of 3'],
    ['1', 'First edition, 2023'],
    ['1', 'Summer 2023'],
    ['1', '12.06.2023'],
    ['Final', '2'],
  ])('%s may read %s', (version, as) =>
    expect(contradictions(`version: "${version}"`, 'version', as)).toEqual([]),
  )

  test.each([
    ['1', 'Version 2'],
    ['1.3', 'v1.2 (final)'],
    ['1', '11'],
  ])('%s may not read %s', (version, as) =>
    expect(contradictions(`version: "${version}"`, 'version', as)).toHaveLength(1),
  )
})

describe('a year of two digits', () => {
  test('may be of the last century', () =>
    expect(contradictions('date: 1998-06-12', 'date', '12/06/98')).toEqual([]))

  test('is another year in neither', () =>
    expect(contradictions('date: 1997-06-12', 'date', '12/06/98')).toEqual([
      '`12/06/98` is printed, but the value is `1997-06-12`',
    ]))
})

describe('a date in words of its own', () => {
  const said = (value: string, as: string): readonly string[] =>
    contradictions(`review: { due: ${value} }`, 'review.due', as)

  test.each([
    ['2026-06', 'Summer Term 2026'],
    ['2027-02', 'Academic year 2026/27'],
    ['2027-02', '2026\u20132027'],
    ['2026-05', 'three years after May 2023'],
    ['2026-05', '3 years from 1 May 2023'],
    ['2026-05', 'at the first meeting of the term'],
    ['2026-05', 'Form 20271'],
  ])('%s may read %s', (value, as) => expect(said(value, as)).toEqual([]))

  test.each([
    ['2026-06', 'Summer Term 2027'],
    ['2026-06', 'Juni 2027'],
    ['2026-06', 'by the autumn of 2024, or 2025'],
    ['2026-06', 'Academic year 2027/28'],
  ])('%s may not read %s', (value, as) =>
    expect(said(value, as)).toEqual([`\`${as}\` is printed, but the value is \`${value}\``]),
  )
})
