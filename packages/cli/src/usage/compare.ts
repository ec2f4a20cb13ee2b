import type { Command } from 'commander'
import type { CompareOptions } from '../commands/compare.ts'
import type { Io } from '../io.ts'
import { formatsFrom } from './formats.ts'
import { todayOption } from './today-option.ts'

/** Formats that `compare` can write. */
const FORMATS = ['text', 'json', 'html'] as const

/** A format of `policy compare`. */
export type CompareFormat = (typeof FORMATS)[number]

/** `policy compare` on the command line. */
export function addCompare(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('compare')
    .description(
      'lay trusts side by side on a topic: what each says, in its words, and how they differ',
    )
    .argument('[policy...]', 'policies or trusts; all where none is named')
    .option(
      '--topic <topic>',
      'topic by its name or label; all, in a line each, where none is named',
    )
    .option('--full', 'show every word and question of a topic, not the nearest alone')
    .option('--format <list>', `what to write, of ${FORMATS.join(', ')}`, formatsFrom(FORMATS))
    .option('--json', 'the same as --format json')
    .option('--out <folder>', 'where files go (default: dist, beside policies)')
    .addOption(todayOption('to look from: what is overdue then'))
    .addHelpText('after', '\nExample: policy compare aspire dudley --topic personal-use-at-work')
    .action(async (policies: string[], options: CompareOptions) =>
      exit((await import('../commands/compare.ts')).compare(policies, options, io)),
    )
}
