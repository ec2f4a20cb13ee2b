import { reviewsOf } from '@policy/model'
import { describe, expect, test } from 'vitest'
import { real } from './support/library.ts'
import { reviewFrom, reviewsFrom } from './support/review.ts'

const NEVER = '1999-01-01'

describe('the five real policies on 20 November 2026', () => {
  const { policies, withdrawn, unread } = reviewsOf(real.policyIds, real.library, '2026-11-20')

  test('come with the most pressing first', () => {
    expect(
      policies.map(({ policy, state, due, computed, since }) => [
        policy.split('/')[0],
        state,
        due,
        computed,
        since,
      ]),
    ).toEqual([
      ['aspire-educational', 'overdue', '2019-05', true, '2019-06-01'],
      ['inspire', 'overdue', '2021-09', false, '2021-10-01'],
      ['aspire', 'overdue', '2026-06', false, '2026-07-01'],
      ['thinking-schools', 'due', '2026-12', false, null],
      ['dudley', 'undated', null, false, null],
    ])
    expect({ withdrawn, unread }).toEqual({ withdrawn: [], unread: [] })
  })

  test('who must act is a role in words, where the document names one', () => {
    expect(policies.map(({ owner }) => owner)).toEqual([
      null,
      null,
      { role: 'communications-officer', words: 'Communications Officer' },
      null,
      null,
    ])
  })

  test('none of the five trusts gives lead times', () => {
    expect(policies.flatMap(({ steps }) => steps)).toEqual([])
  })

  test('what was counted is said', () => {
    expect(policies[0]?.counted).toEqual({ from: 'prepared', date: '2016-05', period: 'P3Y' })
    expect(policies.slice(1).map(({ counted }) => counted)).toEqual([null, null, null, null])
  })
})

describe('state', () => {
  test.each([
    ['2026-06', '2026-06-30', '2026-07-01'],
    ['2024-02', '2024-02-29', '2024-03-01'],
    ['2100-02', '2100-02-28', '2100-03-01'],
    ['2026', '2026-12-31', '2027-01-01'],
    ['2026-06-16', '2026-06-16', '2026-06-17'],
  ])('%s is over on %s, and overdue since %s', (due, last, since) => {
    const front = `review: { due: "${due}" }`
    expect(reviewFrom(last, front)).toMatchObject({ state: 'due', lastDay: last, since: null })
    expect(reviewFrom(since, front)).toMatchObject({ state: 'overdue', since })
  })

  test.each([
    ['2026-12', '2026-09-30'],
    ['2026-05', '2026-02-28'],
    ['2026-06-16', '2026-03-16'],
  ])('%s is due from three months before its last day, %s', (due, from) => {
    const front = `review: { due: ${due} }`
    expect(reviewFrom(from, front)).toMatchObject({ state: 'due', dueFrom: from })
    const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10)
    expect(reviewFrom(before, front).state).toBe('current')
  })

  test('without a date and a period, or a date to count from, it is undated', () => {
    const undated = { state: 'undated', due: null, lastDay: null, dueFrom: null, since: null }
    expect(reviewFrom('2026-11-20', 'date: 2020-01')).toMatchObject(undated)
    expect(reviewFrom('2026-11-20', 'review: { period: P1Y }')).toMatchObject(undated)
  })

  test('a withdrawn policy has no review, whatever it says', () => {
    expect(reviewsFrom('2026-11-20', 'status: withdrawn\nreview: { due: 2020-01 }')).toMatchObject({
      policies: [],
      withdrawn: ['riverside/leave'],
    })
  })

  test('a policy that cannot be read is named, not forgotten', () => {
    expect(reviewsOf(['riverside/leave'], { roles: {}, policies: [] }, '2026-11-20')).toMatchObject(
      { policies: [], unread: ['riverside/leave'] },
    )
  })

  test('who must act goes by the trust’s own word, else by that of the vocabulary', () => {
    expect(reviewFrom(NEVER, 'owner: staff').owner?.words).toBe('member of staff')
    expect(reviewFrom(NEVER, 'owner: staff', 'roles: { staff: colleague }').owner?.words).toBe(
      'colleague',
    )
  })
})

describe('a computed date', () => {
  test.each([
    // A date is as exact as what it is counted from.
    ['2016-05', 'P3Y', '2019-05'],
    ['2016', 'P3Y', '2019'],
    ['2023-06-16', 'P3Y', '2026-06-16'],
    ['2023-11', 'P18M', '2025-05'],
    // Months of different lengths, and leap years.
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2023-01-31', 'P1M', '2023-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2024-02', 'P1M', '2024-03'],
    ['2023-12-31', 'P2M', '2024-02-29'],
    ['2024-02-28', 'P2D', '2024-03-01'],
    ['2023-12-20', 'P2W', '2024-01-03'],
    // Less exact than the period: its last part counts.
    ['2016', 'P18M', '2018-06'],
    ['2016', 'P36M', '2019'],
    ['2016-02', 'P1W', '2016-03-07'],
    // Beyond the years we know there is none.
    ['2016', 'P200Y', null],
  ])('%s and %s is %s', (date, period, due) => {
    expect(
      reviewFrom(NEVER, `approved: { on: "${date}" }\nreview: { period: ${period} }`),
    ).toMatchObject({ due, computed: due !== null })
  })

  const dates = [
    ['approved', 'approved: { on: 2021-01 }'],
    ['effective', 'effective: 2021-01'],
    ['date', 'date: 2021-01'],
    ['prepared', 'prepared: { on: 2021-01 }'],
  ] as const

  test.each(dates.map(([from, front], index) => ({ from, front, later: dates.slice(index + 1) })))(
    'counts from $from before those after it',
    ({ from, front, later }) => {
      const others = later.map(([, each]) => each.replace('2021', '2001'))
      const all = ['review: { period: P1Y }', ...others.toReversed(), front].join('\n')
      expect(reviewFrom(NEVER, all)).toMatchObject({
        due: '2022-01',
        counted: { from, date: '2021-01', period: 'P1Y' },
      })
    },
  )

  test('gives way to one that the document states, even where they disagree', () => {
    expect(
      reviewFrom(NEVER, 'approved: { on: 2021-01 }\nreview: { period: P1Y, due: 2026-12 }'),
    ).toMatchObject({ due: '2026-12', computed: false, counted: null })
  })
})
