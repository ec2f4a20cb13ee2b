import { bankHolidays, dueTimes, isWorkingDay } from '@policy/rules'
import { describe, expect, test } from 'vitest'
import { due, within } from './support/deadlines.ts'
import { fc } from './support/fast-check.ts'

const UNKNOWN = 'Bank holidays proclaimed after Monday 21 September 2026 are not known here.'
const DAY = 86_400_000

// Received; due if the weekend is that of receipt; due if it is that of the due time.
test.each([
  ['2026-12-23T10:00', '2026-12-24T10:00:00+00:00', '2026-12-24T10:00:00+00:00'],
  ['2026-12-24T15:00', '2026-12-25T15:00:00+00:00', '2026-12-25T15:00:00+00:00'],
  ['2026-12-26T09:00', '2026-12-29T23:59:59+00:00', '2026-12-29T23:59:59+00:00'],
  ['2026-11-20T16:30', '2026-11-21T16:30:00+00:00', '2026-11-23T23:59:59+00:00'],
  ['2026-03-28T22:00', '2026-03-30T23:59:59+01:00', '2026-03-30T23:59:59+01:00'],
])('received %s', (received, byReceipt, byDue) => {
  expect(dueTimes(within(24, 'received-at-weekend', 'due-at-weekend'), received)).toMatchObject({
    earliest: byReceipt,
    latest: byDue,
    readings: [
      { reading: 'received-at-weekend', earliest: byReceipt, latest: byReceipt },
      { reading: 'due-at-weekend', earliest: byDue, latest: byDue },
    ],
  })
})

test('an answer says how each reading takes the words', () => {
  expect(dueTimes(within(24, 'plain', 'received-at-weekend'), '2026-07-04T10:00')).toEqual({
    earliest: '2026-07-05T10:00:00+01:00',
    latest: '2026-07-06T23:59:59+01:00',
    readings: [
      {
        reading: 'plain',
        says: 'read as plain',
        earliest: '2026-07-05T10:00:00+01:00',
        latest: '2026-07-05T10:00:00+01:00',
        notes: [],
      },
      {
        reading: 'received-at-weekend',
        says: 'read as received-at-weekend',
        earliest: '2026-07-06T23:59:59+01:00',
        latest: '2026-07-06T23:59:59+01:00',
        notes: [],
      },
    ],
  })
})

test('the first and last of all readings bound the whole', () => {
  const readings = within(24, 'due-at-weekend', 'received-at-weekend')
  expect(dueTimes(readings, '2026-11-20')).toMatchObject({
    earliest: '2026-11-21T00:00:00+00:00',
    latest: '2026-11-23T23:59:59+00:00',
  })
  expect(dueTimes(within(24, 'plain'), '2026-11-20')).toMatchObject({
    earliest: '2026-11-21T00:00:00+00:00',
    latest: '2026-11-21T23:59:59+00:00',
  })
})

describe('a time of receipt known only roughly makes due times intervals', () => {
  test.each([
    ['plain', '2026-11-20', '2026-11-21T00:00:00+00:00', '2026-11-21T23:59:59+00:00'],
    ['due-at-weekend', '2026-11-19', '2026-11-20T00:00:00+00:00', '2026-11-20T23:59:59+00:00'],
    ['due-at-weekend', '2026-11-20', '2026-11-23T23:59:59+00:00', '2026-11-23T23:59:59+00:00'],
    ['received-at-weekend', '2026-11-21', '2026-11-23T23:59:59+00:00', '2026-11-23T23:59:59+00:00'],
    ['plain', '2026-10-25T01:30', '2026-10-26T00:30:00+00:00', '2026-10-26T01:30:00+00:00'],
  ] as const)('%s, %s', (reading, received, earliest, latest) => {
    expect(due(reading, received)).toMatchObject({ earliest, latest })
  })
})

describe('notes', () => {
  test.each([
    [
      'receipt on a bank holiday after a weekend',
      due('received-at-weekend', '2026-08-30T23:30+00:00'),
      [
        'Monday 31 August 2026 is a bank holiday and counted with the weekend before it, which the policy does not say; by the hour the time would end on Tuesday 1 September 2026.',
      ],
    ],
    [
      'a bank holiday on which it falls due',
      due('received-at-weekend', '2026-04-02T15:00'),
      ['Friday 3 April 2026 is a bank holiday; the policy does not say what then.'],
    ],
    [
      'bank holidays passed over',
      due('due-at-weekend', '2026-04-03T15:00'),
      [
        'Monday 6 April 2026 is a bank holiday and not counted as a working day, which the policy does not say.',
      ],
    ],
    [
      'clocks that go forward',
      due('plain', '2026-03-28T10:00'),
      ['The clocks change in between, so 24 hours end at 11:00, not at 10:00.'],
    ],
    [
      'clocks that go back',
      due('plain', '2025-10-25T10:00'),
      ['The clocks change in between, so 24 hours end at 09:00, not at 10:00.'],
    ],
    [
      'clocks that matter to the end of the day only',
      due('plain', '2026-03-28'),
      ['The clocks change in between, so 24 hours end at 00:59, not at 23:59.'],
    ],
    [
      'clocks that matter to the start of the day only',
      due('plain', '2026-03-29'),
      ['The clocks change in between, so 24 hours end at 01:00, not at 00:00.'],
    ],
    [
      'none about clocks where the end of a day is due',
      due('due-at-weekend', '2026-03-28T10:00'),
      [],
    ],
    ['none on the last day that is known', due('plain', '2026-09-20T10:00'), []],
    ['what is not known', due('plain', '2026-09-21T10:00'), [UNKNOWN]],
    [
      'everything at once',
      due('received-at-weekend', '2027-12-25'),
      [
        'Monday 27 December 2027 is a bank holiday and not counted as a working day, which the policy does not say.',
        'Tuesday 28 December 2027 is a bank holiday and not counted as a working day, which the policy does not say.',
        UNKNOWN,
      ],
    ],
  ])('%s', (_, { notes }, expected) => {
    expect(notes).toEqual(expected)
  })
})

test('a text that is no time comes back as a fault', () => {
  expect(dueTimes(within(24, 'plain'), '2026-02-30')).toHaveProperty('code', 'impossible-time')
})

describe.each(['plain', 'received-at-weekend', 'due-at-weekend'] as const)('%s', (reading) => {
  const second = fc.integer({ min: Date.UTC(1996) / 1000, max: Date.UTC(2060) / 1000 })
  // Weekends, bank holidays and changes of the clocks are few: most draws start near one.
  const special = fc
    .constantFrom(
      ...Array.from({ length: 60 }, (_, index) => 1997 + index).flatMap((year) => [
        ...bankHolidays(year).map(({ date }) => date),
        ...[25, 26, 27, 28, 29, 30, 31].flatMap((day) => [
          `${year}-03-${day}`,
          `${year}-10-${day}`,
        ]),
      ]),
    )
    .chain((date) =>
      fc
        .integer({ min: -4 * 86_400, max: 4 * 86_400 })
        .map((seconds) => Date.parse(date) / 1000 + seconds),
    )
  const receipt = fc.oneof({ weight: 1, arbitrary: second }, { weight: 4, arbitrary: special })
  const at = (seconds: number, hours = 24): number =>
    Date.parse(due(reading, new Date(seconds * 1000).toISOString(), hours).earliest)

  test('what is received later is never due earlier', () => {
    const hoursOf = fc.oneof(fc.constant(24), fc.integer({ min: 24, max: 47 }))
    const gap = fc.oneof(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 1, max: 900_000 }))
    fc.assert(
      fc.property(receipt, gap, hoursOf, (first, later, hours) => {
        expect(at(first, hours)).toBeLessThanOrEqual(at(first + later, hours))
      }),
      { numRuns: 2000 },
    )
  })

  test('is 24 hours, or the end of a working day later than that', () => {
    fc.assert(
      fc.property(receipt, (seconds) => {
        const late = at(seconds) - seconds * 1000 - DAY
        const shown = due(reading, new Date(seconds * 1000).toISOString()).earliest
        if (late !== 0) {
          expect(reading).not.toBe('plain')
          expect(shown.slice(11, 19)).toBe('23:59:59')
          expect(isWorkingDay(shown.slice(0, 10))).toBe(true)
          // The longest run: Christmas and Boxing Day at a weekend, taken on Monday and Tuesday.
          expect(late).toBeLessThan(5 * DAY)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
