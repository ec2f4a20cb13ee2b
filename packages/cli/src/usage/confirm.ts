import type { Command } from 'commander'
import type { DecideOptions } from '../confirm/open-pair.ts'
import type { Io } from '../io.ts'

/** `policy confirm` on the command line. */
export function addConfirm(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('confirm')
    .description(
      'show clauses whose type, rules or reminders nobody has confirmed for the words of today, and confirm them; of two trusts, pairs of clauses',
    )
    .argument('<policy>', 'policy or trust; or two trusts, such as `aspire--dudley`')
    .argument(
      '[clause...]',
      'clause ids, or pairs of them with `=` between; all that wait where none is named',
    )
    .option('--forbid', 'say that the pairs are none')
    .option('--why <words>', 'of pairs: words for the next reader')
    .option('--yes', 'do not ask')
    .option('--dry-run', 'show only')
    .addHelpText(
      'after',
      '\nExample: policy confirm aspire names-not-permitted\n         policy confirm aspire--dudley attend-training=staff-attend-training',
    )
    .action(async (policy: string, clauses: string[], options: DecideOptions) =>
      exit(await (await import('../commands/confirm.ts')).confirm(policy, clauses, options, io)),
    )
}
