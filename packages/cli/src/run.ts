import { Command, CommanderError } from 'commander'
import type { Io } from './io.ts'
import { addAsk } from './usage/ask.ts'
import { addBuild } from './usage/build.ts'
import { addCheck } from './usage/check.ts'
import { addCompare } from './usage/compare.ts'
import { addConfirm } from './usage/confirm.ts'
import { addDiff } from './usage/diff.ts'
import { addFormat } from './usage/format.ts'
import { refuseRepeated } from './usage/refuse-repeated.ts'
import { addPack } from './usage/pack.ts'
import { addRemind } from './usage/remind.ts'
import { addReview } from './usage/review.ts'
import { addRules } from './usage/rules.ts'
import { addServe } from './usage/serve.ts'
import { addVerify } from './usage/verify.ts'
import { addVersions } from './usage/versions.ts'
import { UsageError } from './usage-error.ts'

/** Runs the `policy` command; gives the exit code: 0 fine, 1 the policies have errors, 2 used wrongly. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = createProgram(io, (given) => void (code = given))
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const mistake = error instanceof UsageError ? error : ofSystem(error)
    if (!mistake) throw error
    io.err(
      `policy: ${mistake.message}\n${mistake.help === undefined ? '' : `  help: ${mistake.help}\n`}`,
    )
    return 2
  }
}

/** What the system refused, such as a folder nobody may write to or a full disk, in its own words: not a fault of ours. */
function ofSystem(error: unknown): UsageError | undefined {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined
  const where = 'path' in error ? `\`${String(error.path)}\`: ` : ''
  return new UsageError(
    `${where}${error.message.replace(/^[A-Z]+: |, \w+(?: '.*)?$/g, '')}`,
    'see that it is there, that it may be read and written, and that the disk is not full',
  )
}

function createProgram(io: Io, exit: (code: number) => void): Command {
  const program = new Command('policy')
    .description(
      "School trusts' policies as typed clauses: checked, compared, published.\nThe policy text prevails; nothing here is legal advice.",
    )
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showSuggestionAfterError()
    .showHelpAfterError('(policy --help lists the commands)')
  addBuild(program, io, exit)
  addCheck(program, io, exit)
  addFormat(program, io, exit)
  addVerify(program, io, exit)
  addConfirm(program, io, exit)
  addReview(program, io, exit)
  addRemind(program, io, exit)
  addDiff(program, io, exit)
  addServe(program, io, exit)
  addPack(program, io, exit)
  addVersions(program, io, exit)
  addRules(program, io, exit)
  addAsk(program, io, exit)
  addCompare(program, io, exit)
  refuseRepeated(program)
  return program
}
