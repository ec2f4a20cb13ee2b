import { addPeriod } from '../reviews/add-period.ts'
import { dayNumber, monthsLater, dayOfNumber, type Day } from '../reviews/calendar-day.ts'
import { lengthOfPeriod, type Period } from '../period.ts'

/** More issues than anybody plans at once. */
export const MOST_ISSUES = 400

/** What a rota is made from. */
export interface RotaPlan {
  /** In the order in which they take turns. */
  readonly reminders: readonly { readonly id: string; readonly every?: Period }[]
  /** First and last day on which an issue may be. */
  readonly from: Day
  readonly to: Day
  /** From one issue to the next. */
  readonly every: Period
  /** Reminders without a period that an issue takes. */
  readonly perIssue: number
  /** First and last day of each; there is no issue on any of them. */
  readonly holidays: readonly { readonly from: Day; readonly to: Day }[]
}

/** Which reminders go out when. */
export interface Rota {
  /** Only issues that have a reminder. */
  readonly issues: readonly { readonly on: Day; readonly reminders: readonly string[] }[]
  /** Days of issues that fall into holidays. */
  readonly skipped: readonly Day[]
  /** Reminders that an issue takes: fewer than asked for where they would come twice in a row. */
  readonly perIssue: number
  /** Reminders that come less often than they are to, because no reminder comes twice in a row or the issues are too far apart. */
  readonly late: readonly { readonly id: string; readonly every: Period; readonly issues: number }[]
}

/**
 * A rota. Reminders without a period take turns, `perIssue` at a time; one with a period comes every so many issues, beginning
 * where it crowds none. While there is more than one, none comes twice in a row; where several have the same cadence, one never waits
 * more than an issue longer than another. Undefined where there would be more than `MOST_ISSUES` issues.
 */
export function rotaOf(plan: RotaPlan): Rota | undefined {
  const days = issueDays(plan)
  if (days.length > MOST_ISSUES) return undefined
  const isHoliday = (day: Day): boolean =>
    plan.holidays.some(({ from, to }) => from <= day && day <= to)
  const kept = days.filter((day) => !isHoliday(day))
  const least = plan.reminders.length > 1 ? 2 : 1
  const turns = plan.reminders.filter(({ every }) => every === undefined)
  const perIssue = Math.max(1, Math.min(plan.perIssue, Math.floor(turns.length / least)))
  // One alone among others takes every second issue.
  const gap = turns.length === 1 ? least : 1
  const takeTurns = kept.map((_, at) =>
    at % gap === 0 ? turnsAt(turns, Math.floor(at / gap), perIssue) : [],
  )
  const periodic = spread(
    plan.reminders.flatMap(({ id, every }) => {
      if (every === undefined) return []
      const wanted = issuesWithin(every, plan.every)
      const step = Math.max(wanted, least)
      return [{ id, every, step, isLate: step > wanted }]
    }),
    takeTurns.map(({ length }) => length),
  )
  const issues = kept.map((on, at) => ({
    on,
    reminders: [
      ...periodic.filter(({ step, start }) => at % step === start).map(({ id }) => id),
      ...(takeTurns[at] ?? []),
    ],
  }))
  return {
    issues: issues.filter(({ reminders }) => reminders.length > 0),
    skipped: days.filter(isHoliday),
    perIssue,
    late: periodic
      .filter(({ isLate }) => isLate)
      .map(({ id, every, step }) => ({ id, every, issues: step })),
  }
}

/** Lets each begin where the issues that it would come in have fewest others, so that no issue is crowded while the next is empty. */
function spread<P extends { readonly step: number }>(
  periodic: readonly P[],
  others: readonly number[],
): readonly (P & { readonly start: number })[] {
  const load = [...others]
  return periodic.map((each) => {
    const { step } = each
    const issuesFrom = (start: number): readonly number[] =>
      Array.from(
        { length: Math.ceil((load.length - start) / step) },
        (_, index) => start + index * step,
      )
    const crowds = load.slice(0, step).map((_, start) => {
      const own = issuesFrom(start)
      return own.reduce((sum, at) => sum + (load[at] ?? 0), 0) / own.length
    })
    const start = Math.max(0, crowds.indexOf(Math.min(...crowds)))
    for (const at of issuesFrom(start)) load[at] = (load[at] ?? 0) + 1
    return { ...each, start }
  })
}

function turnsAt(turns: RotaPlan['reminders'], issue: number, perIssue: number): readonly string[] {
  return turns.length === 0
    ? []
    : Array.from(
        { length: perIssue },
        (_, index) => turns[(issue * perIssue + index) % turns.length]?.id ?? '',
      )
}

/** Days of issues, counted from the first so that the 31st stays the last of its month; one more than there may be at the most. */
function issueDays({ from, to, every }: RotaPlan): readonly Day[] {
  const { unit, count } = lengthOfPeriod(every)
  const dayAt = (index: number): Day =>
    unit === 'month'
      ? monthsLater(from, index * count)
      : dayOfNumber(dayNumber(from) + index * count)
  const days: Day[] = []
  for (let index = 0; index <= MOST_ISSUES; index++) {
    const day = dayAt(index)
    if (day > to) break
    days.push(day)
  }
  return days
}

const SHORTEST_MONTH = 28
const LONGEST_MONTH = 31

/** After how many issues a period is over at the latest; none where issues are further apart than that. */
function issuesWithin(period: Period, between: Period): number {
  const [whole, part] = [lengthOfPeriod(period), lengthOfPeriod(between)]
  if (whole.unit === part.unit) return Math.floor(whole.count / part.count)
  return whole.unit === 'month'
    ? Math.floor((whole.count * SHORTEST_MONTH) / part.count)
    : Math.floor(whole.count / (part.count * LONGEST_MONTH))
}

/** Whether what went out on a day is to go out again by another; false where that is beyond the years we know. */
export function isOwed(last: Day, every: Period, today: Day): boolean {
  const due = addPeriod(last, every)
  return due !== undefined && due <= today
}
