/** A date as exact as it was written: `2023`, `2023-06` or `2023-06-16`. */
export type PartialDate = string

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** Whether a text is a date that exists, at any precision, in years 1900 to 2199. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * Date said by English words, or undefined where they say none that we can read.
 * Reads `16th June 2023`, `June 2023`, `16 June 2023`, `8.10.2020`, `24.11.20`, `19/10/23` (day first), `2020-09`.
 */
export function dateOfWording(words: string): PartialDate | undefined {
  return datesOfWording(words)[0]
}

/** Every date that English words may say, the likeliest first: a year of two digits may be of this century or the last. */
export function datesOfWording(words: string): readonly PartialDate[] {
  const text = words.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ')
  if (isPartialDate(text)) return [text]
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]+) (\d{4})$/.exec(text)
  if (named) {
    const month = MONTHS.findIndex((name) => name === named[2] || name.slice(0, 3) === named[2])
    return month < 0 ? [] : checked(named[3], month + 1, named[1])
  }
  const figures = /^(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})$/.exec(text)
  if (!figures?.[3]) return []
  const year = figures[3]
  return (year.length === 2 ? [`20${year}`, `19${year}`] : [year]).flatMap((each) =>
    checked(each, Number(figures[2]), figures[1]),
  )
}

/** A date of these parts, if there is such a day. */
function checked(
  year: string | undefined,
  month: number,
  day: string | undefined,
): readonly PartialDate[] {
  const parts = [
    year,
    String(month).padStart(2, '0'),
    ...(day === undefined ? [] : [day.padStart(2, '0')]),
  ]
  const date = parts.join('-')
  return isPartialDate(date) ? [date] : []
}

/** Date in plain English: `16 June 2023`, `June 2023`, `2023`. */
export function wordingOfDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const name = MONTHS[Number(month) - 1] ?? ''
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  return day === undefined ? `${title} ${year}` : `${Number(day)} ${title} ${year}`
}
