import type { Command } from 'commander'
import type { BuildOptions } from '../commands/build.ts'
import type { Io } from '../io.ts'
import { formatsFrom } from './formats.ts'
import { todayOption } from './today-option.ts'

/** Formats that `build` can write. */
export const FORMATS = ['html', 'pdf', 'json', 'docx'] as const
export type Format = (typeof FORMATS)[number]

/** What `build` writes unless told otherwise: what readers get. */
const USUAL: readonly Format[] = ['html', 'pdf', 'json']

/** `policy build` on the command line. */
export function addBuild(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('build')
    .description(
      'write page, PDF and policy.json of each policy (a Word file where asked), an index per trust and the register',
    )
    .argument(
      '[policy...]',
      'policies (aspire/social-media) or trusts (aspire); all where none is named',
    )
    .option(
      '--format <list>',
      `what to write, of ${FORMATS.join(', ')}`,
      formatsFrom(FORMATS),
      USUAL,
    )
    .option('--out <folder>', 'where to (default: dist, beside policies)')
    .option('--browser <path>', 'browser to print with, instead of our own')
    .addOption(todayOption('of the register and of the reviews'))
    .addHelpText('after', '\nExample: policy build aspire --format html,pdf,docx')
    .action(async (policies: string[], options: BuildOptions) =>
      exit(await (await import('../commands/build.ts')).build(policies, options, io)),
    )
}
