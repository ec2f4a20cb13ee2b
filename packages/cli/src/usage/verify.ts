import type { Command } from 'commander'
import type { Io } from '../io.ts'

/** `policy verify` on the command line. */
export function addVerify(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('verify')
    .description(
      'prove, word by word and mark by mark, that the page of the published version holds the published text',
    )
    .argument('[policy...]', 'policies or trusts; all where none is named')
    .option('--json', 'one JSON object: policies')
    .addHelpText('after', '\nExample: policy verify thinking-schools')
    .action(async (policies: string[], options: { json?: boolean }) =>
      exit(await (await import('../commands/verify.ts')).verify(policies, options, io)),
    )
}
