import type { Command } from 'commander'
import type { Io } from '../io.ts'

/** `policy confirm` on the command line. */
export function addConfirm(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('confirm')
    .description(
      'show clauses whose type, rules or reminders nobody has confirmed for the words of today, and confirm them',
    )
    .argument('<policy>', 'policy or trust')
    .argument('[clause...]', 'clause ids; all that wait where none is named')
    .option('--yes', 'do not ask')
    .option('--dry-run', 'show only')
    .addHelpText('after', '\nExample: policy confirm aspire names-not-permitted')
    .action(
      async (policy: string, clauses: string[], options: { yes?: boolean; dryRun?: boolean }) =>
        exit(await (await import('../commands/confirm.ts')).confirm(policy, clauses, options, io)),
    )
}
