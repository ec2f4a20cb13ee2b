import type { LibraryPolicy } from '@policy/model'
import { findRoot } from '../files/find-root.ts'
import { findingsFor, onePolicy, openLibrary, type OpenLibrary } from '../files/open-library.ts'
import type { Io } from '../io.ts'
import { findingsText } from '../report/findings-text.ts'
import { createPaint } from '../report/paint.ts'
import type { RemindFormat } from '../usage/remind.ts'
import { UsageError } from '../usage-error.ts'

/** Options of `policy remind`, as the command line gives them. */
export interface RemindOptions {
  readonly audience?: string
  readonly channel?: string
  readonly format?: RemindFormat
  readonly json?: boolean
  readonly baseUrl?: string
  readonly rota?: boolean
  readonly from?: string
  readonly to?: string
  readonly every?: string
  readonly perIssue?: string
  readonly ics?: string
  readonly out?: string
  readonly recordIssue?: string
  readonly coverage?: boolean
  readonly sent?: boolean
  readonly record?: string
  readonly on?: string
  readonly today?: string
  readonly yes?: boolean
  readonly dryRun?: boolean
}

/** `policy remind`. Exit code 1 where the policy has errors, or `--coverage` finds a duty left open. */
export async function remind(
  name: string | undefined,
  options: RemindOptions,
  io: Io,
): Promise<number> {
  refuseStrayOptions(options)
  const library = openLibrary(findRoot(io.cwd))
  if (options.coverage === true)
    return (await import('../remind/coverage.ts')).coverage(name, options, library, io)
  if (options.sent === true)
    return (await import('../remind/sent.ts')).sent(name, options, library, io)
  if (name === undefined)
    throw new UsageError(
      'no policy is named',
      `name one of ${library.policyIds.map((id) => `\`${id}\``).join(', ')}; only \`--coverage\` and \`--sent\` look at all`,
    )
  const entry = onePolicy(name, library)
  if (hasErrors(entry, library, io)) return 1
  if (options.record !== undefined)
    return (await import('../remind/record.ts')).record(entry, options, library, io)
  if (options.rota === true)
    return (await import('../remind/rota.ts')).rota(entry, options, library, io)
  return (await import('../remind/list.ts')).list(entry, options, library, io)
}

/** What stops a policy from being published stops its reminders too. */
function hasErrors({ policy }: LibraryPolicy, library: OpenLibrary, io: Io): boolean {
  const errors = findingsFor([policy.id], library.diagnostics).filter(
    ({ severity }) => severity === 'error',
  )
  io.err(findingsText(errors, library, createPaint(io.colour)))
  return errors.length > 0
}

const OF_ROTA = ['from', 'to', 'every', 'perIssue', 'ics', 'out', 'recordIssue'] as const
const OF_LIST = ['audience', 'channel', 'baseUrl'] as const
const OF_PRINTING = ['json', 'format', 'baseUrl', 'ics', 'out'] as const

/** Options that mean nothing without another one, or beside one: nobody should think that they did something. */
function refuseStrayOptions(options: RemindOptions): void {
  const { rota, record, recordIssue, coverage, sent, json, format } = options
  const view = coverage === true ? '--coverage' : sent === true ? '--sent' : undefined
  const stray = (keys: readonly (keyof RemindOptions)[]): string | undefined => {
    const key = keys.find((each) => options[each] !== undefined)
    return key?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  }
  const ofRota = rota === true ? undefined : stray(OF_ROTA)
  if (ofRota !== undefined) throw without(ofRota, '--rota')
  if (record === undefined && options.on !== undefined) throw without('on', '--record')
  const ofList = view === undefined ? undefined : stray(OF_LIST)
  if (ofList !== undefined)
    throw new UsageError(
      `\`--${ofList}\` means nothing beside \`${view}\``,
      `take it away: \`${view}\` is about all reminders of a policy`,
    )
  const recording =
    record !== undefined ? '--record' : recordIssue === undefined ? undefined : '--record-issue'
  const ofPrinting = recording === undefined ? undefined : stray(OF_PRINTING)
  if (ofPrinting !== undefined)
    throw new UsageError(
      `\`--${ofPrinting}\` means nothing beside \`${recording}\``,
      'take it away: recording adds to sent.yaml and does nothing else',
    )
  if (format === undefined || format === 'json') return
  if (json === true)
    throw new UsageError(`\`--json\` and \`--format ${format}\` say two things`, 'give one of them')
  if (view !== undefined || (rota === true && options.out === undefined))
    throw new UsageError(
      `\`--format ${format}\` is for what goes out`,
      rota === true ? 'add `--out`, to write each issue in it' : 'take it away, or write `--json`',
    )
}

function without(key: string, needed: string): UsageError {
  return new UsageError(`\`--${key}\` means nothing without \`${needed}\``, `add \`${needed}\``)
}
