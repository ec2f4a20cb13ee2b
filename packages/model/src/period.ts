/** An ISO 8601 period of years, months, weeks or days, one unit: `P3Y`, `P18M`, `P2W`, `P10D`. */
export type Period = string

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const

/** Whether a text is a period we know. */
export function isPeriod(text: string): boolean {
  return /^P[1-9]\d{0,3}[YMWD]$/.test(text)
}

/** Period in plain English: `3 years`. */
export function wordingOfPeriod(period: Period): string {
  const match = /^P(\d+)([YMWD])$/.exec(period)
  if (!match) return period
  const unit = UNITS[match[2] as keyof typeof UNITS]
  return `${match[1]} ${unit}${match[1] === '1' ? '' : 's'}`
}

/** `annual`, `Reviewed every year`; but not `bi-annual`, nor `annually if needed`, which say something else. */
const YEARLY =
  /^(?:(?:to be )?review(?:ed)?:? )?(?:annual(?:ly)?|yearly|(?:every|each|once a) year)(?: review)?\.?$/

const NUMBERS = ['one', 'two', 'three', 'four', 'five']

/** `3 years`, `every two years`; but not the end of `2-3 years`, `1.5 years`, `two to three years` or `twenty-four months`. */
const COUNTED =
  /(?<![\w.,/\u2013-]|\b(?:to|or|twenty|thirty) )(\d+|one|two|three|four|five)[ -](year|month|week|day)s?\b/g

/** Period said by English words (`3 years`, `annual`, `every two years`), or undefined where they say none, or several. */
export function periodOfWording(words: string): Period | undefined {
  const text = words.trim().toLowerCase().replace(/\s+/g, ' ')
  if (YEARLY.test(text)) return 'P1Y'
  const [match, ...more] = text.matchAll(COUNTED)
  if (!match?.[1] || !match[2] || more.length > 0 || /annual/.test(text)) return undefined
  const count = NUMBERS.includes(match[1]) ? NUMBERS.indexOf(match[1]) + 1 : Number(match[1])
  const period = `P${count}${match[2].charAt(0).toUpperCase()}`
  return isPeriod(period) ? period : undefined
}

/** Whether two periods are as long as each other: a year is twelve months, a week seven days. */
export function samePeriod(a: Period, b: Period): boolean {
  const [one, other] = [lengthOfPeriod(a), lengthOfPeriod(b)]
  return one.unit === other.unit && one.count === other.count
}

/** How long a period is, in whole months or whole days. */
export function lengthOfPeriod(period: Period): {
  readonly unit: 'month' | 'day'
  readonly count: number
} {
  const count = Number(period.slice(1, -1))
  switch (period.slice(-1)) {
    case 'Y':
      return { unit: 'month', count: count * 12 }
    case 'M':
      return { unit: 'month', count }
    case 'W':
      return { unit: 'day', count: count * 7 }
    default:
      return { unit: 'day', count }
  }
}
