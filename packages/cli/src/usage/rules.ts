import { Option, type Command } from 'commander'
import type { RulesOptions } from '../commands/rules.ts'
import type { Io } from '../io.ts'

/** Views of the rules; one at a time. */
const VIEWS = ['coverage', 'conflicts', 'silence', 'gaps', 'types'] as const

/** `policy rules` on the command line. */
export function addRules(program: Command, io: Io, exit: (code: number) => void): void {
  const others = (own: string): string[] => [...VIEWS, 'for'].filter((view) => view !== own)
  program
    .command('rules')
    .description('list the rules of a policy, or what is found in them')
    .argument('[policy]', 'policy or trust; all where none is named')
    .addOption(
      new Option(
        '--coverage',
        'which clauses carry rules; exit code 1 where one is left out',
      ).conflicts(others('coverage')),
    )
    .addOption(
      new Option('--conflicts', 'rules that pull different ways').conflicts(others('conflicts')),
    )
    .addOption(
      new Option('--silence', 'what the policy says nothing about').conflicts(others('silence')),
    )
    .addOption(new Option('--gaps', 'numbers that fall between rules').conflicts(others('gaps')))
    .addOption(
      new Option('--for <role>', 'what a role must, should or must not do').conflicts(
        others('for'),
      ),
    )
    .addOption(new Option('--types', 'TypeScript declarations').conflicts(others('types')))
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample: policy rules dudley --for staff')
    .action(async (policy: string | undefined, options: RulesOptions) =>
      exit((await import('../commands/rules.ts')).rules(policy, options, io)),
    )
}
