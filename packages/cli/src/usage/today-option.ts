import { InvalidArgumentError, Option } from 'commander'
import { isDay } from '../build/today.ts'

/** Only the register, the reviews, the calendar and the tracked changes of a redline see the day. */
export function todayOption(what: string): Option {
  return new Option(
    '--today <date>',
    `the day ${what} (default: SOURCE_DATE_EPOCH, else today)`,
  ).argParser((text) => {
    if (!isDay(text)) throw new InvalidArgumentError('Write it as 2026-11-20.')
    return text
  })
}
