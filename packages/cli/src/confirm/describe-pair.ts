import { clausesOf, parseFrozen, type Clause, type DecidedClause } from '@policy/model'
import { policyNamed, type OpenLibrary } from '../files/open-library.ts'
import type { OpenClause, OpenPair } from './open-pair.ts'
import { wordsNow } from '../report/words-now.ts'

/** Both clauses of a pair, each with its words, and what is to be said of them. */
export function describePair(
  { decision, a, b, why, before }: OpenPair,
  library: OpenLibrary,
): string {
  const said =
    before === undefined || before.decision === decision ? '' : `  (was ${before.decision})`
  const words = why ?? before?.why
  return [
    `${a.name} = ${b.name}  to be ${decision}${said}`,
    ...sideLines(a, before?.a, library),
    ...sideLines(b, before?.b, library),
    ...(words === undefined ? [] : [`  why: ${words}`]),
    '',
    '',
  ].join('\n')
}

function sideLines(
  { policy, clause }: OpenClause,
  before: DecidedClause | undefined,
  library: OpenLibrary,
): readonly string[] {
  const old = before && wordsThen(before, library)
  return [`  ${policy}#${clause.id}`, ...wordsNow(clause, old).map((line) => `  ${line}`)]
}

/** The clause with the words that it had when the pair was decided, where a frozen version has them. */
function wordsThen(
  { policy, fingerprint, context }: DecidedClause,
  { library, vocabulary }: OpenLibrary,
): Clause | undefined {
  const versions = policyNamed(library, policy)?.versions ?? []
  for (const version of versions.toReversed()) {
    const { frozen } = parseFrozen(policy, version, vocabulary)
    const found =
      frozen &&
      clausesOf(frozen.policy).find(
        (clause) => clause.fingerprint === fingerprint && clause.context === context,
      )
    if (found !== undefined) return found
  }
  return undefined
}
