import { Option, type Command } from 'commander'
import type { ReviewOptions } from '../commands/review.ts'
import type { Io } from '../io.ts'
import { todayOption } from './today-option.ts'

/** Formats that `review` can print. */
const REVIEW_FORMATS = ['table', 'json', 'csv'] as const
export type ReviewFormat = (typeof REVIEW_FORMATS)[number]

/** `policy review` on the command line. */
export function addReview(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('review')
    .description('say which policies are due for review or overdue, since when, and who must act')
    .argument('[policy...]', 'policies or trusts; all where none is named')
    .addOption(todayOption('to look from'))
    .addOption(
      new Option('--format <format>', 'what to print (default: table)').choices(REVIEW_FORMATS),
    )
    .option('--json', 'the same as --format json')
    .option('--ics <file>', 'write a calendar too, to import or subscribe to')
    .addHelpText('after', '\nExample: policy review --today 2026-11-20 --ics reviews.ics')
    .action(async (policies: string[], options: ReviewOptions) =>
      exit((await import('../commands/review.ts')).review(policies, options, io)),
    )
}
