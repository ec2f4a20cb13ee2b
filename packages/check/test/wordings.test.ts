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
