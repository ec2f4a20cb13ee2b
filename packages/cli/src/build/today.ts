import { UsageError } from '../usage-error.ts'

/** The latest instant that a date can hold. */
const LAST_SECOND = 8_640_000_000_000

/** The day of the given clock: SOURCE_DATE_EPOCH where it is set, else today. */
export function todayOf(env: Readonly<Record<string, string | undefined>>): string {
  const epoch = env['SOURCE_DATE_EPOCH'] ?? ''
  if (epoch === '') return new Date().toISOString().slice(0, 10)
  if (!/^\d+$/.test(epoch) || Number(epoch) > LAST_SECOND)
    throw new UsageError(
      `SOURCE_DATE_EPOCH is \`${epoch}\`, not a number of seconds`,
      'unset it, or give the seconds since 1970',
    )
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
}

/** Whether a text is a day that exists, written `2026-11-20`. The model could tell, but would be imported for nothing else. */
export function isDay(text: string): boolean {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(instant) && new Date(instant).toISOString().slice(0, 10) === text
}
