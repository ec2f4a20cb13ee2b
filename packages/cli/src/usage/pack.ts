import { InvalidArgumentError, type Command } from 'commander'
import type { PackOptions } from '../commands/pack.ts'
import type { Io } from '../io.ts'

const FORMATS = ['pdf', 'html'] as const

/** `policy pack` and `policy announce` on the command line. */
export function addPack(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('pack')
    .description(
      'write the pack by which governors decide: what changes for whom, redline, clean text, sign-off sheet',
    )
    .argument('<policy>', 'policy or trust')
    .option('--from <version>', 'the frozen version to compare with (default: the last)')
    .option('--format <list>', `what to write, of ${FORMATS.join(', ')}`, parseFormats, ['pdf'])
    .option('--out <folder>', 'where to (default: dist, beside policies)')
    .option('--browser <path>', 'browser to print with, instead of our own')
    .addHelpText('after', '\nExample: policy pack aspire --from 1.3')
    .action(async (policy: string, options: PackOptions) =>
      exit(await (await import('../commands/pack.ts')).pack(policy, options, io)),
    )
  program
    .command('announce')
    .description('draft the note to staff on what changes, in Markdown')
    .argument('<policy>', 'policy or trust')
    .option('--from <version>', 'the frozen version to compare with (default: the last)')
    .addHelpText('after', '\nExample: policy announce aspire --from 1.3 > note.md')
    .action(async (policy: string, options: { from?: string }) =>
      exit((await import('../commands/announce.ts')).announce(policy, options, io)),
    )
}

function parseFormats(list: string): PackOptions['format'] {
  return list.split(',').map((name) => {
    const format = FORMATS.find((each) => each === name.trim())
    if (format === undefined)
      throw new InvalidArgumentError(`\`${name}\` is none of ${FORMATS.join(', ')}.`)
    return format
  })
}
