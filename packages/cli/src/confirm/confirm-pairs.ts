import { alignmentPath, recordPairs, type RecordedClause, type RecordedPair } from '@policy/model'
import type { OpenLibrary } from '../files/open-library.ts'
import type { Io } from '../io.ts'
import { plural } from '../report/summary.ts'
import { UsageError } from '../usage-error.ts'
import { agreed } from './agreed.ts'
import { describePair } from './describe-pair.ts'
import { pairNamed, type NamedTrusts } from './named-pairs.ts'
import {
  holds,
  openPair,
  waitingOf,
  type DecideOptions,
  type OpenClause,
  type OpenPair,
} from './open-pair.ts'
import { record } from './record.ts'

/** Shows pairs of clauses of two trusts that are named, or that wait for a second look, and records what somebody says of them. */
export async function confirmPairs(
  trusts: NamedTrusts,
  named: readonly string[],
  options: DecideOptions,
  library: OpenLibrary,
  io: Io,
): Promise<number> {
  const path = alignmentPath(trusts)
  refuseFaulty(path, library)
  const known = library.library.alignments.find((each) => each.path === path)?.pairs ?? []
  const pairs =
    named.length === 0
      ? waitingOf(known, options, library)
      : [...new Set(named)].map((words) =>
          openPair(pairNamed(words, trusts, library), known, options, library),
        )
  const open = pairs.filter((pair) => !holds(pair))
  if (open.length === 0) {
    io.err('nothing waits to be confirmed\n')
    return 0
  }
  for (const pair of open) io.out(describePair(pair, library))
  const [confirmed, forbidden] = (['confirmed', 'forbidden'] as const).map((decision) =>
    open.filter((pair) => pair.decision === decision),
  )
  const question = [
    ...(confirmed?.length ? [`confirm ${plural(confirmed.length, 'pair')}`] : []),
    ...(forbidden?.length ? [`forbid ${plural(forbidden.length, 'pair')}`] : []),
  ].join(' and ')
  const asked = `${question.charAt(0).toUpperCase()}${question.slice(1)}? What is wrong is corrected in ${path} first.`
  if (!(await agreed(asked, options, io))) return 0
  record(path, (text) => recordPairs(text, open.map(recorded)), library)
  for (const all of [confirmed, forbidden])
    if (all?.[0] !== undefined)
      io.err(`${plural(all.length, 'pair')} ${all[0].decision} in ${path}\n`)
  return 0
}

/** A file that cannot be read, or contradicts itself, is for its owner to mend: nothing is written over it. */
function refuseFaulty(path: string, { diagnostics }: OpenLibrary): void {
  const fault = diagnostics.find(
    ({ place, severity }) => place.path === path && severity === 'error',
  )
  if (fault !== undefined)
    throw new UsageError(
      `${path}:${fault.place.start.line}: ${fault.message}`,
      fault.help ?? 'run `policy check` and mend the errors first',
    )
}

function recorded({ decision, a, b, why, before }: OpenPair): RecordedPair {
  const side = ({ name, clause: { fingerprint, context } }: OpenClause): RecordedClause => ({
    name,
    fingerprint,
    context,
  })
  return { decision, a: side(a), b: side(b), why, before }
}
