import { ICalAlarmType, type ICalEventData } from 'ical-generator'
import { idFrom, wordingOfDate, type Review, type Reviews } from '@policy/model'
import { instantOf, isCalendarOf, wholeDayCalendar } from '../whole-day-calendar.ts'
import { dueWords, reasonWords, stepWords } from './review-words.ts'

/** What our calendars say they were made by. */
const PRODUCT = '-//policy-as-code//reviews//EN'

const DAY = 86_400
const WEEK = 7 * DAY

/**
 * The reviews as a calendar (iCalendar, RFC 5545): a day for each that is due, and for each step before it.
 * An event keeps its UID wherever it moves, and a later calendar has higher sequence numbers, so that importing one again moves events and doubles none.
 */
export function reviewsCalendar(reviews: Reviews): string {
  return wholeDayCalendar({
    product: PRODUCT,
    name: 'Reviews of policies',
    today: reviews.today,
    events: reviews.policies.flatMap((review) => eventsOf(review, reviews.today)),
  })
}

/** Whether a text is a calendar that we wrote. */
export function isReviewsCalendar(text: string): boolean {
  return isCalendarOf(PRODUCT, text)
}

function eventsOf(review: Review, today: string): readonly ICalEventData[] {
  const { policy, title, trust, due, lastDay, dueFrom, steps } = review
  if (due === null || lastDay === null || dueFrom === null) return []
  const description = descriptionOf(review, due, today)
  const event = (kind: string, start: string, what: string): ICalEventData => ({
    // Of the policy and the kind of event, never of the date.
    id: `${policy.replace('/', '.')}.${kind}@policy-as-code`,
    start: instantOf(start),
    summary: `${what}: ${title} (${trust})`,
    description,
  })
  const week = alarm(WEEK)
  const becomesDue = (instantOf(lastDay).getTime() - instantOf(dueFrom).getTime()) / 1000
  return [
    ...steps.map(({ step, from }, index) => ({
      ...event(stepKind(steps, index), from, stepTitle(step, index)),
      alarms: [week],
    })),
    {
      ...event('review', lastDay, reviewTitle(review.state, due)),
      alarms: becomesDue > WEEK ? [alarm(becomesDue), week] : [week],
    },
  ]
}

/** What tells the events of the steps apart: their words, and where a step comes again, how often it came before. */
function stepKind(steps: Review['steps'], index: number): string {
  const ids = steps.slice(0, index + 1).map(({ step }) => idFrom(step))
  const count = ids.filter((id) => id === ids[index]).length
  return `step.${ids[index]}${count > 1 ? `.${count}` : ''}`
}

function reviewTitle(state: Review['state'], due: string): string {
  return state === 'overdue' ? `Review overdue, ${dueWords(due)}` : `Review ${dueWords(due)}`
}

function stepTitle(step: string, index: number): string {
  if (index === 0) return `Last day to start the review, ${step}`
  return step === 'unions' ? 'Last day to go to unions' : `Last day for ${step} to begin`
}

function descriptionOf(review: Review, due: string, today: string): string {
  const reason = reasonWords(review, wordingOfDate)
  const { owner } = review
  return [
    `Review ${dueWords(due)}.`,
    ...(reason === '' ? [] : [`${capitalised(reason)}.`]),
    owner === null ? 'No owner is named.' : `Who must act: ${owner.words}.`,
    ...stepWords(review, today, wordingOfDate).map((words) => `${capitalised(words)}.`),
    `As at ${wordingOfDate(today)}.`,
  ].join('\n')
}

function alarm(seconds: number): { readonly type: ICalAlarmType; readonly triggerBefore: number } {
  return { type: ICalAlarmType.display, triggerBefore: seconds }
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
