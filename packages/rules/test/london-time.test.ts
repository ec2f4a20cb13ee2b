import { dueTimes } from '@policy/rules'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { due, within } from './support/deadlines.ts'
import { fc } from './support/fast-check.ts'

// Nought hours after a time is that time: what was read, written as London's clocks show it.
const read = (text: string): readonly [string, string] => {
  const { earliest, latest } = due('plain', text, 0)
  return [earliest, latest]
}
const fault = (text: string): unknown => dueTimes(within(0, 'plain'), text)

const ZONE = 'Europe/London'
const zoned = (time: Temporal.ZonedDateTime): string => time.toString({ timeZoneName: 'never' })
const HOUR = 3_600_000

/** Every hour of the two days around every change of the clocks, 1996 to 2040, in Greenwich time. */
const aroundChanges = Array.from({ length: 45 }, (_, index) => 1996 + index).flatMap((year) =>
  [2, 9].flatMap((month) => {
    const end = Date.UTC(year, month, 31)
    const sunday = end - new Date(end).getUTCDay() * 86_400_000
    return Array.from({ length: 49 }, (_, step) => sunday + (step - 23) * HOUR)
  }),
)

function expectAsTemporal(instant: number): void {
  const iso = new Date(instant).toISOString()
  const oracle = zoned(Temporal.Instant.from(iso).toZonedDateTimeISO(ZONE))
  expect(read(iso)).toEqual([oracle, oracle])
}

/** What London's clocks showed, against Temporal's two ways to take it. */
function expectWallAsTemporal(shown: number): void {
  const text = new Date(shown).toISOString().slice(0, 19)
  const wall = Temporal.PlainDateTime.from(text)
  const earlier = wall.toZonedDateTime(ZONE, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(ZONE, { disambiguation: 'later' })
  if (earlier.toPlainDateTime().equals(wall))
    expect(read(text)).toEqual([zoned(earlier), zoned(later)])
  else expect(fault(text)).toHaveProperty('code', 'skipped-time')
}

describe('agrees with Temporal', () => {
  test('on every hour around every change of the clocks, 1996 to 2040', () => {
    expect(aroundChanges).toHaveLength(45 * 2 * 49)
    for (const instant of aroundChanges) {
      expectAsTemporal(instant)
      expectWallAsTemporal(instant)
    }
  }, 20_000)

  test('at any second of those years', () => {
    const seconds = fc.integer({ min: Date.UTC(1996) / 1000, max: Date.UTC(2041) / 1000 - 1 })
    fc.assert(
      fc.property(seconds, (second) => {
        expectAsTemporal(second * 1000)
        expectWallAsTemporal(second * 1000)
      }),
      { numRuns: 1000 },
    )
  }, 20_000)
})

test.each([
  ['2026-11-20T16:30', '2026-11-20T16:30:00+00:00'],
  ['2026-11-20T16:30:15', '2026-11-20T16:30:15+00:00'],
  ['2026-07-01T16:30', '2026-07-01T16:30:00+01:00'],
  ['2026-07-01T16:30Z', '2026-07-01T17:30:00+01:00'],
  ['2026-07-01T16:30:15.250Z', '2026-07-01T17:30:15+01:00'],
  ['2026-07-01T16:30+01:00', '2026-07-01T16:30:00+01:00'],
  ['2026-07-01T16:30-05:30', '2026-07-01T23:00:00+01:00'],
  ['2026-07-01T16:30+00:20', '2026-07-01T17:10:00+01:00'],
  ['2000-02-29T23:59', '2000-02-29T23:59:00+00:00'],
])('reads %s', (text, london) => {
  expect(read(text)).toEqual([london, london])
})

test.each([
  ['a day is all of it', '2026-11-20', '2026-11-20T00:00:00+00:00', '2026-11-20T23:59:59+00:00'],
  ['a day of 23 hours', '2026-03-29', '2026-03-29T00:00:00+00:00', '2026-03-29T23:59:59+01:00'],
  ['a day of 25 hours', '2026-10-25', '2026-10-25T00:00:00+01:00', '2026-10-25T23:59:59+00:00'],
  [
    'an hour shown twice',
    '2026-10-25T01:30',
    '2026-10-25T01:30:00+01:00',
    '2026-10-25T01:30:00+00:00',
  ],
])('%s', (_, text, earliest, latest) => {
  expect(read(text)).toEqual([earliest, latest])
})

test.each([
  ['2026-03-29T01:00', 'skipped-time'],
  ['2026-03-29T01:59:59', 'skipped-time'],
  ['2026-02-29', 'impossible-time'],
  ['2026-02-30T10:00', 'impossible-time'],
  ['2026-13-01', 'impossible-time'],
  ['2026-00-10', 'impossible-time'],
  ['2026-11-31', 'impossible-time'],
  ['2026-11-20T24:00', 'impossible-time'],
  ['2026-11-20T12:60', 'impossible-time'],
  ['2026-11-20T12:00:60', 'impossible-time'],
  ['', 'malformed-time'],
  ['yesterday', 'malformed-time'],
  ['20/11/2026', 'malformed-time'],
  ['2026-11-20 16:30', 'malformed-time'],
  ['2026-11-20T16', 'malformed-time'],
  ['2026-11-20T16:30+1', 'malformed-time'],
  ['2026-11-20T16:30+15:00', 'malformed-time'],
  ['2026-11-20Z', 'malformed-time'],
  ['2026-11-20T16:30[Europe/London]', 'malformed-time'],
  ['2026-11-20T16:30\n', 'malformed-time'],
  ['1995-12-31', 'malformed-time'],
  ['1996-01-01T00:30+01:00', 'malformed-time'],
  ['12026-11-20', 'malformed-time'],
])('`%s` is a fault: %s', (text, code) => {
  expect(fault(text)).toMatchObject({ code, message: expect.stringContaining(`\`${text}\``) })
})

test('a fault says what to write instead', () => {
  expect(fault('20/11/2026')).toEqual({
    code: 'malformed-time',
    message: '`20/11/2026` is not a time from 1996 on',
    help: 'write it as 2026-11-20T16:30, in London time, or as a day: 2026-11-20',
  })
})

test('any text is read or a fault, never a throw', () => {
  const time = fc.stringMatching(/^[12]\d{3}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/)
  fc.assert(
    fc.property(fc.oneof(fc.string(), time), (text) => {
      expect(() => fault(text)).not.toThrow()
    }),
    { numRuns: 2000 },
  )
})
