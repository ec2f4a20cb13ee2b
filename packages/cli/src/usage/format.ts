import type { Command } from 'commander'
import type { Io } from '../io.ts'

/** `policy format` on the command line. */
export function addFormat(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('format')
    .description(
      'write Markdown and YAML in one form, give ids to clauses that have none, propose types',
    )
    .argument('[policy...]', 'policies or trusts; all where none is named')
    .option('--check', 'change nothing; say which files would change')
    .option('--dry-run', 'the same as --check')
    .addHelpText('after', '\nExample: policy format inspire')
    .action(async (policies: string[], options: { check?: boolean; dryRun?: boolean }) =>
      exit(await (await import('../commands/format.ts')).format(policies, options, io)),
    )
}
