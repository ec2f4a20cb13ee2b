import type { Command } from 'commander'
import type { DiffOptions } from '../commands/diff.ts'
import type { Io } from '../io.ts'
import { formatsFrom } from './formats.ts'
import { todayOption } from './today-option.ts'

/** Formats that `diff` can write. */
const FORMATS = ['text', 'json', 'html', 'pdf', 'docx'] as const

/** A format of `policy diff`. */
export type DiffFormat = (typeof FORMATS)[number]

/** `policy diff` on the command line. */
export function addDiff(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('diff')
    .description(
      'say what changed between two versions of a policy, or how policies of two trusts stand to each other',
    )
    .argument(
      '<old>',
      'aspire (as it stands), aspire/social-media@1.3 (frozen), a file, or git:REF',
    )
    .argument(
      '[new]',
      'the same, or a policy of another trust; left out, the policy as it stands is compared with its last frozen version',
    )
    .option('--format <list>', `what to write, of ${FORMATS.join(', ')}`, formatsFrom(FORMATS), [
      'text',
    ])
    .option('--out <folder>', 'where files go (default: dist, beside policies)')
    .option('--browser <path>', 'browser to print with, instead of our own')
    .addOption(todayOption('of the tracked changes in a Word file'))
    .addHelpText(
      'after',
      '\nExample: policy diff aspire@1.3 aspire --format html,pdf,docx\n         policy diff aspire dudley',
    )
    .action(async (old: string, now: string | undefined, options: DiffOptions) =>
      exit(await (await import('../commands/diff.ts')).diff(old, now, options, io)),
    )
}
