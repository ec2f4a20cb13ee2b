import { Option, type Command } from 'commander'
import type { ApproveOptions } from '../approve/request.ts'
import type { ShowOptions } from '../commands/show.ts'
import type { Io } from '../io.ts'
import { todayOption } from './today-option.ts'

/** Formats that `show` can give. */
const SHOW_FORMATS = ['text', 'json', 'html', 'pdf'] as const
export type ShowFormat = (typeof SHOW_FORMATS)[number]

/** The commands that speak of the versions of one policy. */
export function addVersions(program: Command, io: Io, exit: (code: number) => void): void {
  addApprove(program, io, exit)
  addHistory(program, io, exit)
  addShow(program, io, exit)
}

function addApprove(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('approve')
    .description('record what a board decided on exact words, and freeze the version it approved')
    .argument('<policy>', 'policy or trust')
    .option('--code <code>', 'the approval code on what the board had before it, or amended it to')
    .option('--on <date>', 'the day of the decision')
    .option('--by <words>', 'who decided (default: what trust.yaml says)')
    .option(
      '--outcome <outcome>',
      'approved (default), approved-with-amendments, reviewed-no-change, referred-back, withdrawn',
    )
    .option('--amends <code>', 'the code before the board amended the words')
    .option('--version <number>', 'number of the version (default: the one in policy.md)')
    .option('--effective <date>', 'from when it counts, where that is later')
    .option('--minute <words>', 'where it is minuted')
    .option('--reason <words>', 'why, for everything that has no reason in review.yaml')
    .addOption(todayOption('on which it is recorded'))
    .option('--dry-run', 'say what would be done; write nothing')
    .option('--json', 'one JSON object: what was recorded, or why it was refused')
    .addHelpText(
      'after',
      '\nExample: policy approve aspire --code 7F3K-9Q2M --on 2026-11-18 --by "Board of Directors" --version 1.4 --dry-run',
    )
    .action(async (policy: string, options: ApproveOptions) =>
      exit((await import('../commands/approve.ts')).approve(policy, options, io)),
    )
}

function addHistory(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('history')
    .description(
      'list the versions of a policy: what was decided, when it was in force, what changed',
    )
    .argument('<policy>', 'policy or trust')
    .option('--json', 'one JSON object: versions, decisions, working')
    .addHelpText('after', '\nExample: policy history aspire')
    .action(async (policy: string, options: { json?: boolean }) =>
      exit((await import('../commands/history.ts')).history(policy, options, io)),
    )
}

function addShow(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('show')
    .description('show the version of a policy that was in force on a day, as it was')
    .argument('<policy>', 'policy or trust')
    .option('--as-of <date>', 'the day (default: today)')
    .addOption(
      new Option('--format <format>', 'text and JSON are printed, a page or PDF is written')
        .choices(SHOW_FORMATS)
        .default('text'),
    )
    .option('--out <folder>', 'where to (default: dist, beside policies)')
    .option('--browser <path>', 'browser to print with, instead of our own')
    .addOption(todayOption('to look from'))
    .addHelpText('after', '\nExample: policy show aspire --as-of 2024-02-01 --format pdf')
    .action(async (policy: string, options: ShowOptions) =>
      exit(await (await import('../commands/show.ts')).show(policy, options, io)),
    )
}
