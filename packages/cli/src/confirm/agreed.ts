import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'

/** What somebody who confirms may say beforehand. */
export interface ConfirmOptions {
  readonly yes?: boolean
  readonly dryRun?: boolean
}

/** Whether somebody agrees to what was shown. */
export async function agreed(
  question: string,
  { yes, dryRun }: ConfirmOptions,
  io: Io,
): Promise<boolean> {
  if (dryRun === true) return false
  const sure = yes === true ? true : await io.ask(question)
  if (sure === undefined)
    throw new UsageError(
      'nobody is there to answer',
      'read the clauses above, then run it again with `--yes`',
    )
  return sure
}
