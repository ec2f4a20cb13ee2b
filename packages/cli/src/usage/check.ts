import type { Command } from 'commander'
import type { CheckOptions } from '../commands/check.ts'
import type { Io } from '../io.ts'

/** `policy check` on the command line. */
export function addCheck(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('check')
    .description('say what is wrong, where, and what to do about it')
    .argument('[policy...]', 'policies or trusts; all where none is named')
    .option('--strict', 'warnings count as errors')
    .option('--json', 'one JSON object: diagnostics and summary')
    .option('--pdf', 'check the PDFs that were built too, against the machine rules of PDF/UA-1')
    .option('--out <folder>', 'where the PDFs are (default: dist, beside policies)')
    .addHelpText('after', '\nExample: policy check dudley --strict --pdf')
    .action(async (policies: string[], options: CheckOptions) =>
      exit(await (await import('../commands/check.ts')).check(policies, options, io)),
    )
}
