import type { Command } from 'commander'
import type { AskOptions } from '../commands/ask.ts'
import type { Io } from '../io.ts'
import { todayOption } from './today-option.ts'

/** `policy ask` on the command line. */
export function addAsk(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('ask')
    .description('say what a policy says of an act, in its own words, and what is still to know')
    .argument('<policy>', 'policy or trust; `all` lays every policy side by side')
    .requiredOption('--actor <role>', 'who does it: staff, pupil, account-user')
    .requiredOption('--action <action>', 'what is done: post, connect, report')
    .option('--object <thing>', 'what it is done to: image, comment, logo')
    .option('--counterparty <role>', 'who is on the other side: pupil, parent-carer')
    .option('--account <kind>', 'on which account: personal, official')
    .option('--channel <channel>', 'by which channel: newsletter, messaging')
    .option(
      '--fact <key=value...>',
      'what else is so: counterparty.age=20, harm=no, comment.receivedAt=2026-11-20T16:30',
    )
    .option('--exact', 'what is not named is not there, and no narrower kind is meant')
    .option('--full', 'show every rule, question and definition that bears on it')
    .option('--json', 'print the decision as JSON')
    .addOption(todayOption('to answer for'))
    .addHelpText(
      'after',
      '\nExample: policy ask thinking-schools --actor staff --action connect --account personal --counterparty pupil',
    )
    .action(async (policy: string, options: AskOptions) =>
      exit(await (await import('../commands/ask.ts')).ask(policy, options, io)),
    )
}
