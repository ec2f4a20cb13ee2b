import type { Command } from 'commander'
import { UsageError } from '../usage-error.ts'

/** Refuses an option of one value that is given twice: the last would win, and nobody be told. */
export function refuseRepeated(program: Command): void {
  for (const command of program.commands)
    for (const { flags, required, optional, variadic, long } of command.options) {
      if (variadic || long === undefined || (!required && !optional)) continue
      const given: string[] = []
      command.on(`option:${long.slice('--'.length)}`, (value: string) => {
        given.push(value)
        if (given.length > 1)
          throw new UsageError(`\`${long}\` is given twice`, once(long, flags, given))
      })
    }
}

function once(long: string, flags: string, given: readonly string[]): string {
  if (flags.includes('<list>')) return `write one list: \`${long} ${given.join(',')}\``
  return `give it once: ${[...new Set(given)].map((value) => `\`${long} ${value}\``).join(' or ')}`
}
