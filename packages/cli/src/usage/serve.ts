import { InvalidArgumentError, type Command } from 'commander'
import type { Io } from '../io.ts'

/** `policy serve` on the command line. */
export function addServe(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('serve')
    .description(
      'show policies on this machine as readers see them, what is found in them and what changed, again with every save',
    )
    .argument('[policy]', 'the policy to open; a list of all where none is named')
    .option('--port <number>', 'port to listen on (default: any that is free)', parsePort, 0)
    .addHelpText('after', '\nExample: policy serve aspire')
    .action(async (policy: string | undefined, options: { port: number }) =>
      exit(
        await (
          await import('../commands/serve.ts')
        ).serve(policy === undefined ? [] : [policy], options, io),
      ),
    )
}

function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port >= 1 && port <= 65_535) return port
  throw new InvalidArgumentError('It is a number from 1 to 65535.')
}
