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

/** Period said by English words (`3 years`, `annual`, `every two years`), or undefined. */
export function periodOfWording(words: string): Period | undefined {
  const text = words.trim().toLowerCase()
  if (/\bannual(ly)?\b/.test(text)) return 'P1Y'
  const numbers = ['one', 'two', 'three', 'four', 'five']
  const match = /\b(\d+|one|two|three|four|five)[ -](year|month|week|day)s?\b/.exec(text)
  if (!match?.[1] || !match[2]) return undefined
  const count = numbers.includes(match[1]) ? numbers.indexOf(match[1]) + 1 : Number(match[1])
  const period = `P${count}${match[2].charAt(0).toUpperCase()}`
  return isPeriod(period) ? period : undefined
}
