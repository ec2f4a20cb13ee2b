import type { Review, Reviews } from '@policy/model'
import { reasonWords, renderReviews, stepWords } from '@policy/render'
import { describe, expect, test } from 'vitest'
import { templates } from './support/library.ts'
import { elementsOf, named, parsePage, textIn } from './support/page.ts'
import { made, planned, reviews, TODAY } from './support/reviews.ts'

const HOSTILE = '</h1><script>{{x}}"</script>'

function rowsOf(all: Reviews): readonly (readonly string[])[] {
  return named(parsePage(renderReviews(all, () => '', templates)), 'tr').map((row) =>
    named(row, 'th', 'td').map(textIn),
  )
}

describe('page of reviews', () => {
  const page = parsePage(renderReviews(reviews, (policy) => `../${policy}.html`, templates))

  test('has a row for every policy, most pressing first, in words', () => {
    expect(rowsOf(reviews)).toEqual([
      ['Policy', 'State', 'Review due', 'Overdue since', 'Who must act'],
      [
        'Policy for Social MediaThe Aspire Educational Trust',
        'overdue',
        'May 2019computed, 3 years from its preparation (May 2016); no review date is stated',
        '1 June 2019',
        'no owner named',
      ],
      [
        'Social Media PolicyInspire Partnership Multi-Academy Trust',
        'overdue',
        'September 2021',
        '1 October 2021',
        'no owner named',
      ],
      [
        'Aspire Social Media PolicyAspire Academy Trust',
        'overdue',
        'June 2026',
        '1 July 2026',
        'Communications Officer',
      ],
      [
        'Social Media PolicyThinking Schools Academy Trust',
        'due',
        'December 2026',
        '–',
        'no owner named',
      ],
      [
        'Social MediaDudley Academies Trust',
        'undated',
        'noneno review date is stated, and none can be computed',
        '–',
        'no owner named',
      ],
    ])
  })

  test('says the day, how many there are of each, and that no lead times are given', () => {
    expect(named(page, 'p').map(textIn)).toEqual([
      'As at 2026-11-20. For the desk: not for publication.',
      'Register of policies · Calendar of these dates (.ics)',
      '3 overdue, 1 due, 1 undated.',
      'No lead times are given in the trust.yaml of:',
      'There a review counts as due from 3 months before its last day.',
    ])
    // Dudley has no date to count back from.
    expect(named(page, 'li').map(textIn)).toEqual([
      'The Aspire Educational Trust',
      'Inspire Partnership Multi-Academy Trust',
      'Aspire Academy Trust',
      'Thinking Schools Academy Trust',
    ])
  })

  test('has one first heading, a caption, and says what each heading cell is for', () => {
    expect(named(page, 'h1')).toHaveLength(1)
    expect(named(page, 'caption').map(textIn)).toEqual(['Policies, the most pressing first'])
    expect(new Set(named(page, 'th').map(({ properties }) => properties['scope']))).toEqual(
      new Set(['col', 'row']),
    )
    expect(named(page, 'script')).toEqual([])
  })

  test('links to the register, the calendar, and the policies that have a page', () => {
    expect(named(page, 'a').map(({ properties }) => properties['href'])).toEqual([
      'index.html',
      'reviews.ics',
      ...reviews.policies.map(({ policy }) => `../${policy}.html`),
    ])
    expect(
      named(parsePage(renderReviews(reviews, () => '', templates)), 'a').map(textIn),
    ).toHaveLength(2)
  })

  test('lists what is to happen by when', () => {
    const html = parsePage(renderReviews(planned, () => '', templates))
    expect(named(html, 'h3').map(textIn)).toEqual(['Leave, unpaid; and other, Example Trust'])
    expect(named(html, 'li').map(textIn)).toEqual([
      'start by 22 October 2026 (consultation, past)',
      'to unions by 3 December 2026',
      'committee by 17 December 2026',
      'board by 24 December 2026',
      'committee by 31 December 2026',
    ])
    expect(textIn(html)).not.toContain('No lead times')
  })

  test('names those without a review, and says where there is none at all', () => {
    const none = { ...reviews, policies: [], withdrawn: ['a/b'], unread: ['c/d'] }
    const html = parsePage(renderReviews(none, () => '', templates))
    expect(named(html, 'table')).toEqual([])
    expect(named(html, 'h2', 'li').map(textIn)).toEqual([
      'Lead times',
      'Withdrawn: no review',
      'a/b',
      'Not in the list: cannot be read',
      'c/d',
    ])
    expect(textIn(html)).toContain('No policy has a review.')
  })

  test('takes every word as text', () => {
    const [first] = planned.policies as [Review]
    const hostile: Review = {
      ...first,
      title: HOSTILE,
      trust: HOSTILE,
      owner: { role: 'staff', words: HOSTILE },
      steps: [{ step: HOSTILE, from: TODAY, to: TODAY }],
    }
    const html = parsePage(
      renderReviews({ ...planned, policies: [hostile] }, () => HOSTILE, templates),
    )
    expect(named(html, 'script')).toEqual([])
    expect(textIn(html).split(HOSTILE).length).toBeGreaterThan(5)
    expect(
      elementsOf(html).filter(({ properties }) =>
        Object.keys(properties).some((key) => key.startsWith('on')),
      ),
    ).toEqual([])
  })
})

describe('words', () => {
  const [first] = planned.policies as [Review]
  const asStored = (date: string): string => date

  test('of steps are those of a terminal where dates are as stored', () => {
    expect(stepWords(first, TODAY, asStored).join(', ')).toBe(
      'start by 2026-10-22 (consultation, past), to unions by 2026-12-03, committee by 2026-12-17, board by 2026-12-24, committee by 2026-12-31',
    )
  })

  test.each([
    [
      'approved: { on: 2024 }',
      'computed, 1 year from its approval (2024); no review date is stated',
    ],
    [
      'effective: 2024',
      'computed, 1 year from the day it takes effect (2024); no review date is stated',
    ],
    ['date: 2024', 'computed, 1 year from the date on its cover (2024); no review date is stated'],
    [
      'prepared: { on: 2024 }',
      'computed, 1 year from its preparation (2024); no review date is stated',
    ],
  ])('say what was counted: %s', (front, words) => {
    const [review] = made(`${front.replace('2024', '"2024"')}\nreview: { period: P1Y }`).policies
    expect(review && reasonWords(review, asStored)).toBe(words)
  })
})
