import { OUTCOMES, didYouMean, moves, readApprovalCode, type Outcome } from '@policy/model'
import { isDay } from '../build/today.ts'
import { UsageError } from '../usage-error.ts'

/** Options of `policy approve`, as the command line gives them. */
export interface ApproveOptions {
  readonly code?: string
  readonly amends?: string
  readonly by?: string
  readonly on?: string
  readonly version?: string
  readonly effective?: string
  readonly outcome?: string
  readonly minute?: string
  readonly reason?: string
  readonly dryRun?: boolean
  readonly json?: boolean
  readonly today?: string
}

/** A decision that is to be recorded, its words and dates in order; nothing is known yet of the policy. */
export interface Request {
  readonly outcome: Outcome
  readonly code: string
  readonly amends: string | undefined
  /** Undefined where trust.yaml is to say it. */
  readonly by: string | undefined
  readonly on: string
  readonly version: string | undefined
  readonly effective: string | undefined
  readonly minute: string | undefined
  readonly reason: string | undefined
}

/** What is asked for. Throws `UsageError` where it cannot be meant. */
export function readRequest(options: ApproveOptions): Request {
  const outcome = outcomeOf(options.outcome ?? 'approved')
  const amends = options.amends === undefined ? undefined : codeOf('--amends', options.amends)
  const code = codeOf('--code', needed('--code', options.code, 'the code on the sign-off sheet'))
  if (outcome === 'approved-with-amendments' && amends === undefined)
    throw new UsageError(
      'nobody said which words the board amended',
      'give the code that stood on what it had before it: `--amends 7F3K-9Q2M`',
    )
  if (outcome !== 'approved-with-amendments' && amends !== undefined)
    throw new UsageError(
      `\`--amends\` does not go with \`--outcome ${outcome}\``,
      'leave it out, or give `--outcome approved-with-amendments`',
    )
  if (options.version !== undefined && !moves[outcome].freezes)
    throw new UsageError(
      `\`--version\` does not go with \`--outcome ${outcome}\`, which freezes none`,
      'leave it out',
    )
  if (amends === code)
    throw new UsageError(
      '`--code` and `--amends` are the same code',
      'give the code of the amended words after `--code`, or leave `--amends` and the outcome out where nothing was amended',
    )
  return {
    outcome,
    code,
    amends,
    by: words('--by', options.by),
    on: dayOf('--on', needed('--on', options.on, 'the day of the decision')),
    version: versionOf(options.version),
    effective:
      options.effective === undefined ? undefined : dayOf('--effective', options.effective),
    minute: words('--minute', options.minute),
    reason: words('--reason', options.reason),
  }
}

function outcomeOf(typed: string): Outcome {
  const outcome = OUTCOMES.find((each) => each === typed)
  if (outcome) return outcome
  throw new UsageError(
    `there is no outcome \`${typed}\``,
    didYouMean(typed, OUTCOMES, `there are ${OUTCOMES.join(', ')}`),
  )
}

function codeOf(flag: string, typed: string): string {
  const code = readApprovalCode(typed)
  if (code !== undefined) return code
  throw new UsageError(
    `\`${typed}\` is no approval code`,
    `give the eight characters after \`${flag}\` as they are printed: \`7F3K-9Q2M\``,
  )
}

function dayOf(flag: string, typed: string): string {
  if (isDay(typed)) return typed
  throw new UsageError(`\`${typed}\` is no day`, `write it as \`${flag} 2026-11-20\``)
}

/** It names a folder, and a cover may print it. */
function versionOf(typed: string | undefined): string | undefined {
  if (typed === undefined || /^[0-9A-Za-z][0-9A-Za-z.-]*$/.test(typed)) return typed
  throw new UsageError(
    `\`${typed}\` cannot be the number of a version`,
    'use digits, letters, full stops and hyphens: `--version 1.4`',
  )
}

function needed(flag: string, typed: string | undefined, what: string): string {
  if (typed !== undefined && typed.trim() !== '') return typed
  throw new UsageError(`\`${flag}\` is missing`, `give ${what} after \`${flag}\``)
}

/** Words for a file: on one line, and all of them to be seen. */
function words(flag: string, typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined
  const settled = typed.trim()
  if (settled === '')
    throw new UsageError(`\`${flag}\` is empty`, 'give words after it, or leave it out')
  if (/\p{Cc}|[\u202A-\u202E\u2066-\u2069\p{Cs}]/u.test(settled))
    throw new UsageError(
      `the words after \`${flag}\` have a line break or a character that nobody sees`,
      'write them on one line',
    )
  return settled
}
