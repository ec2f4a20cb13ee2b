import type { Diagnostic } from '../diagnostic.ts'
import type { FileSet, ReadYaml } from '../library/file-set.ts'
import type { LibraryPolicy } from '../library/library.ts'
import { alignmentSchema, type AlignmentContent, type SideContent } from '../schema/alignment.ts'
import type { Vocabulary } from '../source/validate.ts'
import type { Alignment, DecidedClause, DecidedPair, TrustPair } from './alignment.ts'
import { alignmentsIn } from './alignment-names.ts'
import { clauseFinder, type ClauseFinder } from './find-clause.ts'
import { withoutRepeated } from './repeated-pairs.ts'
import { alignmentPath } from './trust-pair.ts'

/** What of the library a pair can name. */
export interface Alignable {
  /** Ids of the trusts there are, whether or not they could be read. */
  readonly trusts: readonly string[]
  /** Ids of the policies, likewise. */
  readonly policyIds: readonly string[]
  readonly policies: readonly LibraryPolicy[]
}

/** Reads what people decided of pairs of clauses; what cannot be read is left out, with a finding. */
export function readAlignments(
  set: FileSet,
  known: Alignable,
  vocabulary: Vocabulary,
): readonly Alignment[] {
  return alignmentsIn(set, known.trusts).flatMap((trusts) => {
    const path = alignmentPath(trusts)
    const read = set.yaml<AlignmentContent>(path, alignmentSchema, vocabulary, false)
    if (read === undefined) return []
    const report = (found: Diagnostic): void => set.report(found)
    const pairs = pairsIn(read, trusts, clauseFinder(known, report))
    return [{ path, trusts, pairs: withoutRepeated(pairs, known.policies, report) }]
  })
}

function pairsIn(
  { value, placeOf }: ReadYaml<AlignmentContent>,
  trusts: TrustPair,
  find: ClauseFinder,
): readonly DecidedPair[] {
  return (['confirmed', 'forbidden'] as const).flatMap((decision) =>
    (value[decision] ?? []).flatMap((pair, at): readonly DecidedPair[] => {
      const side = (key: 'a' | 'b'): DecidedClause | undefined => {
        const typed = sideOf(pair[key])
        const pointer = `/${decision}/${at}/${key}`
        const place = placeOf(typeof pair[key] === 'string' ? pointer : `${pointer}/clause`)
        const [own, other] = key === 'a' ? [trusts.a, trusts.b] : ([trusts.b, trusts.a] as const)
        const found = find(typed.clause, { own, other }, place)
        if (found === undefined) return undefined
        const { fingerprint, context } = typed
        return {
          policy: found.policy.id,
          name: typed.clause,
          clause: found.id,
          fingerprint,
          context,
          place,
        }
      }
      const [a, b] = [side('a'), side('b')]
      return a === undefined || b === undefined ? [] : [{ decision, a, b, why: pair.why, at }]
    }),
  )
}

function sideOf(side: SideContent): Exclude<SideContent, string> {
  return typeof side === 'string' ? { clause: side } : side
}
