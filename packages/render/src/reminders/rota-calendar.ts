import { isCalendarOf, instantOf, wholeDayCalendar } from '../whole-day-calendar.ts'
import { headingOf, messageOf, type ReminderBlock } from './reminder-block.ts'

/** What our calendars of rotas say they were made by. */
const PRODUCT = '-//policy-as-code//reminders//EN'

/** What goes out on one day. */
export interface RotaIssue {
  readonly on: string
  readonly block: ReminderBlock
}

/** A rota as a calendar: a day for each issue, with what it says. `id` tells its events from those of other rotas. */
export function rotaCalendar(issues: readonly RotaIssue[], id: string, today: string): string {
  return wholeDayCalendar({
    product: PRODUCT,
    name: 'Reminders',
    today,
    events: issues.map(({ on, block }) => ({
      id: `${id}.${on}@policy-as-code`,
      start: instantOf(on),
      summary: `${headingOf(block)} (${block.trust.name})`,
      description: block.reminders.map(messageOf).join('\n'),
    })),
  })
}

/** Whether a text is a calendar of a rota that we wrote. */
export function isRotaCalendar(text: string): boolean {
  return isCalendarOf(PRODUCT, text)
}
