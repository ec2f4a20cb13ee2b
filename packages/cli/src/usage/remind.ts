import { InvalidArgumentError, Option, type Command } from 'commander'
import type { RemindOptions } from '../commands/remind.ts'
import { isDay } from '../build/today.ts'
import type { Io } from '../io.ts'
import { todayOption } from './today-option.ts'

/** Formats that `remind` can print. */
const REMIND_FORMATS = ['text', 'html', 'md', 'web', 'json'] as const
export type RemindFormat = (typeof REMIND_FORMATS)[number]

/** Views of the reminders; one at a time. */
const VIEWS = ['rota', 'coverage', 'sent', 'record'] as const

const EXAMPLES = `
Examples:
  policy remind aspire --audience parents --channel newsletter
  policy remind aspire --audience parents --channel newsletter --format html --base-url https://example.org/policies
  policy remind aspire --audience parents --rota --from 2026-09-01 --to 2027-07-20 --every 2w
  policy remind --coverage
  policy remind aspire --sent
  policy remind aspire --record names-of-children --on 2026-09-04 --channel newsletter --audience parents`

/** `policy remind` on the command line. */
export function addRemind(program: Command, io: Io, exit: (code: number) => void): void {
  const others = (own: string): string[] => VIEWS.filter((view) => view !== own)
  program
    .command('remind')
    .description(
      'print reminders for a newsletter or a page, plan them over a year, record what went out',
    )
    .argument('[policy]', 'policy or trust; with --coverage and --sent all where none is named')
    .option('--audience <list>', 'for whom: parents, pupils, staff …; several only with --record')
    .option('--channel <channel>', 'by which channel: newsletter, website …')
    .addOption(new Option('--format <format>', 'what to print').choices(REMIND_FORMATS))
    .option('--json', 'the same as --format json')
    .option('--base-url <address>', 'where the pages of the trust stand, to link to')
    .addOption(new Option('--rota', 'plan which go out when').conflicts(others('rota')))
    .addOption(dayOption('--from <date>', 'with --rota: first day'))
    .addOption(dayOption('--to <date>', 'with --rota: last day'))
    .option('--every <period>', 'with --rota: from one issue to the next: 2w, 14d, 1m')
    .option('--per-issue <number>', 'with --rota: reminders an issue takes (default: 1)')
    .option('--ics <file>', 'with --rota: write a calendar too')
    .option('--out <folder>', 'with --rota: write a file for each issue')
    .addOption(
      dayOption('--record-issue <date>', 'with --rota: record the issue of that day as sent'),
    )
    .addOption(
      new Option('--coverage', 'duties to inform; exit code 1 where one is open').conflicts(
        others('coverage'),
      ),
    )
    .addOption(new Option('--sent', 'what went out, and what is owed').conflicts(others('sent')))
    .addOption(
      new Option('--record <list>', 'record reminders, by their ids, as sent').conflicts(
        others('record'),
      ),
    )
    .addOption(dayOption('--on <date>', 'with --record: the day they went out'))
    .addOption(todayOption('to look from'))
    .option('--yes', 'do not ask before writing')
    .option('--dry-run', 'show only')
    .addHelpText('after', EXAMPLES)
    .action(async (policy: string | undefined, options: RemindOptions) =>
      exit(await (await import('../commands/remind.ts')).remind(policy, options, io)),
    )
}

function dayOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text) => {
    if (!isDay(text)) throw new InvalidArgumentError('Write it as 2026-09-01.')
    return text
  })
}
