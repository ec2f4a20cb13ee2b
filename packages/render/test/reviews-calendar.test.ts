import { isReviewsCalendar, reviewsCalendar } from '@policy/render'
import { convertIcsCalendar, type IcsEvent } from 'ts-ics'
import { describe, expect, test } from 'vitest'
import { made, planned, reviews, STEPS } from './support/reviews.ts'

describe('calendar', () => {
  const eventsOf = (text: string): readonly IcsEvent[] => {
    const { events = [] } = convertIcsCalendar(undefined, text)
    return events
  }
  const dayOf = ({ start }: IcsEvent): string => start.date.toISOString().slice(0, 10)

  test('has a whole day for each review, on the last day of what is due', () => {
    const events = eventsOf(reviewsCalendar(reviews))
    expect(events.map((event) => [event.uid, dayOf(event), event.summary])).toEqual([
      [
        'aspire-educational.social-media.review@policy-as-code',
        '2019-05-31',
        'Review overdue, due in May 2019: Policy for Social Media (The Aspire Educational Trust)',
      ],
      [
        'inspire.social-media.review@policy-as-code',
        '2021-09-30',
        'Review overdue, due in September 2021: Social Media Policy (Inspire Partnership Multi-Academy Trust)',
      ],
      [
        'aspire.social-media.review@policy-as-code',
        '2026-06-30',
        'Review overdue, due in June 2026: Aspire Social Media Policy (Aspire Academy Trust)',
      ],
      [
        'thinking-schools.social-media.review@policy-as-code',
        '2026-12-31',
        'Review due in December 2026: Social Media Policy (Thinking Schools Academy Trust)',
      ],
    ])
    for (const event of events) {
      expect(event.start.type).toBe('DATE')
      expect(event.stamp.date.toISOString()).toBe('2026-11-20T00:00:00.000Z')
      expect(event.timeTransparent).toBe('TRANSPARENT')
    }
  })

  test('says in each event when it is due, how that is known, and who must act', () => {
    const [computed, , stated] = eventsOf(reviewsCalendar(reviews))
    expect(computed?.description).toBe(
      'Review due in May 2019.\nComputed, 3 years from its preparation (May 2016); no review date is stated.\nNo owner is named.\nAs at 20 November 2026.',
    )
    expect(stated?.description).toContain('Who must act: Communications Officer.')
  })

  test('has a day for each step, told apart by kind, and reminds', () => {
    const events = eventsOf(reviewsCalendar(planned))
    expect(events.map((event) => [event.uid.split('@')[0], dayOf(event), event.summary])).toEqual([
      [
        'example.leave.step.consultation',
        '2026-10-22',
        'Last day to start the review, consultation: Leave, unpaid; and other (Example Trust)',
      ],
      [
        'example.leave.step.unions',
        '2026-12-03',
        'Last day to go to unions: Leave, unpaid; and other (Example Trust)',
      ],
      [
        'example.leave.step.committee',
        '2026-12-17',
        'Last day for committee to begin: Leave, unpaid; and other (Example Trust)',
      ],
      [
        'example.leave.step.board',
        '2026-12-24',
        'Last day for board to begin: Leave, unpaid; and other (Example Trust)',
      ],
      [
        'example.leave.step.committee.2',
        '2026-12-31',
        'Last day for committee to begin: Leave, unpaid; and other (Example Trust)',
      ],
      [
        'example.leave.review',
        '2026-12-31',
        'Review due in December 2026: Leave, unpaid; and other (Example Trust)',
      ],
    ])
    expect(
      events.map(({ alarms = [] }) =>
        alarms.map(({ trigger }) => (trigger.type === 'relative' ? trigger.value : trigger)),
      ),
    ).toEqual([
      ...Array.from({ length: 5 }, () => [{ before: true, days: 7 }]),
      // When it becomes due, and a week before.
      [
        { before: true, days: 70 },
        { before: true, days: 7 },
      ],
    ])
  })

  test('keeps the UID of an event that moves, and raises its number, so that an import moves it', () => {
    const later = made('owner: staff\nreview: { due: 2027-03 }', STEPS, '2026-11-21')
    const [before, after] = [eventsOf(reviewsCalendar(planned)), eventsOf(reviewsCalendar(later))]
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
    expect(after.map(dayOf)).not.toEqual(before.map(dayOf))
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length)
    for (const [index, { sequence = 0 }] of after.entries())
      expect(sequence).toBeGreaterThan(before[index]?.sequence ?? Number.POSITIVE_INFINITY)
  })

  test('is whole: lines end as they must and are no longer than they may be; the same every time', () => {
    const text = reviewsCalendar(planned)
    expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(reviewsCalendar(planned)).toBe(text)
  })

  test('is known again as ours, and no other is', () => {
    const text = reviewsCalendar({ ...planned, policies: [] })
    expect(isReviewsCalendar(text)).toBe(true)
    expect(eventsOf(text)).toEqual([])
    expect(isReviewsCalendar(text.replace('policy-as-code', 'another'))).toBe(false)
    expect(isReviewsCalendar(`notes\n${text}`)).toBe(false)
    expect(isReviewsCalendar('')).toBe(false)
  })
})
