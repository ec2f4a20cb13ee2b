import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { BuildOptions } from './commands/build.ts'
import type { CheckOptions } from './commands/check.ts'
import type { ReviewOptions } from './commands/review.ts'
import type { Io } from './io.ts'
import { addDiff } from './usage/diff.ts'
import { addPack } from './usage/pack.ts'
import { todayOption } from './usage/today-option.ts'
import { addServe } from './usage/serve.ts'
import { addVersions } from './usage/versions.ts'
import { UsageError } from './usage-error.ts'

/** Formats that `build` can write. */
export const FORMATS = ['html', 'pdf', 'json', 'docx'] as const
export type Format = (typeof FORMATS)[number]

/** What `build` writes unless told otherwise: what readers get. */
const USUAL: readonly Format[] = ['html', 'pdf', 'json']

/** Formats that `review` can print. */
const REVIEW_FORMATS = ['table', 'json', 'csv'] as const
export type ReviewFormat = (typeof REVIEW_FORMATS)[number]

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
  addDiff(program, io, exit)
  addServe(program, io, exit)
  addPack(program, io, exit)
  addVersions(program, io, exit)
  return program
}

function addBuild(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('build')
    .description(
      'write page, PDF and policy.json of each policy (a Word file where asked), an index per trust and the register',
    )
    .argument(
      '[policy...]',
      'policies (aspire/social-media) or trusts (aspire); all where none is named',
    )
    .option('--format <list>', `what to write, of ${FORMATS.join(', ')}`, parseFormats, USUAL)
    .option('--out <folder>', 'where to (default: dist, beside policies)')
    .option('--browser <path>', 'browser to print with, instead of our own')
    .addOption(todayOption('of the register and of the reviews'))
    .addHelpText('after', '\nExample: policy build aspire --format html,pdf,docx')
    .action(async (policies: string[], options: BuildOptions) =>
      exit(await (await import('./commands/build.ts')).build(policies, options, io)),
    )
}

function addCheck(program: Command, io: Io, exit: (code: number) => void): void {
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
      exit(await (await import('./commands/check.ts')).check(policies, options, io)),
    )
}

function addFormat(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('format')
    .description(
      'write Markdown and YAML in one form, give ids to clauses that have none, propose types',
    )
    .argument('[policy...]', 'policies or trusts; all where none is named')
    .option('--check', 'change nothing; say which files would change')
    .option('--dry-run', 'the same as --check')
    .addHelpText('after', '\nExample: policy format inspire')
    .action(async (policies: string[], options: { check?: boolean; dryRun?: boolean }) =>
      exit(await (await import('./commands/format.ts')).format(policies, options, io)),
    )
}

function addVerify(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('verify')
    .description(
      'prove, word by word and mark by mark, that the page of the published version holds the published text',
    )
    .argument('[policy...]', 'policies or trusts; all where none is named')
    .option('--json', 'one JSON object: policies')
    .addHelpText('after', '\nExample: policy verify thinking-schools')
    .action(async (policies: string[], options: { json?: boolean }) =>
      exit(await (await import('./commands/verify.ts')).verify(policies, options, io)),
    )
}

function addConfirm(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('confirm')
    .description(
      'show clauses whose type nobody has confirmed for the words of today, and confirm it',
    )
    .argument('<policy>', 'policy or trust')
    .argument('[clause...]', 'clause ids; all that wait where none is named')
    .option('--yes', 'do not ask')
    .option('--dry-run', 'show only')
    .addHelpText('after', '\nExample: policy confirm aspire names-not-permitted')
    .action(
      async (policy: string, clauses: string[], options: { yes?: boolean; dryRun?: boolean }) =>
        exit(await (await import('./commands/confirm.ts')).confirm(policy, clauses, options, io)),
    )
}

function addReview(program: Command, io: Io, exit: (code: number) => void): void {
  program
    .command('review')
    .description('say which policies are due for review or overdue, since when, and who must act')
    .argument('[policy...]', 'policies or trusts; all where none is named')
    .addOption(todayOption('to look from'))
    .addOption(
      new Option('--format <format>', 'what to print (default: table)').choices(REVIEW_FORMATS),
    )
    .option('--json', 'the same as --format json')
    .option('--ics <file>', 'write a calendar too, to import or subscribe to')
    .addHelpText('after', '\nExample: policy review --today 2026-11-20 --ics reviews.ics')
    .action(async (policies: string[], options: ReviewOptions) =>
      exit((await import('./commands/review.ts')).review(policies, options, io)),
    )
}

function parseFormats(text: string): readonly Format[] {
  const given = text.split(',').map((each) => each.trim())
  const unknown = given.find((each) => !(FORMATS as readonly string[]).includes(each))
  if (unknown !== undefined)
    throw new InvalidArgumentError(
      `There is no format \`${unknown}\`; there are ${FORMATS.join(', ')}.`,
    )
  return FORMATS.filter((format) => given.includes(format))
}
