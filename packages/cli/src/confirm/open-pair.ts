import { decidedStateOf, type Clause, type DecidedClause, type DecidedPair } from '@policy/model'
import { policyNamed, type OpenLibrary } from '../files/open-library.ts'
import { UsageError } from '../usage-error.ts'
import type { ConfirmOptions } from './agreed.ts'
import type { NamedPair } from './named-pairs.ts'

/** What somebody may say who decides pairs. */
export interface DecideOptions extends ConfirmOptions {
  /** The clauses are not each other's counterpart. */
  readonly forbid?: boolean
  /** Words for the next reader. */
  readonly why?: string
}

/** A pair that is about to be decided, with both clauses as they are now. */
export interface OpenPair {
  readonly decision: DecidedPair['decision']
  readonly a: OpenClause
  readonly b: OpenClause
  readonly why: string | undefined
  /** What was decided of it; undefined where nothing was. */
  readonly before: DecidedPair | undefined
}

/** A clause of such a pair. */
export interface OpenClause {
  readonly name: string
  readonly policy: string
  readonly clause: Clause
}

/** Pairs whose words nobody has looked at, or that changed since. */
export function waitingOf(
  known: readonly DecidedPair[],
  { forbid, why }: DecideOptions,
  library: OpenLibrary,
): readonly OpenPair[] {
  if (forbid !== undefined || why !== undefined)
    throw new UsageError(
      `\`${forbid === undefined ? '--why' : '--forbid'}\` needs a pair`,
      'name it by its two clause ids: `names-not-permitted=no-names`',
    )
  return known.flatMap((pair): readonly OpenPair[] => {
    const [a, b] = [openClause(pair.a, library), openClause(pair.b, library)]
    if (a === undefined || b === undefined) return []
    return [{ decision: pair.decision, a, b, why: undefined, before: pair }]
  })
}

function openClause(decided: DecidedClause, { library }: OpenLibrary): OpenClause | undefined {
  const entry = policyNamed(library, decided.policy)
  const now = entry && decidedStateOf(decided, entry.policy)
  if (now === undefined || now.state === 'gone') return undefined
  return { name: decided.name, policy: decided.policy, clause: now.clause }
}

/** A named pair as it is to be decided, and what was decided of it before. */
export function openPair(
  { a, b }: NamedPair,
  known: readonly DecidedPair[],
  { forbid, why }: DecideOptions,
  library: OpenLibrary,
): OpenPair {
  const isOf = (side: DecidedClause, named: NamedPair['a']): boolean =>
    side.policy === named.policy.id && openClause(side, library)?.clause.id === named.clause.id
  return {
    decision: forbid === true ? 'forbidden' : 'confirmed',
    a: { ...a, policy: a.policy.id },
    b: { ...b, policy: b.policy.id },
    why,
    before: known.find((pair) => isOf(pair.a, a) && isOf(pair.b, b)),
  }
}

/** Whether nothing is to be done: it was decided so, for the words of today. */
export function holds({ decision, a, b, why, before }: OpenPair): boolean {
  return (
    before?.decision === decision &&
    (why === undefined || why === before.why) &&
    isSame(before.a, a) &&
    isSame(before.b, b)
  )
}

function isSame({ fingerprint, context }: DecidedClause, { clause }: OpenClause): boolean {
  return fingerprint === clause.fingerprint && context === clause.context
}
