import ical, { ICalEventTransparency, type ICalEventData } from 'ical-generator'

const DAY = 86_400

/**
 * A calendar (iCalendar, RFC 5545) of whole days, as at a day. An event keeps its UID wherever it moves, and a later calendar has
 * higher sequence numbers, so that importing one again moves events and doubles none.
 */
export function wholeDayCalendar({
  product,
  name,
  today,
  events,
}: {
  /** What it says it was made by: `-//policy-as-code//reviews//EN`. */
  readonly product: string
  readonly name: string
  readonly today: string
  readonly events: readonly ICalEventData[]
}): string {
  const stamp = instantOf(today)
  const calendar = ical({
    // The generator writes the dash before it.
    prodId: product.slice(1),
    name,
    description: `As at ${today}`,
    ttl: DAY,
  })
  const sequence = stamp.getTime() / 1000 / DAY
  for (const event of events)
    calendar.createEvent({
      ...event,
      stamp,
      sequence,
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  return `${calendar.toString()}\r\n`
}

/** Whether a text is a calendar that was made by a product of ours. */
export function isCalendarOf(product: string, text: string): boolean {
  return text.startsWith('BEGIN:VCALENDAR') && text.includes(`\nPRODID:${product}\r\n`)
}

/** The generator takes instants, and writes those of a whole day by their date in UTC. */
export function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
