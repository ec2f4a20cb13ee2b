import {
  firstDayOf,
  isPeriod,
  lastDayOf,
  type LibraryPolicy,
  type Period,
  type RotaPlan,
} from '@policy/model'
import type { RemindOptions } from '../commands/remind.ts'
import { UsageError } from '../usage-error.ts'
import type { ReadyReminder } from './chosen-reminders.ts'

/** More reminders than an issue has room for. */
const MOST_PER_ISSUE = 20

/** What a rota is made from, as the command line says it. */
export function rotaPlan(
  ready: readonly ReadyReminder[],
  { trust }: LibraryPolicy,
  options: RemindOptions,
): RotaPlan {
  const { from, to } = options
  if (from === undefined || to === undefined)
    throw new UsageError(
      `\`--rota\` needs \`--${from === undefined ? 'from' : 'to'}\``,
      'give the first and the last day: `--from 2026-09-01 --to 2027-07-20`',
    )
  if (to < from)
    throw new UsageError(
      `\`--to ${to}\` is before \`--from ${from}\``,
      'give the earlier day after `--from`',
    )
  return {
    reminders: ready.map(({ reminder: { id, cadence } }) => ({
      id,
      ...(cadence?.every === undefined ? {} : { every: cadence.every }),
    })),
    from,
    to,
    every: periodFrom(options.every),
    perIssue: numberFrom(options.perIssue),
    holidays: (trust.holidays ?? []).map((holiday) => ({
      from: firstDayOf(holiday.from),
      to: lastDayOf(holiday.to),
    })),
  }
}

/** `2w`, `14d`, `1m`, `1y` or `P2W`. */
function periodFrom(text: string | undefined): Period {
  const help = 'write `--every 2w` for two weeks, `14d` for days, `1m` for months'
  if (text === undefined) throw new UsageError('`--rota` needs `--every`', help)
  const period = `P${text.toUpperCase().replace(/^P/, '')}`
  if (isPeriod(period)) return period
  const isNought = /^P?0+[DWMY]$/i.test(text)
  throw new UsageError(
    isNought
      ? `\`--every ${text}\` would put every issue on one day`
      : `\`--every ${text}\` is no period`,
    help,
  )
}

function numberFrom(text: string | undefined): number {
  const number = Number(text ?? '1')
  if (Number.isInteger(number) && number >= 1 && number <= MOST_PER_ISSUE) return number
  throw new UsageError(
    `\`--per-issue ${text}\` is no number of reminders`,
    `write a whole number from 1 to ${MOST_PER_ISSUE}`,
  )
}
